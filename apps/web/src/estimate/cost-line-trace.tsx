import type { CostLine } from '@leitfaden/sizing'
import { say, t } from '../texts/t.ts'
import { moneyText, placesFor } from './money-text.ts'
import type { Reckoned } from './reckoning.ts'
import { SourceLine } from './source-line.tsx'
import { StepDoors } from './trace.tsx'
import type { TracePath } from './trace-path.ts'

interface CostLineTraceProps {
  readonly line: CostLine
  readonly path: TracePath
  readonly reckoned: Reckoned
}

/** What a line comes to, by which tariff, for how much of what, and who says the price. */
export function CostLineTrace({ line: { price, step, once }, path, reckoned }: CostLineTraceProps) {
  const { trace, inMonth, inAll, kinds } = t().estimate
  const { cost, steps } = reckoned.estimate
  const paid = steps[step]
  if (cost === undefined) return null
  const money = (amount: string) => moneyText(amount, cost.currency, placesFor(cost.ranges.lastMonth.p50))
  return (
    <>
      {price.kind === 'priced' ? (
        <>
          <dl class="trace-sums numbers">
            {!once && (
              <>
                <dt>{inMonth(1)}</dt>
                <dd>{money(price.typical.firstMonth)}</dd>
                <dt>{inMonth(24)}</dt>
                <dd>{money(price.typical.lastMonth)}</dd>
              </>
            )}
            <dt>{once ? trace.once : inAll}</dt>
            <dd>{money(price.typical.total)}</dd>
          </dl>
          <p>{trace.lineMeans}</p>
          <p>
            {say(price.itemTitle)}: {say(price.tariff)} ({kinds[price.sourceKind]})
          </p>
          <p>{trace.lineInMiddle(money(price.total))}</p>
          <SourceLine source={price.source} />
        </>
      ) : (
        <p>{say(price.because)}</p>
      )}
      {paid && (
        <section class="trace-inputs">
          <h3>{trace.paidFor}</h3>
          <StepDoors steps={[paid]} path={path} reckoned={reckoned} />
        </section>
      )}
    </>
  )
}
