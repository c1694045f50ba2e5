import type { Language } from '../text.ts'

/** Words for round numbers that may stand between a number and its unit. Words with more than one letter: whatever their case. */
const words: ReadonlyMap<string, bigint> = new Map([
  ['tsd', 1_000n],
  ['tausend', 1_000n],
  ['thousand', 1_000n],
  ['k', 1_000n],
  ['mio', 1_000_000n],
  ['million', 1_000_000n],
  ['millionen', 1_000_000n],
  ['millions', 1_000_000n],
  ['mn', 1_000_000n],
  ['M', 1_000_000n],
  ['mrd', 1_000_000_000n],
  ['milliarde', 1_000_000_000n],
  ['milliarden', 1_000_000_000n],
  ['billion', 1_000_000_000n],
])

/** `10^9` in English and `10^12` in German: read only where the language is known. */
const falseFriends = new Set(['billion', 'billionen', 'trillion', 'trillionen'])

/** The factor a word stands for; `ambiguous` where German and English mean different numbers by it. */
export function multiplierOf(word: string, language?: Language): bigint | 'ambiguous' | undefined {
  const bare = word.replace(/\.$/, '')
  const lower = bare.toLowerCase()
  if (lower === 'billion' && language === 'en') return words.get(lower)
  if (falseFriends.has(lower)) return 'ambiguous'
  return words.get(bare.length === 1 ? bare : lower)
}
