import type { Answer } from '../answer/answer.ts'
import type { AnswerKind } from '../guide/answer-kind.schema.ts'
import type { Typed } from './typed.ts'
import { typedOption } from './typed-option.ts'

type Stated = Exclude<Answer, { state: 'answered' }>

/** Phrases that are no text of anybody: how documents print a state. */
const phrases: readonly [Stated['state'], RegExp][] = [
  ['open', /^(?:still open|noch offen)$/iu],
  [
    'unknown',
    /^(?:not known|don['’]t know|not known yet|nicht bekannt|noch nicht bekannt|(?:das )?(?:ich )?weiß (?:ich )?(?:noch )?nicht|keine ahnung|no idea)[.!]?$/iu,
  ],
  [
    'discuss',
    /^(?:to be discussed|to discuss|we (?:still )?(?:have|need) to discuss (?:it|that|this)|(?:noch )?zu (?:besprechen|klären)|(?:das )?müssen wir (?:das )?(?:noch )?(?:besprechen|klären))[.!]?$/iu,
  ],
  ['not-applicable', /^(?:does not apply|not applicable|n\/a|trifft nicht zu|entfällt)$/iu],
]

/** Single words, which may be a text where any text will do. */
const words: readonly [Stated['state'], RegExp][] = [
  ['open', /^(?:open|offen)$/iu],
  ['unknown', /^(?:unknown|unbekannt|\?)$/iu],
  ['discuss', /^(?:discuss|besprechen)$/iu],
  ['not-applicable', /^not-applicable$/iu],
]

const withReason = /^(does not apply|not applicable|n\/a|trifft nicht zu|entfällt)\s*(?::|,|–|-)\s*(\S.*)$/isu

/** A state in words instead of a value: `to be discussed`, `trifft nicht zu: kein PHP`. Nothing at all is open. Undefined where it is a value. */
export function typedState(kind: AnswerKind, typed: Typed): Stated | undefined {
  if (typeof typed !== 'string') return undefined
  const text = typed.trim()
  if (text === '') return { state: 'open' }
  if ('options' in kind && typedOption(text, kind.options)) return undefined
  const reason = withReason.exec(text)?.[2]
  if (reason !== undefined) return { state: 'not-applicable', reason }
  const known = isFreeText(kind) ? phrases : [...phrases, ...words]
  const state = known.find(([, pattern]) => pattern.test(text))?.[0]
  return state && { state }
}

function isFreeText(kind: AnswerKind): boolean {
  return (
    kind.kind === 'text' ||
    kind.kind === 'long-text' ||
    kind.kind === 'list' ||
    ('other' in kind && kind.other === true)
  )
}
