import { createAnswersFile, readAnswers } from '../../packages/core/src/file.ts'
import type { AnswerKind, Guide, LeafKind, Question } from '../../packages/core/src/index.ts'
import { writeQuantity } from '../../packages/core/src/index.ts'
import { flyingCircus } from '../../packages/core/src/providers.ts'

/** How an answer to the question may look in a file. Throws where the reader would refuse it: then the example is wrong. */
export function exampleAnswer(question: Question, guide: Guide): string {
  const data = exampleOf(question.answer)
  const file = createAnswersFile({ guide, language: 'en', provider: flyingCircus.id, answers: { [question.id]: data } })
  const text = file.ok ? file.value : ''
  const read = readAnswers(text, { guide, provider: flyingCircus })
  if (!read.ok || read.issues.length > 0) throw new Error(`Example of ${question.id}: ${JSON.stringify(read.issues)}`)
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.trimStart().startsWith(question.id))
  return lines
    .slice(start)
    .map((line) => line.replace(/^ {2}/, ''))
    .join('\n')
    .trimEnd()
}

function exampleOf(kind: AnswerKind): unknown {
  switch (kind.kind) {
    case 'checklist': {
      const [first, second, third] = kind.items.map(({ id }) => id)
      const items = [
        [first, true],
        [second, 'how it is done, in a sentence'],
        [third, false],
      ]
      return Object.fromEntries(items.filter(([id]) => id !== undefined))
    }
    case 'table':
      return [{ ...(kind.rows && { id: kind.rows[0]?.id }), ...fieldsOf(kind.columns) }]
    case 'record':
      return Object.fromEntries(kind.fields.map(({ id, answer }) => [id, exampleOf(answer)]))
    case 'backup-scheme':
      return { variant: flyingCircus.backupVariants[0]?.id, 'recovery-point': '24 h' }
    case 'service-level':
      return {
        level: flyingCircus.serviceLevels[0]?.id,
        'max-downtime': '8 h',
        reaction: flyingCircus.reactionTiers[0]?.id,
      }
    case 'load-profile':
      return {
        weekdays: [5, 5, 5, 5, 4, 2, 1],
        events: [{ name: 'newsletter', when: '2027-11-01', factor: 3 }],
      }
    default:
      return leafOf(kind)
  }
}

function fieldsOf(fields: readonly { readonly id: string; readonly answer: LeafKind }[]): object {
  return Object.fromEntries(fields.map(({ id, answer }) => [id, leafOf(answer)]))
}

function leafOf(kind: LeafKind): unknown {
  switch (kind.kind) {
    case 'text':
      return 'a few words'
    case 'long-text':
      return 'one or more sentences'
    case 'yes-no':
      return true
    case 'date':
      return '2027-03-01'
    case 'time-window':
      return '22:00-05:00'
    case 'choice':
      return kind.options[0]?.id
    case 'multi-choice':
      return kind.options.slice(0, 2).map(({ id }) => id)
    case 'list':
      return kind.suggestions?.slice(0, 2).map(({ id }) => id) ?? ['first', 'second']
    case 'number':
      return Math.max(kind.min ?? 1, Math.min(2, kind.max ?? 2))
    case 'money':
      return `450.00 ${kind.currencies[0]}`
    case 'quantity': {
      const [low, high] = kind.usual ?? [kind.min || 10, kind.max ?? 1000]
      const middle = round(Math.sqrt(Math.max(low, 0.1) * Math.max(high, 0.1)))
      return writeQuantity({ low: middle, high: round(middle * 1.5), unit: kind.units[0] as string })
    }
  }
}

/** To two significant digits. */
function round(value: number): number {
  return Number(value.toPrecision(2))
}
