import type { Answers, Language, Text } from '@leitfaden/core'
import type { HtmlOptions } from './to-html.ts'

const kinds = {
  report: { title: { de: 'Projektbericht', en: 'Project report' }, page: { contents: true } },
  offer: { title: { de: 'Kostenschätzung', en: 'Cost estimate' }, page: { compact: true } },
  changes: { title: { de: 'Änderungen', en: 'Changes' }, page: { compact: true } },
} as const satisfies { readonly [kind: string]: { readonly title: Text; readonly page: Partial<HtmlOptions> } }

export type DocumentKind = keyof typeof kinds

/** How a document is set as a page, and what it is called: `Club shop – Project report`; without a name of the project only what it is. */
export function documentPage(kind: DocumentKind, answers: Answers, language: Language): HtmlOptions {
  const answer = Object.hasOwn(answers, 'project.name') ? answers['project.name'] : undefined
  const name = answer?.state === 'answered' && typeof answer.value === 'string' ? answer.value.trim() : ''
  const { title, page } = kinds[kind]
  return { language, title: name === '' ? title[language] : `${name} – ${title[language]}`, ...page }
}
