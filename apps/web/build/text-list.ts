import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textLiterals } from './text-literals.ts'

/** Texts of whole packages, each once; a text is known by its place in the list. */
export interface TextList {
  readonly de: readonly string[]
  readonly en: readonly string[]
  readonly placeOf: (text: { readonly de: string; readonly en: string }) => number | undefined
}

/** Reads the sources below some folders. The same files give the same list. */
export function textList(folders: readonly string[]): TextList {
  const places = new Map<string, number>()
  const texts: { readonly de: string; readonly en: string }[] = []
  for (const file of folders.flatMap(sourcesIn)) {
    const code = readFileSync(file, 'utf8')
    if (!/\bde:/.test(code)) continue
    for (const { de, en } of textLiterals(code, file)) {
      const key = JSON.stringify([de, en])
      if (places.has(key)) continue
      places.set(key, texts.length)
      texts.push({ de, en })
    }
  }
  return {
    de: texts.map(({ de }) => de),
    en: texts.map(({ en }) => en),
    placeOf: ({ de, en }) => places.get(JSON.stringify([de, en])),
  }
}

function sourcesIn(folder: string): string[] {
  const names = readdirSync(folder, { encoding: 'utf8', recursive: true })
  return names
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}
