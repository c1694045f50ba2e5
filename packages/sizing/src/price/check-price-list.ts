import { equalDimensions, type Issue, suggest, type Text, type Unit, unitInfo } from '@leitfaden/core'
import type { PriceItem, PriceList } from './price-list.schema.ts'

/** What of a model a price list has to fit: which lines it has, and in which unit each of them counts. */
export interface PricedModel {
  readonly costLines: readonly { readonly id: string; readonly quantity: string }[]
  readonly formulas: readonly { readonly id: string; readonly unit: Unit }[]
}

type PriceListCheck = (list: PriceList, model: PricedModel) => Issue[]

/** Everything that is wrong with a price list beyond its form, for the cost lines of a model. One fault each. */
export function checkPriceList(list: PriceList, model: PricedModel): Issue[] {
  return [unknownLine, doubleLine, wrongUnit, badTiers, badShare, emptyRange, emptyValidity].flatMap((check) =>
    check(list, model),
  )
}

function issue(code: string, path: (string | number)[], message: Text, found: string, expected?: string): Issue {
  return {
    code,
    severity: 'error',
    path,
    message,
    found,
    ...(expected !== undefined && { expected: { de: expected, en: expected } }),
  }
}

function eachItem(list: PriceList, check: (item: PriceItem, index: number) => Issue[]): Issue[] {
  return list.items.flatMap(check)
}

const unknownLine: PriceListCheck = (list, model) => {
  const known = model.costLines.map((line) => line.id)
  return eachItem(list, ({ line }, i) => {
    if (known.includes(line)) return []
    const message = { de: 'diesen Posten gibt es nicht', en: 'there is no such line' }
    return [issue('unknown-line', ['items', i, 'line'], message, line, suggest(line, known) ?? known.join(', '))]
  })
}

const doubleLine: PriceListCheck = (list) =>
  eachItem(list, ({ line }, i) => {
    if (list.items.findIndex((other) => other.line === line) === i) return []
    return [
      issue(
        'double-line',
        ['items', i, 'line'],
        { de: 'der Posten hat schon einen Preis', en: 'the line has a price already' },
        line,
      ),
    ]
  })

/** The unit must exist and measure what the line counts. */
const wrongUnit: PriceListCheck = (list, model) =>
  eachItem(list, ({ line, unit }, i) => {
    const quantity = model.costLines.find((l) => l.id === line)?.quantity
    const counted = model.formulas.find((formula) => formula.id === quantity)?.unit
    const [own, wanted] = [unitInfo(unit)?.dimension, counted === undefined ? undefined : unitInfo(counted)?.dimension]
    if (own && (!wanted || equalDimensions(own, wanted))) return []
    const message = own
      ? { de: 'diese Einheit misst den Posten nicht', en: 'this unit does not measure the line' }
      : { de: 'unbekannte Einheit', en: 'unknown unit' }
    return [issue('wrong-unit', ['items', i, 'unit'], message, unit, counted)]
  })

/** Tiers must rise, and only the last may be without an end: anything else leaves a gap or overlaps. */
const badTiers: PriceListCheck = (list) =>
  eachItem(list, ({ tariff }, i) => {
    if (tariff.kind !== 'tiers') return []
    const ends = tariff.tiers.map((tier) => (tier.upTo === undefined ? Number.POSITIVE_INFINITY : Number(tier.upTo)))
    const rising = ends.every((end, k) => k === 0 || end > (ends[k - 1] as number))
    if (rising && ends.at(-1) === Number.POSITIVE_INFINITY) return []
    const message = {
      de: 'die Stufen steigen nicht bis zu einer letzten ohne Ende',
      en: 'the tiers do not rise to a last one without end',
    }
    return [
      issue(
        'bad-tiers',
        ['items', i, 'tariff', 'tiers'],
        message,
        ends.map((end) => (Number.isFinite(end) ? end : '…')).join(', '),
      ),
    ]
  })

/** A percentage is of lines that this list prices, each once, none of them a percentage itself. */
const badShare: PriceListCheck = (list) => {
  const base = list.items.filter((item) => item.tariff.kind !== 'percent').map((item) => item.line)
  return eachItem(list, ({ tariff }, i) => {
    if (tariff.kind !== 'percent') return []
    return tariff.of.flatMap((line, k) =>
      base.includes(line) && tariff.of.indexOf(line) === k
        ? []
        : [
            issue(
              'bad-share',
              ['items', i, 'tariff', 'of', k],
              { de: 'davon lässt sich kein Anteil nehmen', en: 'no share can be taken of this' },
              line,
              base.join(', '),
            ),
          ],
    )
  })
}

const emptyRange: PriceListCheck = (list) =>
  eachItem(list, ({ tariff }, i) => {
    const { minimum, maximum } = { minimum: undefined, maximum: undefined, ...tariff }
    if (minimum === undefined || maximum === undefined || Number(minimum) <= Number(maximum)) return []
    return [
      issue(
        'empty-range',
        ['items', i, 'tariff', 'minimum'],
        { de: 'das Mindeste ist mehr als das Höchste', en: 'the minimum exceeds the maximum' },
        minimum,
        maximum,
      ),
    ]
  })

const emptyValidity: PriceListCheck = ({ validFrom, validTo }) =>
  validTo === undefined || validFrom <= validTo
    ? []
    : [
        issue(
          'empty-validity',
          ['validTo'],
          { de: 'die Gültigkeit endet vor ihrem Beginn', en: 'the validity ends before it begins' },
          validTo,
          validFrom,
        ),
      ]
