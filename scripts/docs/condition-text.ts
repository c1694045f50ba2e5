import type { Condition, Operand } from '../../packages/core/src/index.ts'
import { flyingCircus } from '../../packages/core/src/providers.ts'
import { enumerate } from './markdown.ts'

const comparisons = {
  '==': 'is',
  '!=': 'is not',
  '<': 'is less than',
  '<=': 'is at most',
  '>': 'is more than',
  '>=': 'is at least',
} as const

const name = (word: string): string => `\`${word}\``

/** A condition in an English sentence without its full stop: ``the answer to `load.hits` … ``. */
export function conditionText(condition: Condition): string {
  return write(condition, false)
}

function write(condition: Condition, nested: boolean): string {
  if ('all' in condition) return group(condition.all, 'and', nested)
  if ('any' in condition) return group(condition.any, 'or', nested)
  if ('not' in condition) return `it is not so that ${write(condition.not, true)}`
  if ('state' in condition)
    return `${name(condition.question)} is ${enumerate(condition.state.map(name), 'or')}`
  if ('present' in condition) return `there is ${operand(condition.present)}`
  if ('compare' in condition) {
    const [left, sign, right] = condition.compare
    return `${operand(left)} ${comparisons[sign]} ${operand(right)}`
  }
  if ('includes' in condition) {
    const at = 'column' in condition ? name(condition.column) : place(condition.question, condition.at)
    return `${at} names ${enumerate(condition.includes.map(name), 'or')}`
  }
  if ('mentions' in condition) {
    const at = name('column' in condition ? condition.column : condition.question)
    return `${at} mentions ${enumerate(condition.mentions.map((word) => `“${word}”`), 'or')}`
  }
  if ('anyRow' in condition) return `a row of ${name(condition.question)} is such that ${write(condition.anyRow, true)}`
  const items = condition.of ? enumerate(condition.of.map(name), 'or') : 'an item'
  const how = condition.anyItem === 'unticked' ? 'is not ticked' : 'is ticked without a note'
  return `in ${place(condition.question, condition.at)}, ${items} ${how}`
}

function group(parts: readonly Condition[], word: 'and' | 'or', nested: boolean): string {
  if (parts.length === 1) return write(parts[0] as Condition, nested)
  const text = parts.map((part) => write(part, true)).join(` ${word} `)
  return nested ? `(${text})` : text
}

function place(question: string, at: string | undefined): string {
  return at === undefined ? name(question) : `${name(at)} of ${name(question)}`
}

function operand(value: Operand): string {
  if ('value' in value) return value.value === true ? 'yes' : value.value === false ? 'no' : name(String(value.value))
  if ('quantity' in value) return value.quantity
  if ('answer' in value) return place(value.answer, value.at)
  if ('column' in value) return name(value.column)
  if ('fact' in value) return factText(value.fact)
  if ('today' in value) return 'today'
  if ('length' in value) return `the length of ${operand(value.length)}`
  return `the sum of ${enumerate(value.sum.map(operand))}`
}

/** With the value at the Flying Circus, to make the sentence concrete. */
function factText(id: string): string {
  const value = flyingCircus.facts[id]?.value
  const known =
    value === undefined
      ? ''
      : typeof value === 'object'
        ? 'quantity' in value
          ? value.quantity
          : ''
        : typeof value === 'boolean'
          ? ''
          : String(value)
  return `the provider’s ${name(id)}${known && ` (Flying Circus: ${known})`}`
}
