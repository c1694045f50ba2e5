import { type Language, languages } from '@leitfaden/core'
import type { Paragraph } from 'mdast'
import { ticketPhrasesIn } from '../phrases/ticket/ticket-phrases.ts'
import { paragraph } from '../tree/paragraph.ts'

/** What a ticket says about itself in its last line, so that it can be read back. */
export interface TicketMark {
  readonly guide: string
  readonly version: string
  readonly language: Language
  readonly chapter: string
  /** Fingerprints of the answers as they were rendered, by question id. */
  readonly rendered: ReadonlyMap<string, string>
}

const pattern = /^([\w.-]+)@(\S+) (\w\w) ([\w-]+)((?: [\w.-]+=\w+)*)$/u

/** `devops@1.0.0 en load users=k3f9a hits=0xr2b` */
function writeTicketMark({ guide, version, language, chapter, rendered }: TicketMark): string {
  const prints = [...rendered].map(([id, print]) => ` ${id.slice(id.indexOf('.') + 1)}=${print}`)
  return `${guide}@${version} ${language} ${chapter}${prints.join('')}`
}

/** Undefined where a text is no such mark. */
export function readTicketMark(text: string): TicketMark | undefined {
  const [, guide = '', version = '', code, chapter = '', prints = ''] =
    pattern.exec(text.trim().replace(/\s+/gu, ' ')) ?? []
  const language = languages.find((known) => known === code)
  if (language === undefined) return undefined
  const rendered = prints
    .split(' ')
    .filter((print) => print !== '')
    .map((print) => print.split('=') as [string, string])
  return {
    guide,
    version,
    language,
    chapter,
    rendered: new Map(rendered.map(([id, print]) => [`${chapter}.${id}`, print])),
  }
}

/** The last line of a ticket: what it is for, and the mark. */
export function markLine(mark: TicketMark): Paragraph {
  const [before, after] = ticketPhrasesIn(mark.language).readBack
  return paragraph(before, { type: 'inlineCode', value: 'leitfaden read-back' }, `${after} `, {
    type: 'inlineCode',
    value: writeTicketMark(mark),
  })
}
