import { suggest } from '../suggest.ts'
import { unitEntry, unitInfo } from './unit-info.ts'
import { unitNames } from './unit-names.ts'
import { confusableUnits, rateSymbols, units } from './units.ts'

export type UnitReading =
  | { readonly ok: true /** As `unitInfo` knows it. */; readonly unit: string }
  | {
      readonly ok: false
      /** `true`: people mean both candidates by it; `false`: the first candidate, if any, is the nearest known unit. */
      readonly confusable: boolean
      readonly candidates: readonly string[]
    }

let words: ReadonlyMap<string, string> | undefined

/** Symbols by the words for them; made when first needed, so that whoever reads no texts does without them. */
function byWord(): ReadonlyMap<string, string> {
  words ??= new Map(
    units.flatMap(({ symbol }) => (unitNames(symbol).words ?? []).map((word) => [wordKey(word), symbol] as const)),
  )
  return words
}

const adverbs: ReadonlyMap<string, string> = new Map([
  ['stündlich', 'h'],
  ['hourly', 'h'],
  ['täglich', 'd'],
  ['daily', 'd'],
  ['wöchentlich', 'week'],
  ['weekly', 'week'],
  ['monatlich', 'month'],
  ['monthly', 'month'],
  ['jährlich', 'year'],
  ['yearly', 'year'],
])

/** Inclusive spellings (`Nutzer*innen`, `Nutzer:innen`, `user(s)`) are one word. */
function wordKey(word: string): string {
  return word.toLowerCase().replace(/[*:_()]/g, '')
}

/** Reads what people write for a unit: symbols exactly, words of either language, rates with `/`, `per`, `pro`, `im`. Nothing at all is `1`. */
export function readUnit(text: string): UnitReading {
  const tidy = text.replace(/\s+/g, ' ').trim()
  if (tidy === '') return { ok: true, unit: '1' }
  if (unitInfo(tidy)) return { ok: true, unit: rateSymbols.get(tidy) ?? tidy }
  const [top = '', ...bottom] = ` ${tidy}`.split(/ ?\/ ?| (?:per|pro|je|im|am|in der|a|an) /i)
  const { term, adverb } = cutAdverb(top.trim())
  const above = term === '' ? ['1'] : readTerm(term)
  const below = [...(adverb ? [[adverb]] : []), ...bottom.map((part) => readTerm(part.trim()))]
  return join(above, below)
}

function cutAdverb(top: string): { term: string; adverb: string | undefined } {
  const word = top.split(' ').at(-1) ?? ''
  const adverb = adverbs.get(word.toLowerCase())
  return adverb === undefined ? { term: top, adverb } : { term: top.slice(0, -word.length).trim(), adverb }
}

/** One reading: certain. Two: confusable. None: unknown. */
function readTerm(term: string): readonly string[] {
  const symbol = unitEntry(term)?.symbol ?? rateSymbols.get(term)
  if (symbol !== undefined) return [unitEntry(term) ? term : symbol]
  const confusable = confusableUnits.get(term)
  if (confusable) return confusable
  const word = byWord().get(wordKey(term)) ?? byWord().get(wordKey(term.replace(/\.$/, '')))
  return word === undefined ? [] : [word]
}

function join(above: readonly string[], below: readonly (readonly string[])[]): UnitReading {
  const parts = [above, ...below]
  const spell = (choice: number) => parts.map((part) => part[Math.min(choice, part.length - 1)]).join('/')
  if (parts.every((part) => part.length > 0)) {
    if (parts.every((part) => part.length === 1)) {
      const unit = spell(0)
      return unitInfo(unit) ? { ok: true, unit } : { ok: false, confusable: false, candidates: [] }
    }
    return { ok: false, confusable: true, candidates: [spell(0), spell(1)] }
  }
  return { ok: false, confusable: false, candidates: [] }
}

/** The unit somebody may have meant by an unknown one. */
export function suggestUnit(text: string): string | undefined {
  const [top = '', ...bottom] = text.trim().split(/\s*\/\s*/)
  const parts = [top, ...bottom].map((part) => {
    const [certain] = readTerm(part)
    if (certain !== undefined) return certain
    const entry = units.findLast(({ symbol }) => symbol.toLowerCase() === part.toLowerCase())
    if (entry !== undefined) return entry.symbol
    const word = suggest(
      wordKey(part),
      [...byWord().keys()].filter((key) => key.length > 2),
    )
    return word === undefined ? undefined : byWord().get(word)
  })
  const unit = parts.join('/')
  return parts.every((part) => part !== undefined) && unitInfo(unit) ? unit : undefined
}
