import {
  divide,
  fromBase,
  multiply,
  type Rational,
  rational,
  rationalFromDecimal,
  rationalFromNumber,
  toFixedDecimal,
} from '@leitfaden/core'
import type { CompiledModel } from '../model/compiled-model.ts'
import type { CostLineRule } from '../model/model.ts'
import { describeTariff } from '../price/describe-tariff.ts'
import { add, zero } from '../price/exact.ts'
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
  const amounts = new Map<string, readonly Rational[]>()
  for (const draft of inOrder(drafts)) {
    if (draft.item && draft.item.tariff.kind !== 'included')
      amounts.set(draft.rule.id, amountsOf(draft, draft.item, amounts))
  }
  const lines = drafts.flatMap((draft) => lineOf(draft, amounts.get(draft.rule.id)))
  const priced = lines.flatMap(({ price: p }) => (p.kind === 'priced' ? [p] : []))
  const sum = (pick: (amounts: readonly string[]) => readonly (string | undefined)[]): string =>
    toFixedDecimal(
      priced.flatMap((p) => pick(p.amounts)).reduce((a, b) => add(a, rationalFromDecimal(b ?? '0')), zero),
      2,
    )
  return {
    currency: prices.currency,
    vat: prices.vat,
    lines,
    firstMonth: sum((a) => [a[0]]),
    lastMonth: sum((a) => [a.at(-1)]),
    total: sum((a) => a),
    unpriced: lines.filter((line) => line.price.kind === 'no-price').length,
  }
}

/** Percentages come after the lines they are a share of. */
function inOrder(drafts: readonly Draft[]): Draft[] {
  const isPercent = (draft: Draft): boolean => draft.item?.tariff.kind === 'percent'
  return [...drafts.filter((d) => !isPercent(d)), ...drafts.filter(isPercent)]
}

function amountsOf(draft: Draft, { tariff }: PriceItem, known: ReadonlyMap<string, readonly Rational[]>): Rational[] {
  return draft.quantities.map((quantity, month) => {
    const base =
      tariff.kind === 'percent' ? tariff.of.reduce((a, line) => add(a, known.get(line)?.[month] ?? zero), zero) : zero
    // A quantity carries no more digits than it is worth: this keeps the rounding noise of doubles out of the money.
    const exact = rationalFromNumber(Number(quantity.toPrecision(12)))
    const amount = quantity === 0 && tariff.kind !== 'flat' ? zero : price(tariff, exact, base)
    return divide(rationalFromDecimal(toFixedDecimal(multiply(amount, rational(100n)), 0)), rational(100n))
  })
}

function lineOf({ rule, item, quantities, unit }: Draft, amounts: readonly Rational[] | undefined): CostLine[] {
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
  const rounded = amounts ?? []
  return line({
    kind: 'priced',
    item: item.line,
    itemTitle: item.title,
    tariff: describeTariff(item),
    source: item.source,
    sourceKind: item.sourceKind,
    amounts: rounded.map((a) => toFixedDecimal(a, 2)),
    total: toFixedDecimal(rounded.reduce(add, zero), 2),
  })
}
