import { type Issue, type Result, unitInfo } from '@leitfaden/core'
import { type PriceList, priceListSchema } from './price-list.schema.ts'

/** Reads a price list from plain data (JSON). All faults at once, each with its path. */
export function parsePriceList(data: unknown): Result<PriceList> {
  const result = priceListSchema.safeParse(data)
  if (!result.success) {
    const issues = result.error.issues.map((fault): Issue => {
      const path = fault.path.map((part) => (typeof part === 'number' ? part : String(part)))
      return {
        code: fault.code,
        severity: 'error',
        path,
        message: {
          de: `Die Preisliste ist an dieser Stelle falsch: ${path.join('.') || 'Anfang'}`,
          en: `The price list is wrong here: ${path.join('.') || 'start'}`,
        },
        expected: { de: fault.message, en: fault.message },
      }
    })
    return { ok: false, issues }
  }
  const issues = [
    ...unknownUnits(result.data),
    ...doubleLines(result.data),
    ...fallingTiers(result.data),
    ...unknownShares(result.data),
  ]
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: result.data, issues }
}

function issue(code: string, path: (string | number)[], de: string, en: string, found: string): Issue {
  return { code, severity: 'error', path, message: { de, en }, found }
}

function unknownUnits({ items }: PriceList): Issue[] {
  return items.flatMap((item, i) =>
    unitInfo(item.unit)
      ? []
      : [issue('unknown-unit', ['items', i, 'unit'], 'Die Einheit ist unbekannt', 'The unit is unknown', item.unit)],
  )
}

function doubleLines({ items }: PriceList): Issue[] {
  return items.flatMap((item, i) =>
    items.findIndex((other) => other.line === item.line) === i
      ? []
      : [
          issue(
            'double-line',
            ['items', i, 'line'],
            'Der Posten hat schon einen Preis',
            'The line has a price already',
            item.line,
          ),
        ],
  )
}

/** Tiers must rise, and only the last may be without an end: anything else leaves a gap or overlaps. */
function fallingTiers({ items }: PriceList): Issue[] {
  return items.flatMap((item, i) => {
    if (item.tariff.kind !== 'tiers') return []
    const ends = item.tariff.tiers.map((tier) =>
      tier.upTo === undefined ? Number.POSITIVE_INFINITY : Number(tier.upTo),
    )
    const rising =
      ends.every((end, k) => k === 0 || end > (ends[k - 1] as number)) && ends.at(-1) === Number.POSITIVE_INFINITY
    return rising
      ? []
      : [
          issue(
            'bad-tiers',
            ['items', i, 'tariff', 'tiers'],
            'Die Stufen steigen nicht bis zu einer letzten ohne Ende',
            'The tiers do not rise to a last one without end',
            ends.join(', '),
          ),
        ]
  })
}

function unknownShares({ items }: PriceList): Issue[] {
  const percent = new Set(items.filter((item) => item.tariff.kind === 'percent').map((item) => item.line))
  return items.flatMap((item, i) =>
    item.tariff.kind !== 'percent'
      ? []
      : item.tariff.of
          .filter((line) => percent.has(line))
          .map((line) =>
            issue(
              'share-of-share',
              ['items', i, 'tariff', 'of'],
              'Ein Anteil kann sich nicht auf einen Anteil beziehen',
              'A share can not be of a share',
              line,
            ),
          ),
  )
}
