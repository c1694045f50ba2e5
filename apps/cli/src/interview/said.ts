import {
  type Answer,
  type FieldKind,
  type FieldValue,
  type FormField,
  type FormRow,
  formatNumber,
} from '@leitfaden/core'
import { plainAnswer } from '@leitfaden/render'
import type { Talk } from './talk.ts'

/** An answer to the question with this id, in one line, with its note or reason. */
export function saidAnswer(talk: Talk, question: Parameters<typeof plainAnswer>[0], answer: Answer): string {
  const { language } = talk.texts
  const rows =
    answer.state === 'answered' && question.answer.kind === 'table' ? (answer.value as readonly unknown[]) : []
  const text =
    rows.length > 1 ? talk.t.rows(rows.length) : plainAnswer(question, answer, language, talk.project.provider)
  const remark = answer.note ?? (answer.state === 'not-applicable' ? answer.reason : undefined)
  const rest = remark === undefined || text.includes(remark) ? '' : ` – ${remark.replace(/\s+/g, ' ')}`
  return `${text}${rest}`
}

/** What stands in a field, in one line. */
export function saidValue(talk: Talk, kind: FieldKind, value: FieldValue): string {
  const { language, trace } = talk.texts
  switch (kind.kind) {
    case 'item': {
      const { checked, note } = value as { checked: boolean; note?: string }
      return [checked ? trace.yes : trace.no, ...(note === undefined ? [] : [note])].join(', ')
    }
    case 'time':
      return String(value)
    case 'weights': {
      const weights = value as readonly number[]
      const preset = kind.presets.find((one) => one.weights.join() === weights.join())
      return preset?.title[language] ?? weights.map((weight) => formatNumber(weight, language)).join(' ')
    }
    default: {
      const text = { de: '', en: '' }
      const question = { id: '', prompt: text, help: text, answer: kind, audience: [], phase: 'offer' } as const
      return plainAnswer({ ...question, audience: [] }, { state: 'answered', value: value as never }, language)
    }
  }
}

/** A row in one line. */
export function saidRow(talk: Talk, columns: readonly FormField[], { title, cells }: FormRow): string {
  const parts = columns.flatMap(({ id, kind }) => {
    const value = cells[id]
    return value === undefined ? [] : [saidValue(talk, kind, value)]
  })
  return [...(title ? [title[talk.texts.language]] : []), ...parts].join(' · ')
}
