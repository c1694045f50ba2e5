import type { AnswerKind, Option } from '@leitfaden/core'
import type { Texts } from '../texts/texts.ts'

/** In a few words, how an answer is written in the file: words and units as the file wants them. */
export function answerForm(kind: AnswerKind, { questions, language }: Texts): string {
  const t = questions.kinds
  const titled = (options: readonly Option[]) =>
    options.map(({ id, title }) => optionText(id, title[language])).join(', ')
  const ids = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id).join(', ')
  switch (kind.kind) {
    case 'text':
    case 'long-text':
      return t.text
    case 'choice':
      return t.choice(`${titled(kind.options)}${kind.other ? ', …' : ''}`)
    case 'multi-choice':
      return t.several(`${titled(kind.options)}${kind.other ? ', …' : ''}`)
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

/** The id is what the file wants, the title is what it means. */
export function optionText(id: string, title: string): string {
  return title.toLowerCase() === id.toLowerCase() ? id : `${id} (${title})`
}
