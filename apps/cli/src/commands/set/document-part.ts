import { type Language, languages, type Text } from '@leitfaden/core'
import { providers } from '@leitfaden/core/providers'
import { priceLists } from '../../project/find-prices.ts'

/** What a file says besides its answers, by one word each. */
export const documentParts = ['language', 'provider', 'prices'] as const
export type DocumentPart = (typeof documentParts)[number]

export function isDocumentPart(word: string): word is DocumentPart {
  return documentParts.some((part) => part === word)
}

/** The words it may have, and what they are called. */
export function partWords(part: DocumentPart): readonly { readonly id: string; readonly title: Text }[] {
  if (part === 'language') return languages.map((id) => ({ id, title: languageNames[id] }))
  return part === 'provider' ? providers : priceLists
}

const languageNames: { readonly [language in Language]: Text } = {
  de: { de: 'Deutsch', en: 'German' },
  en: { de: 'Englisch', en: 'English' },
}
