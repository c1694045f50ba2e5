import { operandKind } from '../../packages/core/src/guide/check/operand-kind.ts'
import type { Comparison, Condition, Guide, Operand } from '../../packages/core/src/index.ts'
import { flyingCircus } from '../../packages/core/src/providers.ts'
import { code, enumerate } from './markdown.ts'

interface Around {
  readonly guide: Guide
  /** The question that the condition belongs to: "the answer". */
  readonly own: string
  /** The table whose rows are looked at. */
  readonly table?: string
}

const signs: { readonly [sign in Comparison]: readonly [amounts: string, days: string] } = {
  '==': ['is', 'is'],
  '!=': ['is not', 'is not'],
  '<': ['is less than', 'is before'],
  '<=': ['is at most', 'is not after'],
  '>': ['is more than', 'is after'],
  '>=': ['is at least', 'is not before'],
}

/** A condition as an English clause without its full stop, from the view of the question that it belongs to. */
export function conditionText(condition: Condition, own: string, guide: Guide): string {
  return write(condition, { guide, own }, false)
}

function write(condition: Condition, around: Around, nested: boolean): string {
  if ('all' in condition) return group(condition.all, 'and', around, nested)
  if ('any' in condition) return group(condition.any, 'or', around, nested)
  if ('not' in condition) return negation(condition.not, around)
  if ('state' in condition)
    return `${place(condition.question, undefined, around)} is ${enumerate(condition.state.map(code), 'or')}`
  if ('present' in condition) {
    const text = operand(condition.present, around)
    return text === 'the answer' ? 'the question is answered' : `there is ${text}`
  }
  if ('compare' in condition) {
    const [left, sign, right] = condition.compare
    const days = [left, right].some((side) => isDay(side, around)) ? 1 : 0
    return `${operand(left, around)} ${signs[sign][days]} ${operand(right, around)}`
  }
  if ('includes' in condition)
    return `${searched(condition, around)} names ${enumerate(condition.includes.map(code), 'or')}`
  if ('includesOther' in condition)
    return `${searched(condition, around)} names something other than ${enumerate(condition.includesOther.map(code), 'or')}`
  if ('mentions' in condition) return `${searched(condition, around)} mentions ${words(condition.mentions)}`
  if ('anyRow' in condition) return `a row ${row(condition, around)}`
  const items = condition.of ? enumerate(condition.of.map(code), 'or') : 'an item'
  const how = condition.anyItem === 'unticked' ? 'is not ticked' : 'is ticked without a note'
  const where =
    condition.at === undefined && condition.question === around.own ? '' : ` of ${searched(condition, around)}`
  return `${items}${where} ${how}`
}

function negation(condition: Condition, around: Around): string {
  if ('present' in condition) {
    const text = operand(condition.present, around)
    return text === 'the answer' ? 'the question is not answered' : `there is no ${text}`
  }
  if ('includes' in condition)
    return `${searched(condition, around)} does not name ${enumerate(condition.includes.map(code), 'or')}`
  if ('includesOther' in condition)
    return `${searched(condition, around)} names nothing other than ${enumerate(condition.includesOther.map(code), 'or')}`
  if ('mentions' in condition) return `${searched(condition, around)} does not mention ${words(condition.mentions)}`
  if ('state' in condition)
    return `${place(condition.question, undefined, around)} is not ${enumerate(condition.state.map(code), 'or')}`
  if ('anyRow' in condition) return `no row ${row(condition, around)}`
  return `it is not true that ${write(condition, around, true)}`
}

function row(condition: Extract<Condition, { anyRow: unknown }>, around: Around): string {
  const of = condition.question === around.own ? '' : `of ${code(condition.question)} `
  return `${of}is such that ${write(condition.anyRow, { ...around, table: condition.question }, true)}`
}

function searched(
  condition: { readonly column: string } | { readonly question: string; readonly at?: string | undefined },
  around: Around,
): string {
  return 'column' in condition ? code(condition.column) : place(condition.question, condition.at, around)
}

function words(mentioned: readonly string[]): string {
  return enumerate(
    mentioned.map((word) => `“${word}”`),
    'or',
  )
}

function group(parts: readonly Condition[], word: 'and' | 'or', around: Around, nested: boolean): string {
  if (parts.length === 1) return write(parts[0] as Condition, around, nested)
  const text = parts.map((part) => write(part, around, true)).join(` ${word} `)
  return nested ? `(${text})` : text
}

function place(question: string, at: string | undefined, { own }: Around): string {
  if (at === undefined) return question === own ? 'the answer' : code(question)
  return question === own ? code(at) : `${code(at)} of ${code(question)}`
}

function operand(value: Operand, around: Around): string {
  if ('value' in value)
    return typeof value.value === 'boolean' ? (value.value ? 'yes' : 'no') : code(String(value.value))
  if ('quantity' in value) return value.quantity
  if ('answer' in value) return place(value.answer, value.at, around)
  if ('column' in value) return code(value.column)
  if ('fact' in value) return factText(value.fact)
  if ('today' in value) return 'today'
  if ('length' in value) return `the length of ${operand(value.length, around)}`
  return `the sum of ${enumerate(value.sum.map((part) => operand(part, around)))}`
}

function isDay(value: Operand, { guide, table }: Around): boolean {
  return 'today' in value || operandKind(value, guide, table)?.kind === 'date'
}

/** With the amount at the Flying Circus: a sentence with a figure is easier to grasp. */
function factText(id: string): string {
  const value = flyingCircus.facts[id]?.value
  const amount = typeof value === 'object' && 'quantity' in value ? ` (Flying Circus: ${value.quantity})` : ''
  return `the provider’s ${code(id)}${amount}`
}
