import { builtInModel } from '@leitfaden/sizing/model'
import { emptyFlyingCircus, type PriceList, priceFindings } from '@leitfaden/sizing/prices'
import { refuse } from '../../faults/fault.ts'
import { perhaps } from '../../faults/perhaps.ts'
import { readOwnPrices } from '../../files/read-own-prices.ts'
import type { Outcome, RunCommand } from '../../outcome.ts'
import type { Request } from '../../request.ts'
import { textsIn } from '../../texts/texts-in.ts'
import { priceLines } from './price-lines.ts'

/** Checks a price list, or writes one to fill in. */
export const run: RunCommand = async (request) => {
  const language = request.language ?? request.ownLanguage
  const [action = '', file] = request.files
  if (action === 'template') return template(request)
  if (action !== 'check')
    return {
      ...refuse('unknown-word', unknown, { found: action, expected: perhaps(action, ['check', 'template']) }),
      language,
    }
  if (file === undefined) return { ...refuse('missing-file', missing), language }
  const read = await readOwnPrices(file, request.stdin)
  if (!read.ok) return { ...read, language }
  const prices = read.value
  const findings = priceFindings(prices, request.today)
  const unpriced = unpricedLines(prices)
  return {
    ok: true,
    language,
    faults: [],
    lines: priceLines(prices, findings, unpriced, file, textsIn(language), request.width, request.call),
    data: { file, prices, findings, unpriced: unpriced.map(({ id }) => id) },
  }
}

/** Every cost line of the model with a question mark for its price: as long as one is left, `check` refuses the list and says where. */
function template(request: Request): Outcome {
  const language = request.language ?? request.ownLanguage
  if (request.files.length > 1)
    return { ...refuse('excess-argument', alone, { found: request.files[1] ?? '' }), language }
  const { today } = request
  const list: PriceList = {
    ...emptyFlyingCircus,
    id: 'our-prices',
    title: { de: 'Unsere Preise', en: 'Our prices' },
    validFrom: today,
    read: today,
    items: builtInModel.costLines.map(({ id, title, quantity }) => ({
      line: id,
      title,
      unit: builtInModel.formulas.find((formula) => formula.id === quantity)?.unit ?? '1',
      tariff: { kind: 'per-unit', price: '?' },
      source: { title: { de: 'Preisblatt', en: 'price sheet' }[language], date: today },
      sourceKind: 'official',
    })),
  }
  return {
    ok: true,
    language,
    faults: [],
    lines: JSON.stringify(list, undefined, 2).split('\n'),
    data: { template: list },
  }
}

function unpricedLines({ items }: PriceList) {
  return builtInModel.costLines.filter(({ id }) => !items.some(({ line }) => line === id))
}

const unknown = { de: 'das kann „prices“ nicht', en: '“prices” can not do that' }
const missing = { de: 'es fehlt der Name der Preisliste', en: 'the name of the price list is missing' }
const alone = {
  de: '„template“ braucht keine Datei; --out nennt, wohin geschrieben wird',
  en: '“template” takes no file; --out names where to write',
}
