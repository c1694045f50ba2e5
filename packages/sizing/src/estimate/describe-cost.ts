import type { Text } from '@leitfaden/core'
import type { CostCalculation, LineCalculation } from '../calculate/cost-calculation.ts'
import { inWhole, sumOf } from '../calculate/money.ts'
import type { Bindings } from '../engine/bindings.ts'
import type { CompiledModel } from '../model/compiled-model.ts'
import type { CostLineRule } from '../model/model.ts'
import { describeTariff } from '../price/describe-tariff.ts'
import type { PriceItem, PriceList } from '../price/price-list.schema.ts'
import { apportion } from './apportion.ts'
import type { CostEstimate, CostLine, EnvironmentCost, LinePrice } from './estimate.ts'
import type { Reckoning } from './reckoning.ts'
import { rowLabel } from './row-label.ts'

interface Around {
  readonly model: CompiledModel
  readonly prices: PriceList
  readonly reckoning: Reckoning
  readonly bindings: Bindings
}

/** Gives the numbers of a cost their words, and each environment its share. */
export function describeCost(cost: CostCalculation, around: Around): CostEstimate {
  const { currency, vat, firstMonth, lastMonth, once, total, ranges, unpriced } = cost
  const lines = cost.lines.map((line) => describeLine(line, around))
  const environments = environmentsOf(cost.lines, around)
  return { currency, vat, lines, firstMonth, lastMonth, once, total, ranges, environments, unpriced }
}

function describeLine(line: LineCalculation, { model, prices }: Around): CostLine {
  const rule = ruleOf(line, model)
  const { id, once, unit, quantities } = line
  return {
    id,
    title: rule.title,
    step: rule.quantity,
    unit,
    once,
    quantities,
    price: priceOf(line, rule, prices, model),
  }
}

function ruleOf({ id }: LineCalculation, model: CompiledModel): CostLineRule {
  return model.costLines.find((rule) => rule.id === id) as CostLineRule
}

function priceOf(line: LineCalculation, rule: CostLineRule, prices: PriceList, model: CompiledModel): LinePrice {
  const item = prices.items.find((i) => i.line === line.id)
  if (line.price === 'included')
    return {
      kind: 'included',
      because: item?.tariff.kind === 'included' ? item.tariff.because : (rule.includedWhy ?? nothingNeeded),
    }
  if (line.price === 'no-price') return { kind: 'no-price', because: noPrice }
  const { line: id, title, source, sourceKind } = item as PriceItem
  const tariff = describeTariff(item as PriceItem, { currency: prices.currency, lines: model.costLines })
  const range = line.range ?? { p10: line.total, p50: line.total, p90: line.total }
  const { amounts, total } = line
  return { kind: 'priced', item: id, itemTitle: title, tariff, source, sourceKind, amounts, total, range }
}

const nothingNeeded: Text = { de: 'Wird nicht gebraucht', en: 'Not needed' }
const noPrice: Text = { de: 'Die Preisliste nennt keinen Preis', en: 'The price list names no price' }

/** Cents of each line go to the environments in proportion to what they use of it; what knows no environments goes to the first, production. */
function environmentsOf(lines: readonly LineCalculation[], { model, reckoning, bindings }: Around): EnvironmentCost[] {
  const ids = [...new Set(model.costLines.flatMap(({ perEnvironment }) => perEnvironment ?? []))]
  const [first] = ids
  if (first === undefined) return []
  const { table, cells } = reckoning.value(first)
  const rest = model.tables.find(({ id }) => id === table)?.rest
  const rows = cells.map((_, row) => rowLabel(model, bindings.rows, table as string, row) as Text)
  const labels = rest ? [rest, ...rows] : rows
  const cents = labels.map(() => ({ first: 0n, last: 0n, once: 0n, total: 0n }))
  for (const line of lines) {
    const { perEnvironment: id, quantity } = ruleOf(line, model)
    for (const [i, amount] of line.amounts.entries()) {
      const month = line.once ? 0 : i + 1
      const inRows = id === undefined ? [] : usesIn(reckoning, id, month)
      const [whole] = usesIn(reckoning, quantity, month)
      const left = Math.max(0, (whole as number) - inRows.reduce((sum, use) => sum + use, 0))
      const uses = rest || id === undefined ? [left, ...inRows] : inRows
      const parts = apportion(
        toCents(amount),
        labels.map((_, row) => uses[row] ?? 0),
      )
      for (const [row, part] of parts.entries()) add(cents[row] as Sums, part, line.once, i, line.amounts.length)
    }
  }
  const told = labels.map((label, row): EnvironmentCost => {
    const { first: one, last, once, total } = cents[row] as Sums
    return { label, firstMonth: inWhole(one), lastMonth: inWhole(last), once: inWhole(once), total: inWhole(total) }
  })
  // Environments that use nothing, such as temporary ones, are not told.
  return told.filter(({ total }) => total !== '0.00')
}

interface Sums {
  first: bigint
  last: bigint
  once: bigint
  total: bigint
}

function add(sums: Sums, cents: bigint, once: boolean, index: number, count: number): void {
  sums.total = sumOf([sums.total, cents])
  if (once) sums.once += cents
  else if (index === 0) sums.first += cents
  if (!once && index === count - 1) sums.last += cents
}

function usesIn(reckoning: Reckoning, id: string, month: number): number[] {
  const { cells, monthly } = reckoning.value(id)
  return cells.map((row) => row[monthly ? month : 0] as number)
}

function toCents(amount: string): bigint {
  return BigInt(amount.replace('.', ''))
}
