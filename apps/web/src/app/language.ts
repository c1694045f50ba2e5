import type { Language } from '@leitfaden/core'
import { loadContent } from '../content/content.ts'
import { setTexts } from '../texts/t.ts'
import type { Texts } from '../texts/texts.ts'
import { preference } from './preference.ts'

const loaders: { readonly [L in Language]: () => Promise<Texts> } = {
  de: async () => (await import('../texts/de.ts')).de,
  en: async () => (await import('../texts/en.ts')).en,
}

/** The language somebody chose here before, else the first of the browser's that there is, else English. */
export function firstLanguage(): Language {
  const chosen = preference('language')
  if (chosen === 'de' || chosen === 'en') return chosen
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  return wanted.find((tag): tag is Language => tag === 'de' || tag === 'en') ?? 'en'
}

/** Loads the texts of a language, those of the guide included, then shows the page in it. Nothing else changes. */
export async function speak(language: Language): Promise<void> {
  const [texts] = await Promise.all([loaders[language](), loadContent(language)])
  setTexts(language, texts)
  document.documentElement.lang = language
}
