import { type AnswerKind, formatUnit, type Language, type Option, type Unit, unitInfo } from '@leitfaden/core'
import { phrasesIn } from '../phrases/phrases-in.ts'

/** How an answer is wanted, in a few words: its unit, its form; undefined where any words will do. */
export function hint(kind: AnswerKind, language: Language): string | undefined {
  const { answer } = phrasesIn(language)
  switch (kind.kind) {
    case 'yes-no':
      return answer.yesOrNo
    case 'date':
      return answer.date
    case 'time-window':
      return answer.time
    case 'list':
      return kind.max === undefined ? undefined : answer.upTo(kind.max)
    case 'money':
      return answer.inUnits(kind.currencies)
    case 'quantity':
      return unitHint(kind.units, language)
    default:
      return undefined
  }
}

/** The options or suggestions of a kind in one line: `Redis · Memcached · something else`; undefined where it has none. */
export function choices(kind: AnswerKind, language: Language): string | undefined {
  if (kind.kind === 'choice' || kind.kind === 'multi-choice') return titles(kind.options, kind.other === true, language)
  return kind.kind === 'list' && kind.suggestions !== undefined ? titles(kind.suggestions, true, language) : undefined
}

function titles(options: readonly Option[], other: boolean, language: Language): string {
  const names = options.map((option) => option.title[language])
  return [...names, ...(other ? [phrasesIn(language).answer.other] : [])].join(' · ')
}

/** The usual units; more than a few would only confuse. */
function unitHint(units: readonly Unit[], language: Language): string | undefined {
  const { inUnits, count } = phrasesIn(language).answer
  if (units.every(counts)) return count
  const names = [...new Set(units.map((unit) => formatUnit(unit, language)))].filter((name) => name !== '').slice(0, 4)
  return names.length === 0 ? undefined : inUnits(names)
}

/** Is it a unit of things, such as `user`? Whoever answers writes just a number. */
function counts(unit: Unit): boolean {
  return unitInfo(unit)?.dimension[unit] === 1
}
