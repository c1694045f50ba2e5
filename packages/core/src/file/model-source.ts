import type { AssumptionOverride, FormulaOverride } from '../document/model-overrides.ts'
import type { SourceEntry, SourceMap, SourceNode, SourceScalar } from '../source/source-node.ts'
import type { Text } from '../text.ts'
import { checkNumber } from './check-number.ts'

/** Changes of the model by id; `undefined`: none any more. */
export interface ModelChanges {
  readonly assumptions?: { readonly [id: string]: AssumptionOverride | undefined }
  readonly formulas?: { readonly [id: string]: FormulaOverride | undefined }
}

/** The section `model` of a new file; undefined where it would be empty. */
export function modelSource({ assumptions = {}, formulas = {} }: ModelChanges = {}): SourceMap | undefined {
  const entries = Object.entries({ assumptions, formulas }).flatMap(([key, overrides]): SourceEntry[] => {
    const held = Object.entries(overrides).flatMap(([id, override]): SourceEntry[] =>
      override ? [{ key: id, value: overrideSource(override) }] : [],
    )
    return held.length === 0 ? [] : [{ key, value: { kind: 'map', entries: held } }]
  })
  return entries.length === 0 ? undefined : { kind: 'map', entries }
}

const parts = ['value', 'low', 'high', 'expression', 'unit', 'title', 'why', 'source', 'at'] as const

/** One override as it stands in a file. Parts that `old` spells otherwise but alike in meaning stay as they are. */
export function overrideSource(override: AssumptionOverride | FormulaOverride, old?: SourceNode): SourceMap {
  const values: { readonly [part in (typeof parts)[number]]?: string | Text } = { ...override }
  const entries = parts.flatMap((key): SourceEntry[] => {
    const part = values[key]
    if (part === undefined) return []
    const text = typeof part === 'string' || part.de !== part.en ? part : part.de
    return [{ key, value: keptScalar(old, key, text) ?? partSource(key, text) }]
  })
  return { kind: 'map', entries }
}

function keptScalar(old: SourceNode | undefined, key: string, text: string | Text): SourceScalar | undefined {
  const node = old?.kind === 'map' ? old.entries.find((entry) => entry.key === key)?.value : undefined
  if (node?.kind !== 'scalar' || node.value === null) return undefined
  return (typeof node.value === 'string' ? node.value : node.text) === text ? node : undefined
}

function partSource(key: string, part: string | Text): SourceNode {
  if (typeof part === 'string') return key === 'value' || key === 'low' || key === 'high' ? amount(part) : scalar(part)
  return {
    kind: 'map',
    entries: [
      { key: 'de', value: scalar(part.de) },
      { key: 'en', value: scalar(part.en) },
    ],
  }
}

/** A number without a unit needs no quotes. */
function amount(text: string): SourceScalar {
  const value = Number(text)
  const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && checkNumber(text, value) === undefined
  return isNumber ? { kind: 'scalar', value, text, quoted: false } : scalar(text)
}

const scalar = (text: string): SourceScalar => ({ kind: 'scalar', value: text, text, quoted: true })
