import type { AnswerKind } from '../guide/answer-kind.schema.ts'
import { oneOf } from '../one-of.ts'
import type { SourceMap, SourceNode } from '../source/source-node.ts'
import { suggest } from '../suggest.ts'
import type { Answer } from './answer.ts'
import { isEmpty } from './is-empty.ts'
import { mapOf } from './map-of.ts'
import { parseDate } from './parse-date.ts'
import { parseText } from './parse-text.ts'
import { parseValue } from './parse-value.ts'
import { inside, report, type Scope } from './scope.ts'

type State = Answer['state']

const states: readonly State[] = ['answered', 'open', 'unknown', 'discuss', 'not-applicable']
const keys = ['state', 'value', 'note', 'reason', 'source', 'by', 'at']

/** A mapping with one of the words reserved for records, which no kind of answer uses for parts of its own. */
export function isAnswerRecord(node: SourceNode): node is SourceMap {
  return node.kind === 'map' && node.entries.some(({ key }) => keys.includes(key))
}

/** Reads `{ state, value, note, reason, source, by, at }`. Without a state, a value makes it answered and no value leaves it open. */
export function parseAnswerRecord(kind: AnswerKind, node: SourceMap, scope: Scope): Answer | undefined {
  const parts = mapOf(node, scope, keys) ?? new Map<string, SourceNode>()
  const [note, reason, source, by] = ['note', 'reason', 'source', 'by'].map((key) =>
    remark(parts.get(key), inside(scope, key)),
  )
  const atNode = parts.get('at')
  const at = atNode && !isEmpty(atNode) ? parseDate(atNode, inside(scope, 'at')) : undefined
  const attributes = {
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at }),
  }
  const valueNode = parts.get('value')
  const state = parseState(parts.get('state'), valueNode, inside(scope, 'state'))
  if (reason !== undefined && state !== undefined && state !== 'not-applicable') {
    report(inside(scope, 'reason'), parts.get('reason') ?? node, {
      code: 'reason-contradicts-state',
      message: { de: 'Begründung ohne state: not-applicable', en: 'reason without state: not-applicable' },
      expected: {
        de: 'note statt reason, oder state: not-applicable',
        en: 'note instead of reason, or state: not-applicable',
      },
    })
  }
  if (state === undefined) {
    if (valueNode) parseValue(kind, valueNode, inside(scope, 'value'))
    return undefined
  }
  if (state === 'answered') {
    const value = parseAnswered(kind, valueNode, node, scope)
    return value === undefined ? undefined : { state, value, ...attributes }
  }
  if (valueNode && !isEmpty(valueNode)) {
    report(inside(scope, 'value'), valueNode, {
      code: 'value-contradicts-state',
      message: { de: `Wert trotz state: ${state}`, en: `value in spite of state: ${state}` },
      expected: { de: 'state: answered, oder kein Wert', en: 'state: answered, or no value' },
    })
  }
  if (state === 'not-applicable') return { state, ...attributes, ...(reason !== undefined && { reason }) }
  return { state, ...attributes }
}

function parseAnswered(kind: AnswerKind, valueNode: SourceNode | undefined, node: SourceMap, scope: Scope) {
  if (valueNode) return parseValue(kind, valueNode, inside(scope, 'value'))
  const message = { de: 'state: answered ohne Wert', en: 'state: answered without a value' }
  return report(scope, node, { code: 'missing-value', message, expected: { de: 'value', en: 'value' } })
}

function parseState(node: SourceNode | undefined, value: SourceNode | undefined, scope: Scope): State | undefined {
  if (!node) return value && !isEmpty(value) ? 'answered' : 'open'
  const word = node.kind === 'scalar' ? node.text.trim() : ''
  const state = states.find((known) => known === word)
  if (state !== undefined) return state
  const near = suggest(word, states)
  return report(scope, node, {
    code: 'unknown-state',
    message: { de: 'unbekannter Zustand', en: 'unknown state' },
    expected: near === undefined ? oneOf(states) : { de: near, en: near },
  })
}

function remark(node: SourceNode | undefined, scope: Scope): string | undefined {
  return node && !isEmpty(node) ? parseText(node, scope) : undefined
}
