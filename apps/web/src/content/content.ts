import type { Guide, Language, ProviderProfile } from '@leitfaden/core'
import type { PriceList } from '@leitfaden/sizing/prices'
import { computed, signal } from '@preact/signals'
import { loadTexts } from './load-texts.ts'

/** What the product itself knows: the guide, the providers and the price lists. */
export interface Content {
  readonly guide: Guide
  readonly providers: readonly ProviderProfile[]
  /** The first one stands in where a document names none. */
  readonly priceLists: readonly PriceList[]
}

const loaded = signal<Content | undefined>()
const further = signal<readonly PriceList[]>([])
const all = computed(
  () => loaded.value && { ...loaded.value, priceLists: [...loaded.value.priceLists, ...further.value] },
)

/** Throws before it was loaded. */
export function content(): Content {
  if (all.value === undefined) throw new Error('drawn before the guide was loaded')
  return all.value
}

/** Adds price lists that somebody brought along and says which; one that comes with the page keeps its id to itself. */
export function addPriceLists(lists: readonly PriceList[]): readonly PriceList[] {
  const taken = new Set(loaded.value?.priceLists.map(({ id }) => id))
  const added = lists.filter(({ id }) => !taken.has(id))
  const ids = new Set(added.map(({ id }) => id))
  further.value = [...further.value.filter(({ id }) => !ids.has(id)), ...added]
  return added
}

/** Takes one of them away again. */
export function dropPriceList(id: string): void {
  further.value = further.value.filter((list) => list.id !== id)
}

/** Ids of the price lists that somebody brought along. */
export function ownPriceLists(): readonly string[] {
  return further.value.map(({ id }) => id)
}

/** Loads guide, providers and price lists with their texts in a language; for a further language, only the texts. */
export async function loadContent(language: Language): Promise<void> {
  const [{ builtIn }] = await Promise.all([import('./built-in.ts'), loadTexts(language)])
  // A new object each time: what was put together from texts is put together again.
  loaded.value = { ...builtIn }
}
