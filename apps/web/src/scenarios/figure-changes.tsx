import type { FigureChange } from '@leitfaden/sizing'
import { hashOf } from '../app/route.ts'
import { RangeBar } from '../design/range-bar.tsx'
import { amountText, digitsFor, numberText, spanText } from '../estimate/amounts.ts'
import { niceEnd } from '../estimate/nice-end.ts'
import { figuresOfEstimate, type ShownCost, type Span } from '../estimate/shown-figures.ts'
import { say, t } from '../texts/t.ts'
import type { ComparedEstimate, ScenarioComparison } from '../worker/handlers/compare-scenarios.ts'
import { causeText } from './cause-text.ts'
import type { Pair } from './pair.ts'

/** More reasons for one figure nobody reads: the others are told together. */
const mostReasons = 4

interface FigureChangesProps {
  readonly pair: Pair
  readonly comparison: ScenarioComparison
}

/** The cost and the key figures that changed: both ranges on one scale, and what moved them. */
export function FigureChanges({ pair, comparison }: FigureChangesProps) {
  const { scenarios: s } = t()
  const { before, after } = comparison
  const figures = comparison.comparison.figures
  const shown = figures.filter(({ id }) => id === 'cost' || named(id, comparison)?.key)
  const rest = figures.filter(({ id }) => named(id, comparison)).length - shown.filter(({ id }) => id !== 'cost').length
  if (shown.length === 0) return <p>{s.noFigure}</p>
  return (
    <section class="compare-part">
      <h3>{s.figures}</h3>
      <p class="small soft">{s.means}</p>
      <ul class="figure-changes">
        {shown.map((change) => (
          <li key={change.id} class="figure-change numbers">
            <h4>
              {change.id === 'cost' ? s.costTotal : say(named(change.id, comparison)?.title ?? { de: '', en: '' })}
            </h4>
            <Sides
              pair={pair}
              unit={unitOf(change, after, before)}
              before={spanOfFigure(change.id, before)}
              after={spanOfFigure(change.id, after)}
            />
            <Reasons change={change} unit={unitOf(change, after, before)} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="small soft">{s.unchanged(rest)}</p>}
    </section>
  )
}

interface SidesProps {
  readonly pair: Pair
  readonly unit: string
  readonly before: Span | undefined
  readonly after: Span | undefined
}

function Sides({ pair, unit, before, after }: SidesProps) {
  const { scenarios: s, estimate: e } = t()
  const most = niceEnd(Math.max(before?.high ?? 0, after?.high ?? 0))
  const side = (name: string, span: Span | undefined) => {
    const digits = span ? digitsFor(span.low, span.high) : 3
    return (
      <div class="figure-side">
        <span class="figure-side-name">{name === '' ? s.first : name}</span>
        {span === undefined ? (
          <span class="soft">{s.notThere}</span>
        ) : (
          <>
            <RangeBar low={span.low} middle={span.typical} high={span.high} most={most} />
            <span>
              {spanText(span.low, span.high, unit, digits)}
              {span.low < span.high && (
                <span class="soft">{`, ${e.typically(numberText(span.typical, unit, digits))}`}</span>
              )}
            </span>
          </>
        )}
      </div>
    )
  }
  return (
    <>
      {side(pair.before.name, before)}
      {side(pair.after.name, after)}
    </>
  )
}

interface ReasonsProps {
  readonly change: FigureChange
  readonly unit: string
}

function Reasons({ change: { before, after, because }, unit }: ReasonsProps) {
  const { scenarios: s } = t()
  if (before === undefined || after === undefined) return null
  const shown = because.length > mostReasons + 1 ? because.slice(0, mostReasons) : because
  const others = because.slice(shown.length)
  const rest = others.reduce((sum, { effect }) => sum + effect, 0)
  return (
    <div class="figure-reasons">
      <p>
        <strong>{s.changeInMiddle(signed(after - before, unit))}</strong>
      </p>
      <p class="small soft">{s.because}</p>
      <ul>
        {shown.map(({ cause, effect }) => (
          <li key={causeText(cause)}>
            {cause.kind === 'answer' ? (
              <a href={hashOf({ screen: 'questions', detail: cause.question })}>{causeText(cause)}</a>
            ) : (
              causeText(cause)
            )}
            {`: ${signed(effect, unit)}`}
          </li>
        ))}
        {others.length > 0 && <li>{`${s.others(others.length)}: ${signed(rest, unit)}`}</li>}
      </ul>
    </div>
  )
}

function signed(value: number, unit: string): string {
  return `${value < 0 ? '−' : '+'}${amountText(Math.abs(value), unit)}`
}

function named(id: string, { before, after }: ScenarioComparison) {
  return after.titles[id] ?? before.titles[id]
}

/** Of the cost its currency. */
function unitOf({ unit }: FigureChange, ...estimates: readonly ComparedEstimate[]): string {
  return unit ?? estimates.find(({ cost }) => cost)?.cost?.currency ?? 'EUR'
}

function spanOfFigure(id: string, estimate: ComparedEstimate): Span | undefined {
  const shown = figuresOfEstimate(estimate)
  if (id === 'cost') return costSpan(shown.cost)
  const figure = shown.figures[id]
  return figure && { low: figure.low, typical: figure.last, high: figure.high }
}

function costSpan(cost: ShownCost | undefined): Span | undefined {
  return cost?.total
}
