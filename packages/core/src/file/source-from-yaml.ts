import { isCollection, isMap, isPair, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { Position } from '../issue.ts'
import type { SourceEntry, SourceMap, SourceNode, SourceScalar } from '../source/source-node.ts'

type Locate = (offset: number) => Position

/** The library's tree → ours, node by node: never through its own conversion to JavaScript data. */
export function sourceFromYaml(node: unknown, locate: Locate): SourceNode {
  if (isMap(node)) return fromMap(node.items, locate, node)
  if (isSeq(node)) {
    const items = node.items.map((item) =>
      isPair(item) ? fromMap([item], locate, node) : sourceFromYaml(item, locate),
    )
    return { kind: 'list', items, at: locate(start(node)) }
  }
  if (isScalar(node)) return fromScalar(node, locate)
  return { kind: 'scalar', value: null, text: '', quoted: false, at: locate(start(node)) }
}

function fromMap(pairs: readonly { key: unknown; value: unknown }[], locate: Locate, node: unknown): SourceMap {
  const entries = pairs.map(({ key, value }): SourceEntry => {
    const keyAt = locate(start(key))
    return { key: keyText(key), keyAt, value: value ? sourceFromYaml(value, locate) : { ...empty, at: keyAt } }
  })
  return { kind: 'map', entries, at: locate(start(node)) }
}

const empty: SourceScalar = { kind: 'scalar', value: null, text: '', quoted: false }

const keyText = (key: unknown): string => (isScalar(key) ? String(key.value ?? '') : '')

function fromScalar(scalar: Scalar, locate: Locate): SourceScalar {
  const quoted = scalar.type !== 'PLAIN' && scalar.type !== undefined
  const { value } = scalar
  const text = quoted ? String(value) : (scalar.source ?? '')
  const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
  return { kind: 'scalar', value: known ? value : text, text, quoted, at: locate(start(scalar)) }
}

const start = (node: unknown): number => ((isScalar(node) || isCollection(node)) && (node as Node).range?.[0]) || 0
