import type { Scope } from '../answer/scope.ts'
import type { SourceEntry, SourceNode } from '../source/source-node.ts'
import type { Text } from '../text.ts'
import { type FormulaOverride, overrideLimits } from './model-overrides.ts'
import { parseLimitedText } from './parse-limited-text.ts'
import { type PartRule, parseOverrideParts } from './parse-override-parts.ts'

const text = (most: number) => (node: SourceNode, scope: Scope) => parseLimitedText(node, scope, most)
const title = text(overrideLimits.title)

const rules: { readonly [part in keyof FormulaOverride]: PartRule } = {
  expression: { parse: text(overrideLimits.expression), required: { de: 'die Formel', en: 'the formula' } },
  unit: { parse: text(overrideLimits.unit) },
  title: { parse: parseTitle },
  why: { parse: text(overrideLimits.text), required: { de: 'warum so gerechnet wird', en: 'why it is reckoned so' } },
}

/** `{ expression, unit, title, why }`. */
export function parseFormulaOverride(entry: SourceEntry, scope: Scope): FormulaOverride | undefined {
  // Each part has the type that its rule reads; what is required is there, or a fault was reported.
  return parseOverrideParts(entry, scope, rules) as FormulaOverride | undefined
}

const languages: { readonly [language in keyof Text]: PartRule } = {
  de: { parse: title, required: { de: 'der deutsche Titel', en: 'the German title' } },
  en: { parse: title, required: { de: 'der englische Titel', en: 'the English title' } },
}

/** One title for both languages, or `{ de, en }`. */
function parseTitle(node: SourceNode, scope: Scope): Text | undefined {
  if (node.kind === 'map')
    return parseOverrideParts({ key: 'title', value: node }, scope, languages) as Text | undefined
  const both = title(node, scope)
  return both === undefined ? undefined : { de: both, en: both }
}
