import type { Language, Text } from '@leitfaden/core'

type Table = readonly string[]

const tables: { [L in Language]?: Table } = {}
const loaders: { readonly [L in Language]: () => Promise<{ readonly default: Table }> } = {
  de: () => import('virtual:texts/de'),
  en: () => import('virtual:texts/en'),
}

/** Loads the texts of guide, providers and model in a language, once. */
export async function loadTexts(language: Language): Promise<void> {
  tables[language] ??= (await loaders[language]()).default
}

/** The text at a place of the tables. A language that is not loaded yet is stood in for by the other. */
export function textAt(place: number): Text {
  return {
    get de() {
      return read('de', 'en', place)
    },
    get en() {
      return read('en', 'de', place)
    },
  }
}

function read(language: Language, other: Language, place: number): string {
  const text = (tables[language] ?? tables[other])?.[place]
  if (text === undefined) throw new Error('a text was read before the texts were loaded')
  return text
}
