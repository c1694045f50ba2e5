import type { ShownCost } from '../estimate/shown-figures.ts'
import { amountText } from './amounts.ts'
import type { CalculatorSetting } from './calculator-setting.ts'
import { calculatorTexts } from './calculator-texts.ts'

/** The cost in a sentence, for those who do not see it change: not before nobody types any more. */
export function SpokenCost({ setting: { language, shown, figures } }: { readonly setting: CalculatorSetting }) {
  const { own } = calculatorTexts[language]
  const sentence = ({ lastMonth: { low, typical, high }, currency }: ShownCost) => {
    const amount = (value: number) => amountText(value, currency, language, low, high)
    const [from, to] = [amount(low), amount(high)]
    return `${own.cost}: ${from === to ? own.exactly(to) : own.inEightOfTen(from, to, amount(typical))}`
  }
  return (
    <p class="unseen" role="status">
      {figures.includes('cost') && shown?.refined && shown.cost && sentence(shown.cost)}
    </p>
  )
}
