import { fromBase, rational, rationalFromNumber, toFixedDecimal, type Unit } from '@leitfaden/core'
import type { Column } from '../engine/layout.ts'
import type { CostLineNumbers } from '../engine/model-numbers.ts'
import { vectorAt } from '../engine/room-for.ts'
import { price } from '../price/price.ts'
import { priceInDoubles } from '../price/price-in-doubles.ts'
import type { PriceItem, PriceList } from '../price/price-list.schema.ts'
import type { MoneyRange } from './calculation.ts'
import type { CostCalculation, LineCalculation } from './cost-calculation.ts'
import type { Outcome } from './figure-ranges.ts'
import { inWhole, moneyRange, sumOf } from './money.ts'

/** One line on its way: exact in the middle, in doubles over the samples. */
interface Draft {
  readonly rule: CostLineNumbers
  readonly item: PriceItem | undefined
  readonly unit: Unit
  /** In that unit; months 1 to 24, or one where it is paid once. */
  readonly quantities: readonly number[]
  readonly cents: readonly bigint[]
  /** Amounts over the samples, by month. */
  readonly amounts: readonly Float64Array[]
}

/** What a line with a price comes to in every sample. */
export interface LineSamples {
  readonly id: string
  readonly once: boolean
  /** By month, 1 to 24; what is paid once, in one. */
  readonly amounts: readonly Float64Array[]
}

export interface CalculatedCost {
  readonly cost: CostCalculation
  readonly samples: readonly LineSamples[]
  /** The 24-month total over all samples: what the uncertainty of the cost is measured on. */
  readonly totals: Float64Array
}

/**
 * Lines and sums, with the ranges of each month or of the sums alone. With every input at its middle each amount is exact, rounded to the cent once, and every sum is a sum of rounded
 * amounts, so nothing is lost on the way; ranges come from the samples in doubles and are rounded at the end.
 */
export function calculateCost(outcome: Outcome, prices: PriceList, everyMonth: boolean): CalculatedCost {
  const { model } = outcome.engine
  const drafts = new Map<string, Draft>()
  for (const rule of inOrder(model.costLines, prices)) drafts.set(rule.id, draftOf(rule, outcome, prices, drafts))
  const ordered = model.costLines.map(({ id }) => drafts.get(id) as Draft)
  const lines = ordered.flatMap(lineOf)
  const priced = ordered.filter(isPriced)
  const monthly = priced.filter(({ rule }) => !rule.once)
  const exactMonths = months.map((month) => sumOf(monthly.map(({ cents }) => cents[month] as bigint)))
  const exactOnce = sumOf(priced.filter(({ rule }) => rule.once).flatMap(({ cents }) => cents))
  const sampleMonths = months.map((month) =>
    sumLanes(
      monthly.map(({ amounts }) => amounts[month]),
      outcome.count,
    ),
  )
  const sampleOnce = sumLanes(
    priced.filter(({ rule }) => rule.once).flatMap(({ amounts }) => amounts),
    outcome.count,
  )
  const totals = sumLanes([...sampleMonths, sampleOnce], outcome.count)
  const exactTotal = sumOf(exactMonths) + exactOnce
  const rangeOf = (month: number): MoneyRange =>
    moneyRange(sampleMonths[month] as Float64Array, exactMonths[month] as bigint)
  const cost: CostCalculation = {
    currency: prices.currency,
    vat: prices.vat,
    lines,
    firstMonth: inWhole(exactMonths[0] as bigint),
    lastMonth: inWhole(exactMonths[23] as bigint),
    once: inWhole(exactOnce),
    total: inWhole(exactTotal),
    ranges: {
      firstMonth: rangeOf(0),
      lastMonth: rangeOf(23),
      once: moneyRange(sampleOnce, exactOnce),
      total: moneyRange(totals, exactTotal),
      months: everyMonth ? months.map(rangeOf) : [],
    },
    unpriced: lines.filter((line) => line.price === 'no-price').length,
  }
  const samples = priced.map(({ rule, amounts }) => ({ id: rule.id, once: rule.once ?? false, amounts }))
  return { cost, samples, totals }
}

/** Months 1 to 24, counted from 0. */
const months = Array.from({ length: 24 }, (_, month) => month)

/** Percentages come after the lines they are a share of. */
function inOrder(lines: readonly CostLineNumbers[], prices: PriceList): CostLineNumbers[] {
  const isPercent = ({ id }: CostLineNumbers): boolean =>
    prices.items.find((item) => item.line === id)?.tariff.kind === 'percent'
  return [...lines.filter((line) => !isPercent(line)), ...lines.filter(isPercent)]
}

function draftOf(rule: CostLineNumbers, outcome: Outcome, prices: PriceList, known: ReadonlyMap<string, Draft>): Draft {
  const { engine, middle, samples, count } = outcome
  const item = prices.items.find(({ line }) => line === rule.id)
  const column = engine.layout.columns.find(({ id }) => id === rule.quantity) as Column
  const unit = item?.unit ?? (engine.model.formulas.find(({ id }) => id === rule.quantity)?.unit as Unit)
  const billed = rule.once ? [0] : months.map((month) => month + 1)
  const vectors = billed.map((month) => column.at + Math.max(0, column.months.indexOf(month)))
  const quantities = vectors.map((vector) => settled(fromBase(middle.values[vector] as number, unit)))
  const draft = { rule, item, unit, quantities }
  if (!item || item.tariff.kind === 'included') return { ...draft, cents: [], amounts: [] }
  const { tariff } = item
  const base = tariff.kind === 'percent' ? tariff.of.flatMap((line) => known.get(line) ?? []) : []
  const cents = quantities.map((quantity, i) =>
    centsOf(tariff, quantity, sumOf(base.map((line) => line.cents[i] ?? 0n))),
  )
  const priceOf = priceInDoubles(tariff)
  const one = fromBase(1, unit)
  const amounts = vectors.map((vector, i) => {
    const quantity = vectorAt(samples, vector, count)
    const share =
      base.length > 0
        ? sumLanes(
            base.map((line) => line.amounts[i]),
            count,
          )
        : undefined
    const paid = new Float64Array(count)
    for (let s = 0; s < count; s++) {
      const used = (quantity[s] as number) * one
      if (settled(used) !== 0) paid[s] = priceOf(used, share ? (share[s] as number) : 0)
    }
    return paid
  })
  return { ...draft, cents, amounts }
}

/** What two nearly equal amounts leave of each other is rounding noise: nobody pays a base price for it. */
function settled(quantity: number): number {
  return Math.abs(quantity) < 1e-9 ? 0 : quantity
}

/** A quantity of 0 costs nothing in that month. */
function centsOf(tariff: PriceItem['tariff'], quantity: number, base: bigint): bigint {
  if (quantity === 0) return 0n
  // A quantity carries no more digits than it is worth: this keeps the rounding noise of doubles out of the money.
  const exact = rationalFromNumber(Number(quantity.toPrecision(12)))
  return BigInt(toFixedDecimal(price(tariff, exact, rational(base, 100n)), 2).replace('.', ''))
}

function isPriced({ item }: Draft): boolean {
  return item !== undefined && item.tariff.kind !== 'included'
}

function lineOf(draft: Draft): LineCalculation[] {
  const { rule, item, unit, quantities, cents, amounts } = draft
  const line = (kind: LineCalculation['price']): LineCalculation => ({
    id: rule.id,
    once: rule.once ?? false,
    unit,
    quantities,
    price: kind,
    amounts: [],
    total: '0.00',
  })
  const none = quantities.every((quantity) => quantity === 0)
  if (!item && !none) return [line('no-price')]
  if (item?.tariff.kind === 'included' && !none) return [line('included')]
  const total = sumOf(cents)
  const range = item && isPriced(draft) && moneyRange(sumLanes(amounts, amounts[0]?.length ?? 1), total)
  // Nothing in the middle may still be something in the less likely cases: then it is told with its range.
  if (!range || (none && range.p90 === '0.00')) return rule.included ? [line('included')] : []
  return [{ ...line('priced'), amounts: cents.map(inWhole), total: inWhole(total), range }]
}

function sumLanes(lanes: readonly (Float64Array | undefined)[], count: number): Float64Array {
  const sum = new Float64Array(count)
  for (const lane of lanes) if (lane) addTo(sum, lane)
  return sum
}

/** A small function of its own is optimized at once. */
function addTo(sum: Float64Array, lane: Float64Array): void {
  for (let s = 0; s < sum.length; s++) sum[s] = (sum[s] as number) + (lane[s] as number)
}
