import type { Text } from '@leitfaden/core'
import { builtInModel } from '@leitfaden/sizing/model'
import { describeTariff, type PriceFinding, type PriceList } from '@leitfaden/sizing/prices'
import { shellWord } from '../../estimate/shell-word.ts'
import { indented } from '../../terminal/indented.ts'
import type { Line } from '../../terminal/line.ts'
import { table } from '../../terminal/table.ts'
import type { Texts } from '../../texts/texts.ts'

/** A price list for people: what it is, item by item, what has no price, what its dates say today, and how to use it. */
export function priceLines(
  prices: PriceList,
  findings: readonly PriceFinding[],
  unpriced: readonly { readonly title: Text }[],
  file: string,
  { language, severity, estimate }: Texts,
  width: number,
  call: string,
): Line[] {
  const t = texts[language]
  const context = { currency: prices.currency, lines: builtInModel.costLines }
  const rows = prices.items.map((item) => [
    builtInModel.costLines.find(({ id }) => id === item.line)?.title[language] ?? item.line,
    describeTariff(item, context)[language],
    item.source.date,
  ])
  const validity = prices.validTo === undefined ? t.from(prices.validFrom) : t.between(prices.validFrom, prices.validTo)
  const facts = [prices.currency, prices.vat === 'net' ? estimate.net : estimate.gross, validity, t.read(prices.read)]
  return [
    [{ text: prices.title[language], style: 'bold' }, ...(prices.example ? [` (${t.example})`] : [])],
    ...indented(facts.join(' · '), width, ''),
    '',
    ...(rows.length === 0
      ? []
      : [...table([{ title: estimate.item }, { title: t.tariff }, { title: t.source }], rows, width), '']),
    ...(unpriced.length === 0
      ? []
      : [
          ...indented(`${t.unpriced} ${unpriced.map(({ title }) => title[language]).join(', ')}.`, width, '', '  '),
          '',
        ]),
    ...findings.flatMap((finding): Line[] => [
      [{ text: severity[finding.severity], style: 'yellow' }, `  ${finding.text[language]}`],
      '',
    ]),
    t.sound,
    [{ text: estimate.next, style: 'dim' }],
    [`  ${call} estimate ${t.answers} --prices ${shellWord(file)}`],
  ]
}

const texts = {
  de: {
    example: 'Beispiel, kein Angebot',
    from: (day: string) => `gültig ab ${day}`,
    between: (from: string, to: string) => `gültig von ${from} bis ${to}`,
    read: (day: string) => `mit den Quellen verglichen am ${day}`,
    tariff: 'Tarif',
    source: 'Quelle vom',
    unpriced: 'Noch ohne Preis:',
    sound: 'Die Preisliste kann verwendet werden.',
    answers: 'projekt.yaml',
  },
  en: {
    example: 'example, not an offer',
    from: (day: string) => `valid from ${day}`,
    between: (from: string, to: string) => `valid from ${from} to ${to}`,
    read: (day: string) => `compared with the sources on ${day}`,
    tariff: 'tariff',
    source: 'source of',
    unpriced: 'Without a price so far:',
    sound: 'The price list can be used.',
    answers: 'project.yaml',
  },
}
