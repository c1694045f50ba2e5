import { oneOf } from '../one-of.ts'
import type { SourceNode } from '../source/source-node.ts'
import { suggest } from '../suggest.ts'
import { parseText } from './parse-text.ts'
import { report, type Scope, shorten } from './scope.ts'

/** An id that the provider profile must know; without a profile any id will do. */
export function parseKnownId(known: readonly string[] | undefined, node: SourceNode, scope: Scope): string | undefined {
  const id = parseText(node, scope)
  if (id === undefined || known === undefined || known.includes(id)) return id
  const near = suggest(id, known)
  return report(scope, node, {
    code: 'unknown-provider-id',
    message: { de: `„${shorten(id)}“ führt der Anbieter nicht`, en: `the provider does not have “${shorten(id)}”` },
    expected: near === undefined ? oneOf(known) : { de: near, en: near },
  })
}
