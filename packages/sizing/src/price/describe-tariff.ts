import { formatDecimal, formatMoney, formatUnit, type Language, type Text } from '@leitfaden/core'
import type { PriceItem } from './price-list.schema.ts'

/** What a tariff is told with: the list's currency, and what the lines are called that a percentage is of. */
export interface TariffContext {
  readonly currency: string
  readonly lines: readonly { readonly id: string; readonly title: Text; readonly once?: true }[]
}

/** A tariff in words: `€9.05 per GiB and month`. */
export function describeTariff(item: PriceItem, context: TariffContext): Text {
  return { de: inLanguage(item, context, 'de'), en: inLanguage(item, context, 'en') }
}

const words = {
  de: {
    per: 'je',
    and: 'und',
    hour: 'Stunde',
    month: 'Monat',
    aMonth: 'im Monat',
    base: 'Grundpreis',
    percentOf: '% von',
    least: 'mindestens',
    most: 'höchstens',
    beyond: 'darüber',
    upTo: 'bis',
    free: 'enthalten',
    once: 'einmalig',
  },
  en: {
    per: 'per',
    and: 'and',
    hour: 'hour',
    month: 'month',
    aMonth: 'a month',
    base: 'base price',
    percentOf: '% of',
    least: 'at least',
    most: 'at most',
    beyond: 'beyond',
    upTo: 'up to',
    free: 'included',
    once: 'once',
  },
} as const

function inLanguage({ line, tariff, unit }: PriceItem, { currency, lines }: TariffContext, language: Language): string {
  const w = words[language]
  const money = (amount: string): string => formatMoney(amount, currency, language)
  const number = (amount: string): string => formatDecimal(amount, language, true)
  // Every price is for a month, so the unit of a monthly quantity need not say it again.
  const one = unit === '1' ? '' : formatUnit(unit.replace(/\/month$/, ''), language, 1)
  const once = lines.find(({ id }) => id === line)?.once ?? false
  const aMonth = once ? w.once : w.aMonth
  const each = (period: 'hour' | 'month'): string =>
    once
      ? `${one === '' ? '' : `${w.per} ${one}, `}${w.once}`
      : `${w.per} ${one === '' ? '' : `${one} ${w.and} `}${w[period]}`
  const bounds = (b: {
    minimum?: string | undefined
    maximum?: string | undefined
    maximumEach?: string | undefined
  }): string[] => [
    ...(b.minimum === undefined ? [] : [`${w.least} ${money(b.minimum)} ${aMonth}`]),
    ...(b.maximum === undefined ? [] : [`${w.most} ${money(b.maximum)} ${aMonth}`]),
    ...(b.maximumEach === undefined ? [] : [`${w.most} ${money(b.maximumEach)} ${each('month')}`]),
  ]
  switch (tariff.kind) {
    case 'included':
      return tariff.because[language]
    case 'flat':
      return `${money(tariff.price)} ${aMonth}`
    case 'per-unit': {
      const base = tariff.base === undefined ? [] : [`${w.base} ${money(tariff.base)} ${aMonth}`]
      const free = tariff.included === undefined ? [] : [`${number(tariff.included)} ${one} ${w.free}`]
      const price = `${money(tariff.price)} ${each(tariff.per ?? 'month')}`
      return [...base, ...free, price, ...bounds(tariff)].join(', ')
    }
    case 'tiers': {
      const tiers = tariff.tiers.map(({ price, upTo }) => {
        const range = upTo === undefined ? w.beyond : `${w.upTo} ${number(upTo)} ${one}`.trim()
        return `${range} ${money(price)} ${each('month')}`
      })
      return [...tiers, ...bounds(tariff)].join(', ')
    }
    case 'percent': {
      const of = tariff.of.map((id) => lines.find((line) => line.id === id)?.title[language] ?? id)
      return [`${number(tariff.percent)} ${w.percentOf}: ${of.join(', ')}`, ...bounds(tariff)].join('; ')
    }
  }
}
