import type { SourceNode } from '../source/source-node.ts'
import type { Text } from '../text.ts'
import { report, type Scope } from './scope.ts'

/** The items of a list; with `single` one value alone stands for a list of one. */
export function listOf(
  node: SourceNode,
  scope: Scope,
  expected: Text,
  single: 'single' | 'list',
): readonly SourceNode[] | undefined {
  if (node.kind === 'list') return node.items
  if (node.kind === 'scalar' && single === 'single') return [node]
  return report(scope, node, {
    code: 'wrong-shape',
    message: { de: 'hier steht keine Liste', en: 'this is no list' },
    expected,
  })
}
