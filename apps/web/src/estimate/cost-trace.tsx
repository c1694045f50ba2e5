import { say, t } from '../texts/t.ts'
import { rangeSentence } from './cost-summary.tsx'
import { moneyText, placesFor } from './money-text.ts'
import type { Reckoned } from './reckoning.ts'
import { figuresOfEstimate } from './shown-figures.ts'
import { type TracePath, through, traceHash } from './trace-path.ts'

interface CostTraceProps {
  readonly path: TracePath
  readonly reckoned: Reckoned
}

/** What the cost of a month is the sum of: its lines, each a door. */
export function CostTrace({ path, reckoned }: CostTraceProps) {
  const { trace, included, noPrice } = t().estimate
  const { cost } = reckoned.estimate
  const shown = figuresOfEstimate(reckoned.estimate).cost
  if (cost === undefined) return null
  const places = placesFor(cost.ranges.lastMonth.p50)
  return (
    <>
      {shown && <p class="trace-amount numbers">{rangeSentence(shown.lastMonth, cost.currency)}</p>}
      <p>{trace.costMeans}</p>
      <section class="trace-inputs">
        <h3>{trace.costLines}</h3>
        <ul class="step-doors">
          {cost.lines
            .filter(({ once }) => !once)
            .map(({ id, title, price }) => (
              <li key={id} class="step-door">
                <a href={traceHash(through(path, `cost.${id}`))}>{say(title)}</a>
                <span class="numbers">
                  {price.kind === 'priced'
                    ? moneyText(price.typical.lastMonth, cost.currency, places)
                    : price.kind === 'included'
                      ? included
                      : noPrice}
                </span>
              </li>
            ))}
        </ul>
        {shown && <p class="numbers">{trace.sum(moneyText(cost.ranges.lastMonth.p50, cost.currency, places))}</p>}
      </section>
    </>
  )
}
