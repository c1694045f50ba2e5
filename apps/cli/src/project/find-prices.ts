import type { Issue } from '@leitfaden/core'
import { readSource } from '@leitfaden/core/file'
import { emptyFlyingCircus, exampleEu, type PriceList } from '@leitfaden/sizing/prices'
import { type Attempt, type Fault, inFile, refuse } from '../faults/fault.ts'
import { perhaps } from '../faults/perhaps.ts'
import type { Request } from '../request.ts'
import { isFileName } from './is-file-name.ts'
import type { Project } from './open-project.ts'

const priceLists: readonly PriceList[] = [exampleEu, emptyFlyingCircus]
export const priceListIds = priceLists.map(({ id }) => id)
const message = { de: 'diese Preisliste gibt es hier nicht', en: 'there is no such price list here' }

/** The price list that `--prices` names, by its id or by a JSON file, else the one of the document, else the example. */
export async function findPrices({ options, stdin }: Request, project: Project): Promise<Attempt<PriceList>> {
  const named = options.prices ?? project.document.prices
  const known = named === undefined ? exampleEu : priceLists.find(({ id }) => id === named)
  if (known !== undefined) return { ok: true, value: known }
  if (options.prices === undefined)
    return { ok: false, exitCode: 1, faults: [...project.faults, ...unknownPrices(project.name, project.bytes)] }
  if (isFileName(options.prices))
    return (await import('../files/read-own-prices.ts')).readOwnPrices(options.prices, stdin)
  return refuse('unknown-price-list', message, {
    found: options.prices,
    expected: perhaps(options.prices, priceListIds),
  })
}

/** The fault of an answers file whose price list is not known here, sound otherwise or not. */
export function unknownPrices(name: string, bytes: Uint8Array): Fault[] {
  const { root } = readSource(bytes, name.endsWith('.json') ? 'json' : undefined)
  const node = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'prices')?.value : undefined
  const found = node?.kind === 'scalar' ? node.value : undefined
  if (typeof found !== 'string' || priceListIds.includes(found)) return []
  const at = node?.at
  const issue: Issue = {
    code: 'unknown-price-list',
    severity: 'error',
    path: ['prices'],
    ...(at && { at }),
    message,
    expected: perhaps(found, priceListIds),
    found,
  }
  return inFile(name, [issue])
}
