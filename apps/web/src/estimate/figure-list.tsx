import { hashOf } from '../app/route.ts'
import { RangeBar } from '../design/range-bar.tsx'
import { say, t } from '../texts/t.ts'
import { amountText, digitsFor, numberText, spanText } from './amounts.ts'
import { headlineFigures } from './headline-figures.ts'
import { niceEnd } from './nice-end.ts'
import { reckoned } from './reckoning.ts'
import { restsOnAssumptions } from './rests-on-assumptions.ts'
import type { ShownFigure, ShownFigures } from './shown-figures.ts'

interface FigureListProps {
  readonly shown: ShownFigures
}

/** The figures that tell a project's size, each a door to where it comes from; those an answers file adds come last. */
export function FigureList({ shown }: FigureListProps) {
  const { estimate: e } = t()
  const own = reckoned.value?.estimate.figures.filter(({ group }) => group === 'own') ?? []
  const named = [
    ...headlineFigures.map((id) => ({ id, title: e.headlines[id] })),
    ...own.map(({ id, title }) => ({ id, title: say(title) })),
  ]
  return (
    <ul class="figure-list">
      {named.map(({ id, title }) => {
        const figure = shown.figures[id]
        return figure && <FigureItem key={id} id={id} title={title} figure={figure} />
      })}
    </ul>
  )
}

interface FigureItemProps {
  readonly id: string
  readonly title: string
  readonly figure: ShownFigure
}

export function FigureItem({ id, title, figure: { low, high, last, unit } }: FigureItemProps) {
  const { estimate: e } = t()
  const estimate = reckoned.value?.estimate
  const digits = digitsFor(low, high)
  const range = spanText(low, high, unit, digits)
  return (
    <li class="figure-item numbers">
      <a class="figure-item-title" href={hashOf({ screen: 'estimate', detail: id })}>
        {title}
      </a>
      <RangeBar
        low={low}
        middle={last}
        high={high}
        most={niceEnd(high)}
        assumed={estimate === undefined || restsOnAssumptions(estimate, id)}
      />
      <span>{range}</span>
      {range !== amountText(last, unit, digits) && (
        <span class="figure-item-typical soft">{e.typically(numberText(last, unit, digits))}</span>
      )}
    </li>
  )
}
