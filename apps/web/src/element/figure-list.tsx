import { RangeBar } from '../design/range-bar.tsx'
import { niceEnd } from '../estimate/nice-end.ts'
import type { ShownFigures } from '../estimate/shown-figures.ts'
import { amountText, spanText } from './amounts.ts'
import { figureTexts } from './calculator-content.ts'
import type { CalculatorSetting } from './calculator-setting.ts'
import { calculatorTexts } from './calculator-texts.ts'
import { FigureWhy } from './figure-why.tsx'

interface FigureListProps {
  readonly shown: ShownFigures
  readonly setting: CalculatorSetting
}

/** The figures with their ranges, each with where it comes from at a tap. */
export function FigureList({ shown, setting }: FigureListProps) {
  const { language, figures, example } = setting
  const { own } = calculatorTexts[language]
  const listed = figures.filter((id) => shown.figures[id] !== undefined && figureTexts[id] !== undefined)
  const { vat } = shown.cost ?? {}
  return (
    <>
      <ul class="calculator-list">
        {listed.map((id) => (
          <FigureItem key={id} id={id} shown={shown} setting={setting} />
        ))}
      </ul>
      <p class="calculator-note" part="note">
        {own.afterTwoYears}
        {figures.includes('cost') && vat && ` ${own.prices(own.vat[vat], example)}`}
      </p>
    </>
  )
}

function FigureItem({ id, shown, setting }: FigureListProps & { readonly id: string }) {
  const { language } = setting
  const figure = shown.figures[id]
  const texts = figureTexts[id]
  if (figure === undefined || texts === undefined) return null
  const { low, high, last, unit } = figure
  const span = spanText(low, high, unit, language)
  const typical = amountText(last, unit, language, low, high)
  return (
    <li class="calculator-figure" part="figure">
      <p class="calculator-figure-line">
        <span part="figure-title">{texts.title[language]}</span>
        <strong part="figure-value">{span}</strong>
      </p>
      <RangeBar low={low} middle={last} high={high} most={niceEnd(high)} />
      <FigureWhy
        id={id}
        label={texts.title[language]}
        means={`${texts.why[language]}.`}
        {...(span !== typical && { typical })}
        setting={setting}
      />
    </li>
  )
}
