import type { Guide, Language, ProviderProfile } from '@leitfaden/core'
import type { PriceList } from '@leitfaden/sizing/prices'
import { signal } from '@preact/signals'

/** What the product itself knows: the guide, the providers and the price lists. */
export interface Content {
  readonly guide: Guide
  readonly providers: readonly ProviderProfile[]
  readonly priceLists: readonly PriceList[]
}

const loaded = signal<Content | undefined>()

/** Throws before it was loaded. */
export function content(): Content {
  if (loaded.value === undefined) throw new Error('drawn before the guide was loaded')
  return loaded.value
}

/** Loads guide, providers and price lists with their texts in a language. */
export async function loadContent(_language: Language): Promise<void> {
  const [{ extendedDevops }, { providers }, { exampleEu, emptyFlyingCircus }] = await Promise.all([
    import('@leitfaden/core/devops'),
    import('@leitfaden/core/providers'),
    import('@leitfaden/sizing/prices'),
  ])
  loaded.value = { guide: extendedDevops, providers, priceLists: [exampleEu, emptyFlyingCircus] }
}
