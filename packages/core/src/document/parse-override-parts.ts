import { mapOf } from '../answer/map-of.ts'
import { inside, report, type Scope } from '../answer/scope.ts'
import type { SourceEntry, SourceNode } from '../source/source-node.ts'
import type { Text } from '../text.ts'

export interface PartRule {
  /** Reads the part; reports its own faults. */
  readonly parse: (node: SourceNode, scope: Scope) => unknown
  /** Without it the rest has no use. What it is for, in a few words. */
  readonly required?: Text
}

/** A mapping with these parts: those that could be read, by name. Blank ones are left out; what is required has to be there. */
export function parseOverrideParts(
  { value: node, keyAt }: SourceEntry,
  scope: Scope,
  rules: { readonly [part: string]: PartRule },
): { readonly [part: string]: unknown } | undefined {
  const nodes = mapOf(node, scope, Object.keys(rules))
  if (!nodes) return undefined
  const found: [string, unknown][] = []
  for (const [part, { parse, required }] of Object.entries(rules)) {
    const place = inside(scope, part)
    const there = nodes.get(part)
    if (there) found.push([part, parse(there, place)])
    else if (required) report(place, node, { ...missing(part, required), at: keyAt })
  }
  return Object.fromEntries(found.filter(([, value]) => value !== undefined))
}

function missing(part: string, { de, en }: Text) {
  return {
    code: 'missing-field',
    message: { de: `„${part}“ fehlt`, en: `“${part}” is missing` },
    expected: { de: `${part}: ${de}`, en: `${part}: ${en}` },
  }
}
