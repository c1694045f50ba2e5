import type { SourceEntry, SourceNode, SourceScalar } from '../source/source-node.ts'
import { emitText, isInline } from './emit-text.ts'

/** `block`: by indentation, small collections in brackets · `flow`: YAML inside brackets · `json`: strict JSON on one line. */
export type EmitStyle = 'block' | 'flow' | 'json'

const widest = 110

/** `key: value` for a mapping whose keys stand at column `indent` (from 0). Further lines are indented to fit; the last has no line end. */
export function emitEntry({ key, value }: SourceEntry, indent: number, style: EmitStyle): string {
  return `${emitKey(key, style)}:${emitAfterColon(value, indent, style, key.length + 1)}`
}

/** What follows the colon of a key at column `indent`, the space or line end before it included. */
export function emitAfterColon(node: SourceNode, indent: number, style: EmitStyle, used = 0): string {
  if (style !== 'block' || node.kind === 'scalar') return ` ${emitNode(node, indent, style)}`
  const inline = emitInline(node, 'flow')
  const fits = inline !== undefined && indent + used + inline.length <= widest && !holdsCollections(node)
  return fits ? ` ${inline}` : `\n${' '.repeat(indent + 2)}${emitNode(node, indent + 2, 'block')}`
}

/** A node whose first character stands at column `indent`; scalars of several lines are indented two more. */
export function emitNode(node: SourceNode, indent: number, style: EmitStyle): string {
  if (style !== 'block') return emitInline(node, style) ?? emitInline(node, 'json') ?? ''
  if (node.kind === 'scalar') return emitScalar(node, indent, style)
  const parts =
    node.kind === 'list'
      ? node.items.map((item) => `- ${emitItem(item, indent + 2)}`)
      : node.entries.map((entry) => emitEntry(entry, indent, style))
  return parts.length === 0 ? (node.kind === 'list' ? '[]' : '{}') : parts.join(`\n${' '.repeat(indent)}`)
}

/** An item of a block list after its `- `: a row in braces where it fits on the line. */
export function emitItem(node: SourceNode, indent: number): string {
  const inline = node.kind === 'scalar' || holdsCollections(node) ? undefined : emitInline(node, 'flow')
  return inline !== undefined && indent + inline.length <= widest ? inline : emitNode(node, indent, 'block')
}

/** On one line; `undefined` for YAML with texts of several lines (JSON, which is YAML too, has a way to write them). */
function emitInline(node: SourceNode, style: 'flow' | 'json'): string | undefined {
  if (node.kind === 'scalar') {
    return style === 'flow' && !isInline(node.text) ? undefined : emitScalar(node, 0, style)
  }
  const parts =
    node.kind === 'list'
      ? node.items.map((item) => emitInline(item, style))
      : node.entries.map(({ key, value }) => {
          const text = emitInline(value, style)
          return text === undefined ? undefined : `${emitKey(key, style)}: ${text}`
        })
  if (parts.includes(undefined)) return undefined
  const inner = parts.join(', ')
  return node.kind === 'list' ? `[${inner}]` : inner === '' ? '{}' : `{ ${inner} }`
}

function emitScalar({ value, text }: SourceScalar, indent: number, style: EmitStyle): string {
  if (typeof value !== 'string') return value === null ? 'null' : text
  return emitText(value, indent, style)
}

const emitKey = (key: string, style: EmitStyle): string => emitText(key, 0, style === 'json' ? 'json' : 'flow')

const holdsCollections = (node: SourceNode): boolean =>
  node.kind !== 'scalar' &&
  (node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)).some(({ kind }) => kind !== 'scalar')
