import { findQuestion, type Question } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { type Attempt, type Fault, refuse } from '../../faults/fault.ts'
import { unknownQuestion } from '../../faults/unknown-question.ts'
import type { Options } from '../../request.ts'
import { type AskedPart, askedPart } from './asked-part.ts'
import { documentParts, isDocumentPart } from './document-part.ts'

/** What the command line says about one question. `typed` absent: only its remarks change. */
export interface AskedAnswer {
  readonly question: Question
  readonly typed?: string
  readonly state?: 'unknown' | 'discuss' | 'not-applicable' | 'open'
}

/** All that is to be set. */
export interface Asked {
  readonly answers: readonly AskedAnswer[]
  readonly parts: readonly AskedPart[]
}

/** `question value…`, or `question=value` several times, or questions alone with a state or a remark; parts of the document like questions. */
export function askedAnswers(words: readonly string[], options: Options): Attempt<Asked> {
  const states = statesIn(options)
  const [state] = states
  if (states.length > 1) return refuse('excess-option', oneState, { found: states.map((one) => `--${one}`).join(' ') })
  const pairs = pairsOf(words, state !== undefined)
  if (state !== undefined) {
    const valued = pairs.find(({ typed }) => typed !== undefined)
    if (valued) return refuse('excess-argument', noValue(state), { found: valued.typed ?? '' })
  }
  const answers: AskedAnswer[] = []
  const parts: AskedPart[] = []
  const faults: Fault[] = []
  const seen = new Set<string>()
  for (const { id, typed } of pairs) {
    if (seen.has(id)) faults.push(...refuse('twice', isDocumentPart(id) ? partTwice : twice, { found: id }).faults)
    else if (isDocumentPart(id)) {
      const asked = askedPart(id, typed, state)
      if (asked.ok) parts.push(asked.value)
      else faults.push(...asked.faults)
    } else {
      const asked = askedAnswer(id, typed, state, options)
      if (asked.ok) answers.push(asked.value)
      else faults.push(...asked.faults)
    }
    seen.add(id)
  }
  if (faults.length > 0) return { ok: false, exitCode: 2, faults }
  if (answers.length === 0 && hasRemark(options)) return refuse('excess-option', noRemark)
  return { ok: true, value: { answers, parts } }
}

function askedAnswer(
  id: string,
  typed: string | undefined,
  state: AskedAnswer['state'],
  options: Options,
): Attempt<AskedAnswer> {
  const question = findQuestion(extendedDevops, id)
  if (question === undefined) return unknownQuestion(id)
  if (typed?.trim() === '' || (typed === undefined && state === undefined && !hasRemark(options)))
    return refuse('missing-value', missing, { found: id, expected: useValue(id) })
  return { ok: true, value: { question, ...(typed !== undefined && { typed }), ...(state && { state }) } }
}

interface Pair {
  readonly id: string
  readonly typed?: string
}

const assignment = new RegExp(`^([a-z][a-z0-9-]*\\.[a-z0-9.-]+|${documentParts.join('|')})=(.*)$`, 's')

function pairsOf(words: readonly string[], onlyIds: boolean): Pair[] {
  const [first = '', ...rest] = words
  if (onlyIds || assignment.test(first))
    return words.map((word): Pair => {
      const [, id = word, typed] = assignment.exec(word) ?? []
      return { id, ...(typed !== undefined && { typed }) }
    })
  return [{ id: first, ...(rest.length > 0 && { typed: rest.join(' ') }) }]
}

function statesIn({ unknown, discuss, notApplicable, open }: Options): NonNullable<AskedAnswer['state']>[] {
  return [
    ...(unknown ? ['unknown' as const] : []),
    ...(discuss ? ['discuss' as const] : []),
    ...(notApplicable !== undefined ? ['not-applicable' as const] : []),
    ...(open ? ['open' as const] : []),
  ]
}

function hasRemark({ note, source, by }: Options): boolean {
  return note !== undefined || source !== undefined || by !== undefined
}

const oneState = { de: 'das ist mehr als ein Zustand', en: 'that is more than one state' }
const twice = { de: 'diese Frage steht zweimal da', en: 'this question is named twice' }
const partTwice = { de: 'das steht zweimal da', en: 'this is named twice' }
const noRemark = {
  de: 'Anmerkung, Quelle und Person gibt es nur zu Antworten',
  en: 'only answers have a note, a source and a person',
}
const missing = { de: 'hinter der Frage fehlt die Antwort', en: 'the answer behind the question is missing' }
const noValue = (state: string) => ({
  de: `mit --${state} gibt es keinen Wert`,
  en: `with --${state} there is no value`,
})
const useValue = (id: string) => ({
  de: `ein Wert, --unknown, --discuss, --not-applicable oder --open; Beispiel: leitfaden questions ${id}`,
  en: `a value, --unknown, --discuss, --not-applicable or --open; example: leitfaden questions ${id}`,
})
