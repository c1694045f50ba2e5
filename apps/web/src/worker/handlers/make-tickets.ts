import type { Tracker } from '@leitfaden/render'
import type { Element } from 'hast'
import { loadTexts } from '../../content/load-texts.ts'
import type { TicketsRequest } from '../../documents/tickets-request.ts'
import { providerOf } from '../../project/provider-of.ts'

/** One chapter. */
export interface MadeTicket {
  readonly chapter: string
  readonly title: string
  readonly questions: number
  /** As a reader sees it; a form is shown as its text. */
  readonly content?: Element
  /** What is copied or saved, in each way there is. */
  readonly texts: readonly { readonly format: 'markdown' | 'adf' | 'form'; readonly text: string }[]
}

/** A ticket per chapter that asks something, as the command line writes them. */
export async function makeTickets(request: TicketsRequest): Promise<readonly MadeTicket[]> {
  const [{ builtIn }, { pageContent, renderIssueForm, renderTicket, ticketQuestions, ticketTree }] = await Promise.all([
    import('../../content/built-in.ts'),
    import('@leitfaden/render'),
    loadTexts(request.language),
  ])
  const { language, today, document, tracker, audience, phase, blank, forms } = request
  const { guide, providers } = builtIn
  const options = {
    guide,
    language,
    audience,
    phase,
    ...(blank || forms
      ? { provider: providers.find(({ id }) => id === document.provider) }
      : { answers: document.answers, provider: providerOf(document.provider, providers), today }),
  }
  const form = forms && tracker === 'github'
  const written = tracker === 'jira' ? 'jira-markdown' : tracker
  return guide.chapters.flatMap((chapter): MadeTicket[] => {
    const text = (tracker: Tracker) => renderTicket(chapter.id, { ...options, tracker })
    const questions = ticketQuestions(chapter, { ...options, tracker: written }).length
    if (questions === 0) return []
    const { id, title } = chapter
    const what = { chapter: id, title: title[language], questions }
    if (form) return [{ ...what, texts: [{ format: 'form', text: renderIssueForm(id, options) }] }]
    const content = pageContent(ticketTree(id, { ...options, tracker: written }), { language })
    const markdown = { format: 'markdown', text: text(written) } as const
    const adf = tracker === 'jira' ? [{ format: 'adf', text: text('jira') } as const] : []
    return [{ ...what, content, texts: [markdown, ...adf] }]
  })
}
