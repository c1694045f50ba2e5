import type { Severity, Text } from '@leitfaden/core'
import type { PriceList } from './price-list.schema.ts'

export interface PriceFinding {
  readonly id: 'prices-not-yet-valid' | 'prices-expired' | 'prices-old'
  readonly severity: Severity
  readonly text: Text
}

/** Prices that nobody has compared with their sources for longer are worth a look. */
const monthsUntilOld = 12

/** What the dates of a price list say on a day (`YYYY-MM-DD`). */
export function priceFindings({ validFrom, validTo, read }: PriceList, today: string): PriceFinding[] {
  if (today < validFrom)
    return [
      {
        id: 'prices-not-yet-valid',
        severity: 'warning',
        text: {
          de: `Die Preise gelten erst ab ${validFrom}.`,
          en: `The prices are not valid before ${validFrom}.`,
        },
      },
    ]
  if (validTo !== undefined && today > validTo)
    return [
      {
        id: 'prices-expired',
        severity: 'warning',
        text: {
          de: `Die Preise galten bis ${validTo}: Holen Sie neue ein, bevor Sie damit planen.`,
          en: `The prices were valid until ${validTo}: get new ones before you plan with them.`,
        },
      },
    ]
  if (read >= yearBefore(today)) return []
  return [
    {
      id: 'prices-old',
      severity: 'advice',
      text: {
        de: `Die Preise wurden zuletzt am ${read} mit ihren Quellen verglichen, vor mehr als ${monthsUntilOld} Monaten.`,
        en: `The prices were last compared with their sources on ${read}, more than ${monthsUntilOld} months ago.`,
      },
    },
  ]
}

function yearBefore(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)), day.slice(4)]
  return `${String(year - 1).padStart(4, '0')}${rest}`
}
