import type { CostEstimate, CostLine, CostSums } from '@leitfaden/sizing'
import { say, t } from '../texts/t.ts'
import { amountText, spanText } from './amounts.ts'
import { moneyText, placesFor } from './money-text.ts'
import { TableScroll } from './table-scroll.tsx'
import { traceHash } from './trace-path.ts'

interface CostTableProps {
  readonly cost: CostEstimate
}

/** What a typical bill is made of, line by line and environment by environment: the amounts add up to what is typical of each sum. */
export function CostTable({ cost }: CostTableProps) {
  const { estimate: e } = t()
  const { ranges } = cost
  const sums: CostSums = {
    firstMonth: ranges.firstMonth.p50,
    lastMonth: ranges.lastMonth.p50,
    once: ranges.once.p50,
    total: ranges.total.p50,
  }
  return (
    <>
      <p>{e.costAddsUp}</p>
      <TableScroll label={e.costLines}>
        <table class="data-table numbers">
          <thead>
            <tr>
              <th scope="col">{e.item}</th>
              <th scope="col" class="amount">
                {e.quantity}
              </th>
              <Heads />
              <th scope="col" class="amount">
                {e.totalRange}
              </th>
            </tr>
          </thead>
          <tbody>
            {cost.lines.map((line) => (
              <LineRow key={line.id} line={line} cost={cost} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{e.sum}</th>
              <td />
              <Amounts sums={sums} cost={cost} />
              <td class="amount">{rangeText(ranges.total, cost)}</td>
            </tr>
          </tfoot>
        </table>
      </TableScroll>
      {cost.unpriced > 0 && <p>{e.unpriced(cost.unpriced)}</p>}
      {cost.environments.length > 1 && (
        <>
          <h3>{e.environments}</h3>
          <TableScroll label={e.environments}>
            <table class="data-table numbers">
              <thead>
                <tr>
                  <th scope="col">{e.environment}</th>
                  <Heads />
                </tr>
              </thead>
              <tbody>
                {cost.environments.map(({ label, typical }) => (
                  <tr key={label.de}>
                    <th scope="row">{say(label)}</th>
                    <Amounts sums={typical} cost={cost} />
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        </>
      )}
    </>
  )
}

function Heads() {
  const { estimate: e } = t()
  return (
    <>
      {[e.month(1), e.month(24), e.months24].map((title) => (
        <th key={title} scope="col" class="amount">
          {title}
        </th>
      ))}
    </>
  )
}

interface LineRowProps {
  readonly line: CostLine
  readonly cost: CostEstimate
}

function LineRow({ line: { id, title, once, quantities, unit, price, step }, cost }: LineRowProps) {
  const { estimate: e } = t()
  return (
    <tr>
      <th scope="row">
        <a href={traceHash(['cost', `cost.${id}`])}>{say(title)}</a>
        {once && ` (${e.trace.once})`}
      </th>
      <td class="amount">
        <a href={traceHash([step])}>{amountText(quantities.at(-1) ?? 0, unit)}</a>
      </td>
      {price.kind === 'priced' ? (
        <>
          <Amounts sums={price.typical} cost={cost} once={once} />
          <td class="amount">{rangeText(price.range, cost)}</td>
        </>
      ) : (
        <td colSpan={4} class="amount soft">
          {price.kind === 'included' ? e.included : e.noPrice}
        </td>
      )}
    </tr>
  )
}

interface AmountsProps {
  readonly sums: CostSums
  readonly cost: CostEstimate
  /** Paid once, in no month. */
  readonly once?: boolean
}

function Amounts({ sums, cost, once = false }: AmountsProps) {
  const places = placesFor(cost.ranges.lastMonth.p50)
  const money = (amount: string) => moneyText(amount, cost.currency, places)
  return (
    <>
      <td class="amount">{once ? '' : money(sums.firstMonth)}</td>
      <td class="amount">{once ? '' : money(sums.lastMonth)}</td>
      <td class="amount">{money(sums.total)}</td>
    </>
  )
}

function rangeText({ p10, p90 }: { p10: string; p90: string }, { currency }: CostEstimate): string {
  return p10 === p90 ? '' : spanText(Number(p10), Number(p90), currency, 3)
}
