import { type Answer, findQuestion } from '@leitfaden/core'
import { loadTexts } from '../../content/load-texts.ts'
import type { TicketReading, TicketText } from '../../documents/ticket-reading.ts'
import { providerOf } from '../../project/provider-of.ts'

/** Compares an edited ticket with the answers; undefined where no question of the guide is in it. */
export async function readTicket({
  text,
  document,
  language,
  shownIn,
}: TicketText): Promise<TicketReading | undefined> {
  const [{ builtIn }, render] = await Promise.all([
    import('../../content/built-in.ts'),
    import('@leitfaden/render'),
    // A ticket may be in either.
    loadTexts('de'),
    loadTexts('en'),
  ])
  const { guide, providers } = builtIn
  const provider = providerOf(document.provider, providers)
  const reading = render.readTicket(text, { guide, language, provider })
  const { mark, answers, unplaced } = reading
  if ((mark !== undefined && mark.guide !== guide.id) || answers.length === 0) return undefined
  const merged = render.readBack(reading, { guide, answers: document.answers, provider })
  const line = (id: string, answer: Answer | undefined) => {
    const question = findQuestion(guide, id)
    if (question === undefined || answer === undefined) return undefined
    const { note } = answer
    return [render.plainAnswer(question, answer, shownIn, provider), ...(note === undefined ? [] : [note])].join(' · ')
  }
  const changes = merged.changes.map(({ question, kind, mine, theirs: read }) => {
    const theirs = kind === 'conflict' ? read : merged.answers[question]
    const [before, after] = [line(question, mine), line(question, theirs)]
    const said = answers.find((one) => one.question === question)
    return {
      question,
      kind,
      theirs,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      noted: said?.lost !== undefined,
      issues: said?.issues ?? [],
    }
  })
  const boxes = answers.flatMap(({ question, box }) => (box === undefined ? [] : [{ question, box }]))
  return { changes, unplaced, boxes }
}
