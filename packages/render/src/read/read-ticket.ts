import {
  type Answer,
  allChapters,
  type Guide,
  type Issue,
  type Language,
  languages,
  type ProviderProfile,
  parseTypedAnswer,
  type Question,
  typedDate,
} from '@leitfaden/core'
import { isSettled } from '../ticket/is-settled.ts'
import { explanation } from '../ticket/question-blocks.ts'
import type { TicketMark } from '../ticket/ticket-mark.ts'
import { emphasised } from '../tree/emphasised.ts'
import { fingerprintOfRegion } from './fingerprint-of.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { parseTicket } from './parse-ticket.ts'
import { textOfBlocks } from './text-of.ts'
import type { TicketBlock } from './ticket-block.ts'
import { behindAnswerLabel, ticketRegion } from './ticket-region.ts'
import { type TicketSection, ticketSections } from './ticket-sections.ts'

export interface ReadTicketOptions {
  readonly guide: Guide
  /** Of a ticket that does not tell its own, and whose words do not either. */
  readonly language?: Language | undefined
  readonly provider?: ProviderProfile | undefined
}

/** What a ticket says about one question. */
export interface ReadAnswer {
  readonly question: string
  /** Undefined where nothing was written, or where it can not be read: then `issues` say why, and `lost` holds the words. */
  readonly answer: Answer | undefined
  /** What stands beside it, whether it can be read or not. */
  readonly remarks: { readonly note?: string; readonly source?: string; readonly by?: string; readonly at?: string }
  readonly issues: readonly Issue[]
  /** Text at the answer that could not be understood. */
  readonly lost: string | undefined
  /** A field of a form that nobody filled in: it says nothing, neither an answer nor that there is none. */
  readonly silent?: true
  /** Does the box say something else than the answer? */
  readonly box: 'ticked-without-answer' | 'unticked-with-answer' | undefined
  /** Fingerprint of the answer as it is written now, and as it was rendered; the latter is unknown where the mark of the ticket got lost. */
  readonly now: string
  readonly rendered: string | undefined
}

export interface TicketReading {
  /** What the ticket says about itself. */
  readonly mark: TicketMark | undefined
  readonly language: Language
  readonly answers: readonly ReadAnswer[]
  /** Text that belongs to no answer, with the question it stands at, if any. */
  readonly unplaced: readonly { readonly text: string; readonly question?: string }[]
}

/**
 * Reads a ticket that people edited: Markdown, or JSON of the Atlassian Document Format. Questions are found by the ids behind them, wherever they were
 * moved, and where those got lost by their words; so are issues that were filed through a form. Nothing that somebody wrote is dropped: what is no
 * answer comes back as `lost` or `unplaced`.
 */
export function readTicket(text: string, options: ReadTicketOptions): TicketReading {
  const { guide } = options
  const found = ticketSections(parseTicket(text), guide)
  const language = found.mark?.language ?? found.language ?? options.language ?? 'en'
  const setting = { ...options, language }
  const beside: { text: string; question?: string }[] = []
  const answers = found.sections.map((section) => readSection(section, found.mark, setting, beside))
  const known = ownTexts(guide)
  const others = found.others.map(textOfBlocks).filter((other) => !known.has(other))
  return { mark: found.mark, language, answers, unplaced: [...beside, ...others.map((other) => ({ text: other }))] }
}

function readSection(
  { question, checked, blocks }: TicketSection,
  mark: TicketMark | undefined,
  setting: ReadTicketOptions & { readonly language: Language },
  beside: { text: string; question?: string }[],
): ReadAnswer {
  const { language, provider } = setting
  const at = blocks.findIndex((block) => behindAnswerLabel(block) !== undefined)
  const label = blocks[at]
  const first = label && behindAnswerLabel(label)
  const above = at < 0 ? [] : blocks.slice(0, at)
  for (const text of unknownTexts(question, above, setting)) beside.push({ text, question: question.id })
  const region = ticketRegion(question, at < 0 ? blocks : [...(first ? [first] : []), ...blocks.slice(at + 1)], setting)
  const parsed =
    region.typed === undefined ? undefined : parseTypedAnswer(question, region.typed, { language, provider })
  const { at: day, ...others } = region.remarks
  const date = day === undefined ? undefined : (typedDate(day) ?? (/^\d{4}-\d\d-\d\d$/u.test(day) ? day : undefined))
  const remarks = { ...others, ...(date !== undefined && { at: date }) }
  const remarked = Object.keys(remarks).length > 0 ? ({ state: 'open' } as const) : undefined
  const said = parsed === undefined ? remarked : parsed.ok ? parsed.value : undefined
  const answer = said && { ...said, ...remarks }
  const unread = parsed?.ok === false
  const lost = [
    ...(unread ? [region.text] : []),
    ...region.rest,
    ...(day !== undefined && date === undefined ? [day] : []),
  ]
  const settled = isSettled(answer)
  const alone = region.rest.length === 0 && Object.keys(region.remarks).length === 0
  const silent = mark === undefined && at < 0 && alone && (region.text === '' || noResponse.test(region.text))
  return {
    question: question.id,
    answer: silent ? undefined : answer,
    ...(silent && { silent }),
    remarks,
    issues: silent ? [] : (parsed?.issues ?? []),
    lost: silent || lost.length === 0 ? undefined : lost.join('\n\n'),
    box:
      unread || checked === undefined || checked === settled
        ? undefined
        : checked
          ? 'ticked-without-answer'
          : 'unticked-with-answer',
    now: fingerprintOfRegion(region),
    rendered: mark?.rendered.get(question.id),
  }
}

/** What GitHub puts where a field of a form was left empty. */
const noResponse = /^No response$/u

/** What somebody wrote between the question and the label of its answer: everything that the ticket does not say by itself. */
function unknownTexts(
  question: Question,
  above: readonly TicketBlock[],
  setting: ReadTicketOptions & { readonly language: Language },
): string[] {
  const said = new Set(
    languages.flatMap((language) =>
      markdownBlocks([...explanation(question, { ...setting, language })]).map((block) => textOfBlocks([block])),
    ),
  )
  return above.map((block) => textOfBlocks([block])).filter((text) => text !== '' && !said.has(text) && !isOffer(text))
}

/** What may be chosen, or what a provider says, which another profile may say in other words. */
function isOffer(text: string): boolean {
  return / · /u.test(text) || offerLabels.test(text)
}

const offerLabels =
  /^(?:Zur Wahl|Mehreres möglich|Zum Beispiel|One of|Any of|For example|.{1,80} dazu|.{1,80} on this): /u

/** Titles and introductions of chapters, in either language. */
function ownTexts(guide: Guide): ReadonlySet<string> {
  const texts = allChapters(guide).flatMap(({ title, introduction }) =>
    languages.flatMap((language) => [
      title[language],
      ...markdownBlocks(emphasised(introduction[language])).map((block) => textOfBlocks([block])),
    ]),
  )
  return new Set(texts)
}
