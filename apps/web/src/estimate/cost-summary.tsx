import { content } from '../content/content.ts'
import { RangeBar } from '../design/range-bar.tsx'
import { answersDocument, today } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import { amountText, endTexts, spanText } from './amounts.ts'
import { estimateInput } from './estimate-input.ts'
import { niceEnd } from './nice-end.ts'
import { reckoned } from './reckoning.ts'
import { restsOnAssumptions } from './rests-on-assumptions.ts'
import type { ShownCost, Span } from './shown-figures.ts'

interface CostSummaryProps {
  readonly cost: ShownCost
}

/** What a month costs once it runs, and at first, and all months together. */
export function CostSummary({ cost }: CostSummaryProps) {
  const { estimate: e } = t()
  const { currency, vat, firstMonth, lastMonth, total, once, unpriced } = cost
  const { low, typical, high } = lastMonth
  const most = niceEnd(Math.max(high, firstMonth.high))
  const estimate = reckoned.value?.estimate
  const { prices } = estimateInput(answersDocument.value, content(), today.value)
  const assumed = estimate?.cost?.lines.some(({ step }) => restsOnAssumptions(estimate, step)) ?? true
  return (
    <div class="cost-summary numbers">
      <p class="cost-summary-range">{spanText(low, high, currency)}</p>
      <RangeBar low={low} middle={typical} high={high} most={most} assumed={assumed} />
      <p>{rangeSentence(lastMonth, currency)}</p>
      <dl class="cost-summary-more">
        <dt>{e.inMonth(1)}</dt>
        <dd>{spanText(firstMonth.low, firstMonth.high, currency)}</dd>
        <dt>{e.inAll}</dt>
        <dd>{spanText(total.low, total.high, currency)}</dd>
        {once.high > 0 && (
          <>
            <dt>{e.once}</dt>
            <dd>{spanText(once.low, once.high, currency)}</dd>
          </>
        )}
      </dl>
      <p class="small soft">
        {[e.vat[vat], ...(prices?.example ? [e.example] : [])].join(' · ')}
        {unpriced > 0 && `. ${e.unpriced(unpriced)}`}
      </p>
    </div>
  )
}

/** `in 8 of 10 cases between €340 and €610, typically about €450`. */
export function rangeSentence({ low, typical, high }: Span, unit: string): string {
  const { estimate: e } = t()
  const [from, to] = endTexts(low, high, unit)
  return from === to ? e.exactly(to) : e.inEightOfTen(from, to, amountText(typical, unit, 2))
}

/** Why there is no cost. */
export function NoCost() {
  const { estimate: e } = t()
  const { prices } = answersDocument.value
  const unknown =
    prices !== undefined && reckoned.value !== undefined && reckoned.value.estimate.priceList === undefined
  return <p>{unknown ? e.unknownPrices(prices) : e.noCost}</p>
}
