import type { Issue } from '@leitfaden/core'
import { readSource } from '@leitfaden/core/file'
import { emptyFlyingCircus, exampleEu, type PriceList } from '@leitfaden/sizing/prices'
import { type Attempt, type Fault, inFile, refuse } from '../faults/fault.ts'
import { perhaps } from '../faults/perhaps.ts'
import type { Request } from '../request.ts'
import { isFileName } from './is-file-name.ts'
import type { Project } from './open-project.ts'

export const priceLists: readonly PriceList[] = [exampleEu, emptyFlyingCircus]
export const priceListIds = priceLists.map(({ id }) => id)
const message = { de: 'diese Preisliste gibt es hier nicht', en: 'there is no such price list here' }

/** The price list that `--prices` names, by its id or by a JSON file, else the one of the document, else the example. */
export async function findPrices(request: Request, project: Project): Promise<Attempt<PriceList>> {
  const asked = await askedPrices(request)
  return asked.ok && asked.value !== undefined
    ? { ok: true, value: asked.value }
    : asked.ok
      ? statedPrices(project)
      : asked
}

/** The price list that `--prices` names; undefined without the option. */
export async function askedPrices({ options, stdin }: Request): Promise<Attempt<PriceList | undefined>> {
  const named = options.prices
  if (named === undefined) return { ok: true, value: undefined }
  const known = priceLists.find(({ id }) => id === named)
  if (known !== undefined) return { ok: true, value: known }
  if (isFileName(named)) return (await import('../files/read-own-prices.ts')).readOwnPrices(named, stdin)
  return refuse('unknown-price-list', message, { found: named, expected: perhaps(named, priceListIds) })
}

/** The price list that the document names, else the example. */
export function statedPrices({ document, faults, name, bytes }: Project): Attempt<PriceList> {
  const named = document.prices
  const known = named === undefined ? exampleEu : priceLists.find(({ id }) => id === named)
  if (known !== undefined) return { ok: true, value: known }
  return { ok: false, exitCode: 1, faults: [...faults, ...unknownPrices(name, bytes)] }
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
