import type { Language, Question } from '@leitfaden/core'
import { phrasesIn } from '../phrases/phrases-in.ts'

/** What a part of an answer is called: a field, an item, a column, or a part of one of the composed kinds. */
export function partTitle(question: Question, part: string, language: Language): string {
  const kind = question.answer
  const titled =
    kind.kind === 'record'
      ? kind.fields
      : kind.kind === 'table'
        ? kind.columns
        : kind.kind === 'checklist'
          ? kind.items
          : []
  return titled.find(({ id }) => id === part)?.title[language] ?? titleOfDomainPart(part, language) ?? part
}

function titleOfDomainPart(part: string, language: Language): string | undefined {
  const { backup, service, load } = phrasesIn(language)
  const titles: { readonly [part: string]: string } = {
    variant: backup.variant,
    recoveryPoint: backup.recoveryPoint,
    fixedTime: backup.fixedTime,
    level: service.level,
    maxDowntime: service.maxDowntime,
    reaction: service.reaction,
    hours: load.hours,
    weekdays: load.weekdays,
    months: load.months,
    events: load.events,
  }
  return Object.hasOwn(titles, part) ? titles[part] : undefined
}
