import type { AnswerKind, LeafKind } from '../guide/answer-kind.schema.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import { writeQuantity } from '../quantity/write-quantity.ts'
import type { Language } from '../text.ts'

export interface ExampleOptions {
  /** What only a provider can name is taken from it. */
  readonly provider?: ProviderProfile
  /** Of free texts. Default `en`. */
  readonly language?: Language
}

/** How an answer may look in a file, as plain data. */
export function exampleAnswer(kind: AnswerKind, { provider, language = 'en' }: ExampleOptions = {}): unknown {
  switch (kind.kind) {
    case 'checklist': {
      const [first, second, third] = kind.items.map(({ id }) => id)
      const items = [
        [first, true],
        [second, texts[language].howDone],
        [third, false],
      ]
      return Object.fromEntries(items.filter(([id]) => id !== undefined))
    }
    case 'table': {
      const cells = Object.fromEntries(kind.columns.map(({ id, answer }) => [id, leafOf(answer, language)]))
      return [{ ...(kind.rows && { id: kind.rows[0]?.id }), ...cells }]
    }
    case 'record':
      return Object.fromEntries(kind.fields.map(({ id, answer }) => [id, exampleAnswer(answer, { language })]))
    case 'backup-scheme': {
      const variant = provider?.backupVariants[0]?.id
      return { ...(variant === undefined ? { variant: 'own', daily: 7 } : { variant }), 'recovery-point': '24 h' }
    }
    case 'service-level': {
      const level = provider?.serviceLevels[0]?.id
      const reaction = provider?.reactionTiers[0]?.id
      return { ...(level && { level }), 'max-downtime': '8 h', ...(reaction && { reaction }) }
    }
    case 'load-profile':
      return {
        weekdays: [5, 5, 5, 5, 4, 2, 1],
        events: [{ name: texts[language].event, when: '2027-11-01', factor: 3 }],
      }
    default:
      return leafOf(kind, language)
  }
}

const texts = {
  de: {
    howDone: 'wie es geschieht, in einem Satz',
    words: 'ein paar Worte',
    sentences: 'ein Satz oder mehrere',
    entries: ['erstens', 'zweitens'],
    event: 'Newsletter',
  },
  en: {
    howDone: 'how it is done, in a sentence',
    words: 'a few words',
    sentences: 'one or more sentences',
    entries: ['first', 'second'],
    event: 'newsletter',
  },
} as const

function leafOf(kind: LeafKind, language: Language): unknown {
  switch (kind.kind) {
    case 'text':
      return texts[language].words
    case 'long-text':
      return texts[language].sentences
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
      return kind.suggestions?.slice(0, 2).map(({ id }) => id) ?? texts[language].entries
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
