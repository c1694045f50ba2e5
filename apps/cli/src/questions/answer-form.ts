import type { AnswerKind } from '@leitfaden/core'
import type { Texts } from '../texts/texts.ts'

/** In a few words, how an answer is written in the file: words and units as the file wants them. */
export function answerForm(kind: AnswerKind, { questions }: Texts): string {
  const t = questions.kinds
  const ids = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id).join(', ')
  switch (kind.kind) {
    case 'text':
    case 'long-text':
      return t.text
    case 'choice':
      return t.choice(`${ids(kind.options)}${kind.other ? ', …' : ''}`)
    case 'multi-choice':
      return t.several(`${ids(kind.options)}${kind.other ? ', …' : ''}`)
    case 'yes-no':
      return t.yesNo
    case 'date':
      return t.date
    case 'time-window':
      return t.timeWindow
    case 'number':
      return t.number
    case 'quantity':
      return t.quantity(kind.units.join(', '))
    case 'money':
      return t.money(kind.currencies.join(', '))
    case 'list':
      return t.list
    case 'checklist':
      return t.checklist(kind.items.length)
    case 'table':
      return t.table(ids(kind.columns))
    case 'record':
      return t.record(ids(kind.fields))
    case 'backup-scheme':
      return t.backupScheme
    case 'service-level':
      return t.serviceLevel
    case 'load-profile':
      return t.loadProfile
  }
}
