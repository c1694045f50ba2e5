import type { Guide, Language, ProviderProfile } from '@leitfaden/core'
import type { PriceList } from '@leitfaden/sizing/prices'
import { signal } from '@preact/signals'
import { loadTexts } from './load-texts.ts'

/** What the product itself knows: the guide, the providers and the price lists. */
export interface Content {
  readonly guide: Guide
  readonly providers: readonly ProviderProfile[]
  /** The first one stands in where a document names none. */
  readonly priceLists: readonly PriceList[]
}

const loaded = signal<Content | undefined>()

/** Throws before it was loaded. */
export function content(): Content {
  if (loaded.value === undefined) throw new Error('drawn before the guide was loaded')
  return loaded.value
}

/** Loads guide, providers and price lists with their texts in a language; for a further language, only the texts. */
export async function loadContent(language: Language): Promise<void> {
  const [{ builtIn }] = await Promise.all([import('./built-in.ts'), loadTexts(language)])
  // A new object each time: what was put together from texts is put together again.
  loaded.value = { ...builtIn }
}
