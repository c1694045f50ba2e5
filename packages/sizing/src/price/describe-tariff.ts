import { formatDecimal, formatUnit, type Language, type Text } from '@leitfaden/core'
import type { PriceItem } from './price-list.schema.ts'

/** A tariff in words, without the currency: `9.05 per GiB`. */
export function describeTariff(item: PriceItem): Text {
  return { de: inLanguage(item, 'de'), en: inLanguage(item, 'en') }
}

const words = {
  de: {
    per: 'je',
    from: 'über',
    base: 'Grundpreis',
    hour: 'und Stunde',
    percent: '% von',
    least: 'mindestens',
    most: 'höchstens',
    month: 'im Monat',
    beyond: 'darüber',
    upTo: 'bis',
    lines: 'Posten',
    free: 'enthalten',
  },
  en: {
    per: 'per',
    from: 'over',
    base: 'base',
    hour: 'and hour',
    percent: '% of',
    least: 'at least',
    most: 'at most',
    month: 'a month',
    beyond: 'beyond',
    upTo: 'up to',
    lines: 'lines',
    free: 'included',
  },
} as const

function inLanguage({ tariff, unit }: PriceItem, language: Language): string {
  const w = words[language]
  const amount = (text: string): string => formatDecimal(text, language, true)
  const one = formatUnit(unit, language, 1)
  const bounds = (b: {
    minimum?: string | undefined
    maximum?: string | undefined
    maximumEach?: string | undefined
  }): string[] => [
    ...(b.minimum === undefined ? [] : [`${w.least} ${amount(b.minimum)}`]),
    ...(b.maximum === undefined ? [] : [`${w.most} ${amount(b.maximum)}`]),
    ...(b.maximumEach === undefined ? [] : [`${w.most} ${amount(b.maximumEach)} ${w.per} ${one}`]),
  ]
  switch (tariff.kind) {
    case 'included':
      return tariff.because[language]
    case 'flat':
      return `${amount(tariff.price)} ${w.month}`
    case 'per-unit': {
      const each = `${amount(tariff.price)} ${w.per} ${one}${tariff.per === 'hour' ? ` ${w.hour}` : ''}`
      const free = tariff.included === undefined ? [] : [`${amount(tariff.included)} ${one} ${w.free}`]
      const base = tariff.base === undefined ? [] : [`${w.base} ${amount(tariff.base)}`]
      return [...base, ...free, each, ...bounds(tariff)].join(', ')
    }
    case 'tiers': {
      const tiers = tariff.tiers.map(
        (tier) =>
          `${amount(tier.price)} ${tier.upTo === undefined ? w.beyond : `${w.upTo} ${amount(tier.upTo)} ${one}`}`,
      )
      return [...tiers, ...bounds(tariff)].join(', ')
    }
    case 'percent':
      return [`${amount(tariff.percent)} ${w.percent} ${tariff.of.length} ${w.lines}`, ...bounds(tariff)].join(', ')
  }
}
