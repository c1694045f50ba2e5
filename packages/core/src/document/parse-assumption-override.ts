import { parseDate } from '../answer/parse-date.ts'
import { scalarOf } from '../answer/scalar-of.ts'
import { inside, report, type Scope } from '../answer/scope.ts'
import type { SourceEntry, SourceNode } from '../source/source-node.ts'
import { type AssumptionOverride, overrideLimits } from './model-overrides.ts'
import { parseLimitedText } from './parse-limited-text.ts'
import { type PartRule, parseOverrideParts } from './parse-override-parts.ts'

const text = (node: SourceNode, scope: Scope) => parseLimitedText(node, scope, overrideLimits.text)

const rules: { readonly [part in keyof AssumptionOverride]: PartRule } = {
  value: { parse: parseAmount, required: { de: 'Menge mit Einheit', en: 'an amount with its unit' } },
  low: { parse: parseAmount },
  high: { parse: parseAmount },
  why: { parse: text, required: { de: 'warum dieser Wert', en: 'the reason for this value' } },
  source: { parse: text },
  at: { parse: parseDate },
}

/** `{ value, low, high, why, source, at }`. */
export function parseAssumptionOverride(entry: SourceEntry, scope: Scope): AssumptionOverride | undefined {
  const parts = parseOverrideParts(entry, scope, rules)
  if (parts) checkRange(entry.value, scope)
  // Each part has the type that its rule reads; what is required is there, or a fault was reported.
  return parts as AssumptionOverride | undefined
}

/** An amount as it is written. What its unit means, and whether it fits, is said by the model. */
function parseAmount(node: SourceNode, scope: Scope): string | undefined {
  const expected = { de: 'eine Menge mit Einheit', en: 'an amount with its unit' }
  const scalar = scalarOf(node, scope, expected)
  if (typeof scalar?.value !== 'boolean') return scalar && parseLimitedText(scalar, scope, overrideLimits.amount)
  return report(scope, scalar, { code: 'no-number', message: { de: 'keine Menge', en: 'not an amount' }, expected })
}

/** One end of a range alone says nothing about the other. */
function checkRange(node: SourceNode, scope: Scope): void {
  const [end, other] = node.kind === 'map' ? node.entries.filter(isEnd) : []
  if (!end || other) return
  const missing = end.key === 'low' ? 'high' : 'low'
  report(inside(scope, missing), end.value, {
    code: 'half-a-range',
    message: { de: `„${end.key}“ ohne „${missing}“`, en: `“${end.key}” without “${missing}”` },
    expected: { de: 'beide Enden oder keines', en: 'both ends or none' },
    at: end.keyAt,
  })
}

function isEnd({ key, value }: SourceEntry): boolean {
  return (key === 'low' || key === 'high') && !(value.kind === 'scalar' && value.value === null)
}
