import { findQuestion, type Question } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { type Attempt, type Fault, refuse } from '../../faults/fault.ts'
import { unknownQuestion } from '../../faults/unknown-question.ts'
import type { Options } from '../../request.ts'

/** What the command line says about one question. `typed` absent: only its remarks change. */
export interface AskedAnswer {
  readonly question: Question
  readonly typed?: string
  readonly state?: 'unknown' | 'discuss' | 'not-applicable' | 'open'
}

/** `question value…`, or `question=value` several times, or questions alone with a state or a remark. */
export function askedAnswers(words: readonly string[], options: Options): Attempt<readonly AskedAnswer[]> {
  const states = statesIn(options)
  const [state] = states
  if (states.length > 1) return refuse('excess-option', oneState, { found: states.map((one) => `--${one}`).join(' ') })
  const pairs = pairsOf(words, state !== undefined)
  if (state !== undefined) {
    const valued = pairs.find(({ typed }) => typed !== undefined)
    if (valued) return refuse('excess-argument', noValue(state), { found: valued.typed ?? '' })
  }
  const asked: AskedAnswer[] = []
  const faults: Fault[] = []
  for (const { id, typed } of pairs) {
    const question = findQuestion(extendedDevops, id)
    if (question === undefined) faults.push(...unknownQuestion(id).faults)
    else if (asked.some((one) => one.question === question))
      faults.push(...refuse('twice', twice, { found: id }).faults)
    else if (typed?.trim() === '' || (typed === undefined && state === undefined && !hasRemark(options)))
      faults.push(...refuse('missing-value', missing, { found: id, expected: useValue(id) }).faults)
    else asked.push({ question, ...(typed !== undefined && { typed }), ...(state && { state }) })
  }
  return faults.length > 0 ? { ok: false, exitCode: 2, faults } : { ok: true, value: asked }
}

interface Pair {
  readonly id: string
  readonly typed?: string
}

const assignment = /^([a-z][a-z0-9-]*\.[a-z0-9.-]+)=(.*)$/s

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
const missing = { de: 'hinter der Frage fehlt die Antwort', en: 'the answer behind the question is missing' }
const noValue = (state: string) => ({
  de: `mit --${state} gibt es keinen Wert`,
  en: `with --${state} there is no value`,
})
const useValue = (id: string) => ({
  de: `ein Wert, --unknown, --discuss, --not-applicable oder --open; Beispiel: leitfaden questions ${id}`,
  en: `a value, --unknown, --discuss, --not-applicable or --open; example: leitfaden questions ${id}`,
})
