import type { Issue } from '@leitfaden/core'
import { readSource } from '@leitfaden/core/file'
import { emptyFlyingCircus, exampleEu, type PriceList } from '@leitfaden/sizing/prices'
import { type Attempt, inFile, refuse } from '../faults/fault.ts'
import { perhaps } from '../faults/perhaps.ts'
import type { Request } from '../request.ts'
import { isFileName } from './is-file-name.ts'
import type { Project } from './open-project.ts'

const priceLists: readonly PriceList[] = [exampleEu, emptyFlyingCircus]
const ids = priceLists.map(({ id }) => id)
const message = { de: 'diese Preisliste gibt es hier nicht', en: 'there is no such price list here' }

/** The price list that `--prices` names, by its id or by a JSON file, else the one of the document, else the example. */
export async function findPrices({ options, stdin }: Request, project: Project): Promise<Attempt<PriceList>> {
  const named = options.prices ?? project.document.prices
  const known = named === undefined ? exampleEu : priceLists.find(({ id }) => id === named)
  if (known !== undefined) return { ok: true, value: known }
  if (options.prices === undefined) return unknownInDocument(project)
  if (isFileName(options.prices))
    return (await import('../files/read-own-prices.ts')).readOwnPrices(options.prices, stdin)
  return refuse('unknown-price-list', message, { found: options.prices, expected: perhaps(options.prices, ids) })
}

function unknownInDocument({ name, bytes, document }: Project): Attempt<PriceList> {
  const { root } = readSource(bytes)
  const entry = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'prices') : undefined
  const at = entry?.value.at
  const found = document.prices ?? ''
  const issue: Issue = {
    code: 'unknown-price-list',
    severity: 'error',
    path: ['prices'],
    ...(at && { at }),
    message,
    expected: perhaps(found, ids),
    found,
  }
  return { ok: false, exitCode: 1, faults: inFile(name, [issue]) }
}
