import type { Language, Question } from '@leitfaden/core'
import { answerTree } from '../answer/answer-tree.ts'
import { choices, hint } from '../answer/hint.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { ticketPhrasesIn } from '../phrases/ticket/ticket-phrases.ts'
import { explanation } from '../ticket/question-blocks.ts'
import type { TicketOptions } from '../ticket/ticket-options.ts'
import { ticketChapter, ticketQuestions } from '../ticket/ticket-questions.ts'
import { toMarkdown } from '../to-markdown.ts'
import { blockText } from '../tree/block-text.ts'
import type { Blocks } from '../tree/list.ts'

/** A form of GitHub as data, in the words of its documentation. */
export interface IssueForm {
  readonly name: string
  readonly description: string
  readonly title: string
  readonly body: readonly IssueFormField[]
}

export interface IssueFormField {
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes'
  readonly id?: string
  readonly attributes: {
    readonly value?: string
    readonly label?: string
    readonly description?: string
    readonly multiple?: boolean
    readonly options?: readonly (string | { readonly label: string })[]
  }
}

/** A chapter as a form to file an issue with: a field per question, none of them required. An issue filed so can be read back by its headings. */
export function issueForm(chapterId: string, options: Omit<TicketOptions, 'answers' | 'tracker'>): IssueForm {
  const { guide, language } = options
  const chapter = ticketChapter(chapterId, options)
  const { form } = ticketPhrasesIn(language)
  const said = [chapter.introduction[language], form.optional, form.states].join('\n\n')
  return {
    name: chapter.title[language],
    description: form.description(guide.title[language]),
    title: chapter.title[language],
    body: [
      { type: 'markdown', attributes: { value: markdown(blockText(said)) } },
      ...ticketQuestions(chapter, options).map((question) => fieldOf(question, options)),
    ],
  }
}

function fieldOf(question: Question, options: TicketOptions): IssueFormField {
  const { language, provider } = options
  const { answer: kind } = question
  const phrases = phrasesIn(language)
  const id = question.id.replaceAll('.', '-')
  const label = question.prompt[language]
  const help = explanation(question, options)
  const plain = { label, description: described(help, question, language) }
  switch (kind.kind) {
    case 'yes-no':
      return { type: 'dropdown', id, attributes: { ...plain, options: [phrases.yes, phrases.no] } }
    case 'choice':
      if (kind.other) return { type: 'input', id, attributes: plain }
      return {
        type: 'dropdown',
        id,
        attributes: { label, description: markdown(help), options: titles(kind.options, language) },
      }
    case 'multi-choice':
      if (kind.other) return { type: 'textarea', id, attributes: plain }
      return {
        type: 'dropdown',
        id,
        attributes: { label, description: markdown(help), multiple: true, options: titles(kind.options, language) },
      }
    case 'checklist':
      return {
        type: 'checkboxes',
        id,
        attributes: {
          label,
          description: markdown([...help, ...blockText(ticketPhrasesIn(language).form.done)]),
          options: titles(kind.items, language).map((title) => ({ label: title })),
        },
      }
    case 'long-text':
    case 'list':
      return { type: 'textarea', id, attributes: plain }
    case 'table':
    case 'record':
    case 'backup-scheme':
    case 'service-level':
    case 'load-profile': {
      const [, ...place] = answerTree(question, undefined, { language, provider, blank: true, editable: true })
      return {
        type: 'textarea',
        id,
        attributes: { ...plain, value: markdown(place.filter(({ type }) => type !== 'paragraph')) },
      }
    }
    default:
      return { type: 'input', id, attributes: plain }
  }
}

/** The help, and in which form the answer is wanted. */
function described(help: Blocks, { answer }: Question, language: Language): string {
  const wanted = [hint(answer, language), choices(answer, language)].filter((text) => text !== undefined)
  return markdown([...help, ...blockText(wanted.join(' – '))])
}

function markdown(blocks: Blocks): string {
  return toMarkdown({ type: 'root', children: [...blocks] }).trim()
}

function titles(
  options: readonly { readonly title: { readonly [language in Language]: string } }[],
  language: Language,
): string[] {
  return options.map(({ title }) => title[language])
}
