import { fromBase, rational, rationalFromNumber, toFixedDecimal } from '@leitfaden/core'
import type { CompiledModel } from '../model/compiled-model.ts'
import type { CostLineRule } from '../model/model.ts'
import { describeTariff, type TariffContext } from '../price/describe-tariff.ts'
import { price } from '../price/price.ts'
import type { PriceItem, PriceList } from '../price/price-list.schema.ts'
import type { CostEstimate, CostLine, LinePrice } from './estimate.ts'
import { cellAt, months, type Value } from './value.ts'

interface Draft {
  readonly rule: CostLineRule
  readonly item: PriceItem | undefined
  /** In the item's unit, months 1 to 24. */
  readonly quantities: readonly number[]
  readonly unit: string
}

/** Lines, months 1 to 24. Each amount is rounded to the cent; every sum is a sum of rounded amounts, so nothing is lost on the way. */
export function estimateCost(model: CompiledModel, prices: PriceList, quantityOf: (id: string) => Value): CostEstimate {
  const drafts = model.costLines.map((rule): Draft => {
    const item = prices.items.find((i) => i.line === rule.id)
    const unit = item?.unit ?? (model.formulas.find((f) => f.id === rule.quantity)?.unit as string)
    const value = quantityOf(rule.quantity)
    const quantities = Array.from({ length: months - 1 }, (_, i) => fromBase(cellAt(value, 0, i + 1), unit))
    return { rule, item, quantities, unit }
  })
  const context = { currency: prices.currency, lines: model.costLines }
  const cents = new Map<string, readonly bigint[]>()
  for (const draft of inOrder(drafts))
    if (draft.item && draft.item.tariff.kind !== 'included') cents.set(draft.rule.id, centsOf(draft, draft.item, cents))
  const lines = drafts.flatMap((draft) => lineOf(draft, cents.get(draft.rule.id) ?? [], context))
  const priced = lines.flatMap((line) => (line.price.kind === 'priced' ? [cents.get(line.id) ?? []] : []))
  return {
    currency: prices.currency,
    vat: prices.vat,
    lines,
    firstMonth: inWhole(sum(priced.map((amounts) => amounts[0] ?? 0n))),
    lastMonth: inWhole(sum(priced.map((amounts) => amounts.at(-1) ?? 0n))),
    total: inWhole(sum(priced.map(sum))),
    unpriced: lines.filter((line) => line.price.kind === 'no-price').length,
  }
}

/** Percentages come after the lines they are a share of. */
function inOrder(drafts: readonly Draft[]): Draft[] {
  const isPercent = (draft: Draft): boolean => draft.item?.tariff.kind === 'percent'
  return [...drafts.filter((d) => !isPercent(d)), ...drafts.filter(isPercent)]
}

/** What a line costs in each month, in cents. */
function centsOf(draft: Draft, { tariff }: PriceItem, known: ReadonlyMap<string, readonly bigint[]>): bigint[] {
  return draft.quantities.map((quantity, month) => {
    if (quantity === 0) return 0n
    const base = tariff.kind === 'percent' ? sum(tariff.of.map((line) => known.get(line)?.[month] ?? 0n)) : 0n
    // A quantity carries no more digits than it is worth: this keeps the rounding noise of doubles out of the money.
    const exact = rationalFromNumber(Number(quantity.toPrecision(12)))
    return BigInt(toFixedDecimal(price(tariff, exact, rational(base, 100n)), 2).replace('.', ''))
  })
}

function sum(cents: readonly bigint[]): bigint {
  return cents.reduce((a, b) => a + b, 0n)
}

/** Cents as a decimal text: `12345` → `123.45`. */
function inWhole(cents: bigint): string {
  return toFixedDecimal(rational(cents, 100n), 2)
}

function lineOf({ rule, item, quantities, unit }: Draft, cents: readonly bigint[], context: TariffContext): CostLine[] {
  const none = quantities.every((quantity) => quantity === 0)
  if (none && !rule.includedWhy) return []
  const line = (linePrice: LinePrice): CostLine[] => [
    { id: rule.id, title: rule.title, step: rule.quantity, unit, quantities, price: linePrice },
  ]
  if (none && rule.includedWhy) return line({ kind: 'included', because: rule.includedWhy })
  if (!item)
    return line({
      kind: 'no-price',
      because: { de: 'Die Preisliste nennt keinen Preis', en: 'The price list names no price' },
    })
  if (item.tariff.kind === 'included') return line({ kind: 'included', because: item.tariff.because })
  return line({
    kind: 'priced',
    item: item.line,
    itemTitle: item.title,
    tariff: describeTariff(item, context),
    source: item.source,
    sourceKind: item.sourceKind,
    amounts: cents.map(inWhole),
    total: inWhole(sum(cents)),
  })
}
