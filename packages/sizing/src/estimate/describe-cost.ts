import type { Text } from '@leitfaden/core'
import type { CalculatedCost } from '../calculate/calculate-cost.ts'
import type { LineCalculation } from '../calculate/cost-calculation.ts'
import { inCents, inWhole } from '../calculate/money.ts'
import type { Bindings } from '../engine/bindings.ts'
import type { CompiledModel } from '../model/compiled-model.ts'
import type { CostLineRule } from '../model/model.ts'
import { describeTariff } from '../price/describe-tariff.ts'
import type { PriceItem, PriceList } from '../price/price-list.schema.ts'
import { apportion } from './apportion.ts'
import type { CostEstimate, CostLine, CostSums, EnvironmentCost, LinePrice } from './estimate.ts'
import type { Reckoning } from './reckoning.ts'
import { rowLabel } from './row-label.ts'
import { type TypicalCents, typicalCost } from './typical-cost.ts'
import { months } from './value.ts'

interface Around {
  readonly model: CompiledModel
  readonly prices: PriceList
  readonly reckoning: Reckoning
  readonly bindings: Bindings
}

/** Gives the numbers of a cost their words, and each environment its share. */
export function describeCost({ cost, samples }: CalculatedCost, around: Around): CostEstimate {
  const { currency, vat, firstMonth, lastMonth, once, total, ranges, unpriced } = cost
  const typical = typicalCost(cost, samples)
  const lines = cost.lines.map((line) => describeLine(line, typical.get(line.id), around))
  const environments = environmentsOf(cost.lines, typical, around)
  return { currency, vat, lines, firstMonth, lastMonth, once, total, ranges, environments, unpriced }
}

function describeLine(line: LineCalculation, typical: TypicalCents | undefined, { model, prices }: Around): CostLine {
  const rule = ruleOf(line, model)
  const { id, once, unit, quantities } = line
  return {
    id,
    title: rule.title,
    step: rule.quantity,
    unit,
    once,
    quantities,
    price: priceOf(line, typical, rule, prices, model),
  }
}

function ruleOf({ id }: LineCalculation, model: CompiledModel): CostLineRule {
  return model.costLines.find((rule) => rule.id === id) as CostLineRule
}

function priceOf(
  line: LineCalculation,
  typical: TypicalCents | undefined,
  rule: CostLineRule,
  prices: PriceList,
  model: CompiledModel,
): LinePrice {
  const item = prices.items.find((i) => i.line === line.id)
  if (line.price === 'included')
    return {
      kind: 'included',
      because: item?.tariff.kind === 'included' ? item.tariff.because : (rule.includedWhy ?? nothingNeeded),
    }
  if (line.price === 'no-price' || typical === undefined) return { kind: 'no-price', because: noPrice }
  const { line: id, title, source, sourceKind } = item as PriceItem
  const tariff = describeTariff(item as PriceItem, { currency: prices.currency, lines: model.costLines })
  const range = line.range ?? { p10: line.total, p50: line.total, p90: line.total }
  const { amounts, total } = line
  const told = { item: id, itemTitle: title, tariff, source, sourceKind, amounts, total, range }
  return { kind: 'priced', ...told, typical: written(typical) }
}

const nothingNeeded: Text = { de: 'Wird nicht gebraucht', en: 'Not needed' }
const noPrice: Text = { de: 'Die Preisliste nennt keinen Preis', en: 'The price list names no price' }

/** Cents of each line go to the environments in proportion to what they use of it; what knows no environments goes to the first, production. */
function environmentsOf(
  lines: readonly LineCalculation[],
  typical: ReadonlyMap<string, TypicalCents>,
  { model, reckoning, bindings }: Around,
): EnvironmentCost[] {
  const ids = [...new Set(model.costLines.flatMap(({ perEnvironment }) => perEnvironment ?? []))]
  const [first] = ids
  if (first === undefined) return []
  const { table, cells } = reckoning.value(first)
  const rest = model.tables.find(({ id }) => id === table)?.rest
  const rows = cells.map((_, row) => rowLabel(model, bindings.rows, table as string, row) as Text)
  const labels = rest ? [rest, ...rows] : rows
  const middle = labels.map(() => ({ ...nothing }))
  const usual = labels.map(() => ({ ...nothing }))
  for (const line of lines) {
    const { perEnvironment: id, quantity } = ruleOf(line, model)
    const split = (cents: bigint, month: number): readonly bigint[] => {
      const inRows = id === undefined ? [] : usesIn(reckoning, id, month)
      const [whole] = usesIn(reckoning, quantity, month)
      const left = Math.max(0, (whole as number) - inRows.reduce((sum, use) => sum + use, 0))
      const uses = rest || id === undefined ? [left, ...inRows] : inRows
      return apportion(
        cents,
        labels.map((_, row) => uses[row] ?? 0),
      )
    }
    const { amounts, once } = line
    for (const [i, amount] of amounts.entries()) {
      const parts = split(inCents(amount), once ? 0 : i + 1)
      addTo(middle, 'total', parts)
      if (once) addTo(middle, 'once', parts)
      else if (i === 0) addTo(middle, 'firstMonth', parts)
      if (!once && i === amounts.length - 1) addTo(middle, 'lastMonth', parts)
    }
    const parts = typical.get(line.id)
    if (parts === undefined) continue
    addTo(usual, 'firstMonth', split(parts.firstMonth, 1))
    addTo(usual, 'lastMonth', split(parts.lastMonth, months - 1))
    addTo(usual, 'once', split(parts.once, 0))
    addTo(usual, 'total', split(parts.total, once ? 0 : months - 1))
  }
  const told = labels.map((label, row): EnvironmentCost => {
    return { label, ...written(middle[row] as TypicalCents), typical: written(usual[row] as TypicalCents) }
  })
  // Environments that use nothing, such as temporary ones, are not told.
  return told.filter(({ total, typical }) => total !== '0.00' || typical.total !== '0.00')
}

const nothing: TypicalCents = { firstMonth: 0n, lastMonth: 0n, once: 0n, total: 0n }

function addTo(sums: Record<keyof TypicalCents, bigint>[], sum: keyof TypicalCents, parts: readonly bigint[]): void {
  for (const [row, one] of sums.entries()) one[sum] += parts[row] ?? 0n
}

function written({ firstMonth, lastMonth, once, total }: TypicalCents): CostSums {
  return {
    firstMonth: inWhole(firstMonth),
    lastMonth: inWhole(lastMonth),
    once: inWhole(once),
    total: inWhole(total),
  }
}

function usesIn(reckoning: Reckoning, id: string, month: number): number[] {
  const { cells, monthly } = reckoning.value(id)
  return cells.map((row) => row[monthly ? month : 0] as number)
}
