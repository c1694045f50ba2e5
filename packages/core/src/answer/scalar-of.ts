import type { SourceNode, SourceScalar } from '../source/source-node.ts'
import type { Text } from '../text.ts'
import { report, type Scope } from './scope.ts'

/** The node as one filled-in value; a list, a mapping or nothing is a fault. */
export function scalarOf(node: SourceNode, scope: Scope, expected: Text): SourceScalar | undefined {
  if (node.kind === 'scalar' && node.value !== null) return node
  const message = {
    list: { de: 'hier steht eine Liste', en: 'a list stands here' },
    map: { de: 'hier steht eine Zuordnung', en: 'a mapping stands here' },
    scalar: { de: 'Wert fehlt', en: 'value is missing' },
  }[node.kind]
  return report(scope, node, { code: node.kind === 'scalar' ? 'missing-value' : 'wrong-shape', message, expected })
}
