import { RangeBar } from '../design/range-bar.tsx'
import { niceEnd } from '../estimate/nice-end.ts'
import type { ShownCost } from '../estimate/shown-figures.ts'
import { amountText, spanText } from './amounts.ts'
import type { CalculatorSetting } from './calculator-setting.ts'
import { calculatorTexts } from './calculator-texts.ts'
import { FigureWhy } from './figure-why.tsx'

/** What a month costs once it runs; where there is little room, always in view. */
export function CostFigure({ setting }: { readonly setting: CalculatorSetting }) {
  const { language, shown } = setting
  const { own } = calculatorTexts[language]
  const { low, high } = shown?.cost?.lastMonth ?? {}
  return (
    <div class="calculator-cost" part="cost">
      <p class="calculator-cost-line">
        <span class="calculator-cost-title" part="figure-title">
          {own.cost}
        </span>{' '}
        {shown?.cost && low !== undefined && high !== undefined ? (
          <strong class="calculator-cost-span numbers" part="cost-value">
            {spanText(low, high, shown.cost.currency, language)}
          </strong>
        ) : (
          <span class="soft">{noCost(setting)}</span>
        )}
      </p>
      {shown?.cost && <Reasons cost={shown.cost} setting={setting} />}
    </div>
  )
}

function noCost({ language, shown, faults, unusable }: CalculatorSetting): string {
  const { own } = calculatorTexts[language]
  if (unusable.length > 0 || faults.some(({ of }) => of === 'provider' || of === 'prices')) return '–'
  return shown ? own.noCost : own.first
}

function Reasons({ cost, setting }: { readonly cost: ShownCost; readonly setting: CalculatorSetting }) {
  const { language } = setting
  const { own } = calculatorTexts[language]
  const { currency, firstMonth, lastMonth, once, total, unpriced } = cost
  const { low, typical, high } = lastMonth
  const span = (one: { readonly low: number; readonly high: number }) => spanText(one.low, one.high, currency, language)
  return (
    <>
      <RangeBar low={low} middle={typical} high={high} most={niceEnd(high)} />
      <FigureWhy
        id="cost"
        label={own.cost}
        typical={amountText(typical, currency, language, low, high)}
        means={own.costMeans}
        setting={setting}
      >
        <dl class="calculator-cost-more numbers">
          <dt>{own.inMonth(1)}</dt>
          <dd>{span(firstMonth)}</dd>
          <dt>{own.inAll}</dt>
          <dd>{span(total)}</dd>
          {once.high > 0 && (
            <>
              <dt>{own.once}</dt>
              <dd>{span(once)}</dd>
            </>
          )}
        </dl>
        {unpriced > 0 && <p>{own.unpriced(unpriced)}</p>}
      </FigureWhy>
    </>
  )
}
