import {
  type Answer,
  type AnswerKind,
  type AnswerValue,
  type KindOf,
  type Language,
  type LeafKind,
  type LeafValue,
  type LoadProfile,
  plainlySaid,
  type Question,
  type TableRow,
} from '@leitfaden/core'
import type { Emphasis, List } from 'mdast'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { blockText } from '../tree/block-text.ts'
import type { Run } from '../tree/inline.ts'
import { inlineText } from '../tree/inline-text.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import { table } from '../tree/table.ts'
import { answerParts } from './answer-parts.ts'
import { componentDiagram } from './component-diagram.ts'
import { choices, hint } from './hint.ts'
import { isLeaf } from './is-leaf.ts'
import { leafText } from './leaf-text.ts'
import { eventCells } from './load-parts.ts'
import { before, blankLabel, knownParts, type Part } from './part.ts'
import { remarkParts } from './remark-parts.ts'
import { remarks } from './remarks.ts'
import { scheduleDiagram } from './schedule-diagram.ts'
import type { Setting } from './setting.ts'
import { stateText } from './state-text.ts'
import { tableHead, tableRows } from './table-cells.ts'

/** `blank`: an empty place to write into where something is missing; without it, what is missing is left out. */
export interface AnswerSetting extends Setting {
  readonly blank: boolean
  /** May something be drawn as a Mermaid diagram? Default: yes. */
  readonly diagrams?: boolean
}

/** An answer with its label, its note and its origin, each with a label of its own so that it can be read back; or a place to write one into. */
export function answerTree(question: Question, answer: Answer | undefined, setting: AnswerSetting): Blocks {
  if (answer === undefined) return blankTree(question, setting)
  const said =
    answer.state === 'answered' ? saidTree(question.answer, answer.value, setting) : stateTree(answer, setting)
  return [
    ...labelled(phrasesIn(setting.language).answer.label, said),
    ...(setting.diagrams === false ? [] : diagrams(question, answer, setting)),
    ...remarkParts(answer, setting.language).flatMap(({ label, text }) => labelled(label, blockText(text))),
  ]
}

/** A value as it can be told from a state in words; one that holds nothing is a dash. */
function saidTree(kind: AnswerKind, value: AnswerValue, setting: AnswerSetting): Blocks {
  if (isLeaf(kind)) return blockText(plainlySaid(kind, value as LeafValue, leafText(kind, value as LeafValue, setting)))
  return Object.keys(value).length === 0 ? [paragraph('–')] : valueTree(kind, value, setting)
}

/** The state in italics; what it depends on behind it. */
function stateTree(answer: Exclude<Answer, { state: 'answered' }>, { language }: Setting): Blocks {
  const { states } = phrasesIn(language)
  const state = states[answer.state]
  if (answer.state !== 'not-applicable' || answer.reason === undefined) return [paragraph(emphasis(state))]
  return runIn([emphasis(`${state}:`), ' '], blockText(answer.reason))
}

function emphasis(text: string): Emphasis {
  return { type: 'emphasis', children: [inlineText(text)] }
}

/** An answer, or the state of one without a value, with its note and its origin. */
export function answerBlocks(question: Question, answer: Answer | undefined, setting: AnswerSetting): Blocks {
  const said =
    answer?.state === 'answered'
      ? valueTree(question.answer, answer.value, setting)
      : blockText(stateText(answer, setting.language))
  return [...said, ...diagrams(question, answer, setting), ...remarks(answer, setting.language).flatMap(blockText)]
}

function diagrams(question: Question, answer: Answer | undefined, setting: Setting): Blocks {
  return [...componentDiagram(question, answer), ...scheduleDiagram(question, answer, setting)]
}

function blankTree({ answer: kind }: Question, setting: AnswerSetting): Blocks {
  const { language } = setting
  const { label, labelWith } = phrasesIn(language).answer
  if (kind.kind === 'table')
    return [...columnChoices(kind, language), paragraph(strong(label)), ...valueTree(kind, undefined, setting)]
  if (!isLeaf(kind)) return [paragraph(strong(label)), ...valueTree(kind, undefined, setting)]
  const wanted = hint(kind, language)
  return [...choiceLine(kind, language), paragraph(strong(wanted === undefined ? label : labelWith(wanted)))]
}

function choiceLine(kind: LeafKind, language: Language): Blocks {
  const { oneOf, severalOf, suggestions } = phrasesIn(language).answer
  const offered = choices(kind, language)
  if (offered === undefined) return []
  return [paragraph(`${kind.kind === 'choice' ? oneOf : kind.kind === 'list' ? suggestions : severalOf} ${offered}`)]
}

/** The label runs into a text; anything else stands beneath it. */
function labelled(label: string, blocks: Blocks): Blocks {
  return blocks[0]?.type === 'paragraph' ? runIn([strong(label), ' '], blocks) : [paragraph(strong(label)), ...blocks]
}

/** Puts words before the first paragraph. */
function runIn(words: readonly Run[], [first, ...rest]: Blocks): Blocks {
  return [paragraph(...words, ...(first?.type === 'paragraph' ? first.children : [])), ...rest]
}

function valueTree(kind: AnswerKind, value: AnswerValue | undefined, setting: AnswerSetting): Blocks {
  if (isLeaf(kind)) return blockText(leafText(kind, value as LeafValue, setting))
  if (kind.kind === 'table')
    return [
      table(
        tableHead(kind, setting).map((title) => ({ title })),
        tableRows(kind, value as readonly TableRow[] | undefined, setting),
      ),
    ]
  const parts = answerParts(kind, value, setting)
  const shown = setting.blank ? parts : knownParts(parts)
  const events = kind.kind === 'load-profile' ? eventTable(value as LoadProfile | undefined, setting) : []
  return [...(shown.length === 0 ? [] : [partList(shown)]), ...events]
}

/** What may be written into the columns of a table that offer a choice. */
function columnChoices(kind: KindOf<'table'>, language: Language): Blocks {
  const offered = kind.columns.flatMap((column) => {
    const titles = choices(column.answer, language)
    return titles === undefined ? [] : [`${column.title[language]}: ${titles}`]
  })
  return blockText(offered.join('\n'))
}

function partList(parts: readonly Part[]): List {
  return list(
    parts.map((part) => {
      if (part.parts !== undefined) return [paragraph(before(part.label)), partList(part.parts)]
      return part.value === undefined
        ? [paragraph(blankLabel(part))]
        : runIn([`${before(part.label)} `], blockText(part.value))
    }),
  )
}

function eventTable(value: LoadProfile | undefined, setting: AnswerSetting): Blocks {
  const { load } = phrasesIn(setting.language)
  const events = (value?.events ?? []).map((event) => eventCells(event, setting))
  if (events.length === 0 && !setting.blank) return []
  const columns = [{ title: load.event }, { title: load.when }, { title: load.factor }]
  return [paragraph(`${load.events}:`), table(columns, events.length === 0 ? [[]] : events)]
}
