import type { AnswerKind, KindOf, LeafKind, Typed } from '@leitfaden/core'
import { languages, typedOption } from '@leitfaden/core'
import { answerParts } from '../answer/answer-parts.ts'
import { isLeaf } from '../answer/is-leaf.ts'
import type { Part } from '../answer/part.ts'
import type { Setting } from '../answer/setting.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { partAt } from './part-at.ts'
import { textOfBlocks, textOfRuns } from './text-of.ts'
import type { TicketBlock, TicketItem } from './ticket-block.ts'

interface TypedValue {
  readonly typed: Typed | undefined
  readonly rest: readonly string[]
}

/** What somebody wrote as the value of an answer, in the shape that the kind has in a file; undefined where the place is empty. */
export function typedValue(kind: AnswerKind, blocks: readonly TicketBlock[], setting: Setting): TypedValue {
  const written = blocks.filter((block) => !(block.kind === 'code' && block.language === 'mermaid'))
  if (isLeaf(kind)) return { typed: typedLeaf(kind, written), rest: [] }
  const texts = written.filter((block) => block.kind !== 'list' && block.kind !== 'table' && !isEventsHeading(block))
  const text = textOfBlocks(texts)
  const filled = kind.kind === 'table' ? typedTable(kind, written, setting) : typedParts(kind, written, setting)
  if (filled.typed !== undefined)
    return { typed: filled.typed, rest: text === '' ? filled.rest : [...filled.rest, text] }
  return { typed: text === '' ? undefined : text, rest: filled.rest }
}

function isEventsHeading(block: TicketBlock): boolean {
  const text = textOfBlocks([block])
  return languages.some((language) => text === `${phrasesIn(language).load.events}:`)
}

function typedLeaf(kind: LeafKind, blocks: readonly TicketBlock[]): Typed | undefined {
  const several = kind.kind === 'multi-choice' || kind.kind === 'list' || kind.kind === 'choice'
  const lists = blocks.flatMap((block) => (block.kind === 'list' ? [block] : []))
  if (several && lists.length > 0 && lists.length === blocks.filter((block) => textOfBlocks([block]) !== '').length) {
    const items = lists.flatMap((list) => list.items)
    const ticked = items.some(({ checked }) => checked !== undefined) ? items.filter(({ checked }) => checked) : items
    const entries = ticked.map((item) => textOfBlocks(item.blocks)).filter((entry) => entry !== '')
    return kind.kind === 'choice' && entries.length < 2 ? entries[0] : entries.length === 0 ? undefined : entries
  }
  const text = textOfBlocks(blocks)
  return text === '' ? undefined : text
}

/** Columns are found by their titles, wherever they were moved; a column that nobody knows keeps its title as its name. */
function typedTable(kind: KindOf<'table'>, blocks: readonly TicketBlock[], { language }: Setting): TypedValue {
  const columns = [...(kind.rows ? [{ id: 'id', title: { de: '', en: '' } }] : []), ...kind.columns]
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? rowsOf(block.rows, columns) : []))
  const filled = rows.filter((cells) =>
    Object.keys(cells).some(
      (id) =>
        id !== 'id' ||
        !kind.rows?.some((row) => row.title[language] === cells.id || typedOption(cells.id ?? '', [row])),
    ),
  )
  const lists = blocks.filter((block) => block.kind === 'list')
  return { typed: filled.length === 0 ? undefined : filled, rest: lists.map((list) => textOfBlocks([list])) }
}

interface Titled {
  readonly id: string
  readonly title: { readonly de: string; readonly en: string }
}

function rowsOf(
  [head = [], ...body]: readonly (readonly string[])[],
  columns: readonly Titled[],
): { [column: string]: string }[] {
  const found = head.map((title, index) => {
    if (title.trim() === '') return columns[index]?.title.en === '' ? 'id' : undefined
    return typedOption(title, columns)?.id
  })
  const known = found.filter((id) => id !== undefined)
  const ids = head.map((title, index) => {
    const here = columns[index]?.id
    return (
      found[index] ?? (here !== undefined && !known.includes(here) && head.length === columns.length ? here : title)
    )
  })
  return body.map((cells) =>
    Object.fromEntries(
      cells
        .map((cell, index) => [ids[index] || `${index + 1}`, textOfRuns([{ text: cell }])])
        .filter(([, cell]) => cell !== ''),
    ),
  )
}

function typedParts(kind: AnswerKind, blocks: readonly TicketBlock[], setting: Setting): TypedValue {
  const parts = answerParts(kind, undefined, setting)
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const { typed, rest } = partsOf(items, parts)
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))
  const events = kind.kind === 'load-profile' ? tables.flatMap((rows) => rowsOf(rows, eventColumns)) : []
  const lost =
    kind.kind === 'load-profile' ? [] : tables.map((rows) => rows.map((cells) => cells.join(' | ')).join('\n'))
  const named = events.filter((cells) => Object.keys(cells).length > 0)
  const whole = { ...typed, ...(named.length > 0 && { events: named }) }
  return { typed: Object.keys(whole).length === 0 ? undefined : whole, rest: [...rest, ...lost] }
}

const eventColumns: readonly Titled[] = (['event', 'when', 'factor'] as const).map((id) => ({
  id: id === 'event' ? 'name' : id,
  title: { de: phrasesIn('de').load[id], en: phrasesIn('en').load[id] },
}))

function partsOf(
  items: readonly TicketItem[],
  parts: readonly Part[],
): { typed: { [part: string]: Typed }; rest: string[] } {
  const typed: { [part: string]: Typed } = {}
  const rest: string[] = []
  for (const { checked, blocks } of items) {
    const [first, ...more] = blocks
    const found = first === undefined ? undefined : partAt(textOfBlocks([first]), parts)
    if (!found) {
      rest.push(textOfBlocks(blocks))
      continue
    }
    const { part } = found
    if (part.parts) {
      const beneath = partsOf(
        more.flatMap((block) => (block.kind === 'list' ? block.items : [])),
        part.parts,
      )
      if (Object.keys(beneath.typed).length > 0) typed[part.id] = beneath.typed
      const beside = textOfBlocks([
        { kind: 'text', runs: [{ text: found.text }] },
        ...more.filter(({ kind }) => kind !== 'list'),
      ])
      rest.push(...beneath.rest, beside)
      continue
    }
    const text = textOfBlocks([{ kind: 'text', runs: [{ text: found.text }] }, ...more])
    const said = text === '' && checked !== undefined ? (checked ? 'yes' : '') : text
    if (said !== '') typed[part.id] = said
  }
  return { typed, rest }
}
