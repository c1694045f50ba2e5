import { builtInModel } from '../../packages/sizing/src/model.ts'
import { describeTariff } from '../../packages/sizing/src/price/describe-tariff.ts'
import type { PriceList } from '../../packages/sizing/src/prices.ts'
import { blocks, code, generatedFrom, plain, table } from './markdown.ts'
import { sourceText } from './source-text.ts'

const kinds = {
  official: 'the provider’s own page',
  'third-party': 'quoted by a third party',
  example: 'invented for an example',
} as const

/** The price lists that come with the package, every price with its source. */
export function priceListPage(lists: readonly PriceList[]): string {
  return `${blocks(
    generatedFrom('the built-in price lists'),
    '# Price lists',
    'A price list prices the [cost lines](model.md#cost-lines) of the model. Amounts are exact decimals; each line and month is rounded to the cent, and sums are sums of rounded amounts. An hourly price counts 730 hours a month.',
    'Anybody can bring a list of their own: a JSON file that `parsePriceList` reads. See [Embedding](../embedding.md#with-prices-of-your-own).',
    ...lists.map(listText),
  )}\n`
}

function listText(prices: PriceList): string {
  const facts = [
    code(prices.id),
    prices.currency,
    prices.vat === 'net' ? 'without VAT' : 'with VAT',
    `valid from ${prices.validFrom}${prices.validTo ? ` to ${prices.validTo}` : ''}`,
    `read on ${prices.read}`,
  ]
  return blocks(
    `## ${plain(prices.title.en)}`,
    facts.join(' · '),
    prices.example
      ? 'Public prices of several providers in one list, to show how an estimate works. **Not an offer of anybody.**'
      : undefined,
    prices.items.length === 0
      ? 'No prices: every cost line says so until somebody fills them in.'
      : table(
          ['line', 'name', 'price', 'source, date', 'which is'],
          prices.items.map((item) => [
            `[${code(item.line)}](model.md#line-${item.line})`,
            plain(item.title.en),
            plain(
              describeTariff(item, { currency: prices.currency, lines: builtInModel.costLines }).en.replaceAll(
                '\u00a0',
                ' ',
              ),
            ),
            sourceText(item.source),
            kinds[item.sourceKind],
          ]),
        ),
  )
}
