import type { SourceNode } from '../source/source-node.ts'
import { mapOf } from './map-of.ts'
import { parseKnownId } from './parse-known-id.ts'
import { parseQuantityAnswer } from './parse-quantity-answer.ts'
import { inside, type Scope } from './scope.ts'
import type { ServiceLevel } from './value.ts'

/** `{ level, max-downtime, reaction }`, or the level alone. Levels and reaction tiers are ids of the provider profile. */
export function parseServiceLevel(node: SourceNode, scope: Scope): ServiceLevel | undefined {
  const levels = scope.provider?.serviceLevels.map(({ id }) => id)
  if (node.kind === 'scalar') {
    const level = parseKnownId(levels, node, scope)
    return level === undefined ? undefined : { level }
  }
  const parts = mapOf(node, scope, ['level', 'max-downtime', 'reaction'])
  if (!parts) return undefined
  const [levelNode, downtimeNode, reactionNode] = [parts.get('level'), parts.get('max-downtime'), parts.get('reaction')]
  const level = levelNode && parseKnownId(levels, levelNode, inside(scope, 'level'))
  const maxDowntime =
    downtimeNode &&
    parseQuantityAnswer({ units: ['h', 'min', 'd'], min: 0 }, downtimeNode, inside(scope, 'max-downtime'))
  const tiers = scope.provider?.reactionTiers.map(({ id }) => id)
  const reaction = reactionNode && parseKnownId(tiers, reactionNode, inside(scope, 'reaction'))
  return {
    ...(level !== undefined && { level }),
    ...(maxDowntime && { maxDowntime }),
    ...(reaction !== undefined && { reaction }),
  }
}
