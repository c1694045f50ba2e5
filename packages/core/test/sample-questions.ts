import { parseAnswer } from '../src/answer/parse-answer.ts'
import type { AnswerKind } from '../src/guide/answer-kind.schema.ts'
import type { Question } from '../src/guide/question.schema.ts'
import type { ProviderProfile } from '../src/provider/provider-profile.schema.ts'
import { fromPlain } from '../src/source/from-plain.ts'
import type { SourceScalar } from '../src/source/source-node.ts'
import type { Language } from '../src/text.ts'

const title = { de: 'Titel', en: 'Title' }
const option = (id: string, de = id, en = id) => ({ id, title: { de, en } })

export function ask(answer: AnswerKind): Question {
  return { id: 'test.question', prompt: title, help: title, answer, audience: ['customer'], phase: 'offer' }
}

const provider = {
  backupVariants: [{ id: 'default' }, { id: 'hourly' }],
  serviceLevels: [{ id: 'guided' }, { id: 'managed' }],
  reactionTiers: [{ id: 'business-hours' }],
} as unknown as ProviderProfile

export const parse = (answer: AnswerKind, value: unknown, language?: Language) =>
  parseAnswer(ask(answer), fromPlain(value), { path: ['answers', 'x'], provider, ...(language && { language }) })

/** A scalar as a YAML file holds it without quotes. */
export const plain = (text: string, value: SourceScalar['value'] = text): SourceScalar => ({
  kind: 'scalar',
  value,
  text,
  quoted: false,
})

export const choice: AnswerKind = { kind: 'choice', options: [option('ssd'), option('hdd', 'Festplatte', 'Hard disk')] }
export const choiceOrOther: AnswerKind = { ...choice, other: true }
export const several: AnswerKind = { kind: 'multi-choice', options: [option('redis'), option('cookies')] }
export const amount: AnswerKind = { kind: 'quantity', units: ['GiB', 'TiB'], min: 1, max: 1024, usual: [10, 500] }
export const checklist: AnswerKind = { kind: 'checklist', items: [option('storage-control'), option('user-control')] }
export const free: AnswerKind = {
  kind: 'table',
  columns: [
    { id: 'what', title, answer: { kind: 'text' } },
    { id: 'size', title, answer: { kind: 'quantity', units: ['GiB'] } },
    { id: 'for-ever', title, answer: { kind: 'yes-no' } },
  ],
}
export const fixed: AnswerKind = {
  kind: 'table',
  columns: [{ id: 'due', title, answer: { kind: 'date' } }],
  rows: [option('staging'), option('go-live')],
}
export const record: AnswerKind = {
  kind: 'record',
  fields: [
    { id: 'window', title, answer: { kind: 'time-window' } },
    { id: 'notice', title, answer: { kind: 'quantity', units: ['h', 'd'] } },
    { id: 'done', title, answer: checklist },
  ],
}
export const backup: AnswerKind = { kind: 'backup-scheme' }
export const service: AnswerKind = { kind: 'service-level' }
export const load: AnswerKind = { kind: 'load-profile' }
export const money: AnswerKind = { kind: 'money', currencies: ['EUR', 'USD'] }
export const count: AnswerKind = { kind: 'number', min: 0, max: 100, integer: true }
export const flat = Array.from({ length: 24 }, () => 1)
