import { mapOf } from '../answer/map-of.ts'
import { inside, report, type Scope } from '../answer/scope.ts'
import { formatNumber } from '../quantity/format-number.ts'
import type { SourceEntry, SourceNode } from '../source/source-node.ts'
import { type ModelOverrides, overrideLimits } from './model-overrides.ts'
import { overridePlaces } from './override-places.ts'
import { parseAssumptionOverride } from './parse-assumption-override.ts'
import { parseFormulaOverride } from './parse-formula-override.ts'

/** The section `model` of a document; undefined where it is blank or no mapping. */
export function parseModelOverrides(node: SourceNode, scope: Scope): ModelOverrides | undefined {
  if (node.kind === 'scalar' && node.value === null) return undefined
  const sections = mapOf(node, scope, ['assumptions', 'formulas'])
  if (!sections) return undefined
  const places = overridePlaces(node)
  return {
    assumptions: parseEntries(sections.get('assumptions'), inside(scope, 'assumptions'), parseAssumptionOverride),
    formulas: parseEntries(sections.get('formulas'), inside(scope, 'formulas'), parseFormulaOverride),
    ...(Object.keys(places).length > 0 && { places }),
  }
}

function parseEntries<T>(
  node: SourceNode | undefined,
  scope: Scope,
  parse: (entry: SourceEntry, scope: Scope) => T | undefined,
): { readonly [id: string]: T } {
  if (!node) return {}
  if (node.kind !== 'map') {
    report(scope, node, {
      code: 'wrong-shape',
      message: { de: 'hier steht keine Zuordnung', en: 'this is no mapping' },
      expected: { de: 'je Zeile „Name: { … }“', en: 'on each line “name: { … }”' },
    })
    return {}
  }
  const surplus = node.entries[overrideLimits.entries]
  if (surplus) report(scope, node, { ...tooMany, at: surplus.keyAt })
  const found = node.entries.slice(0, overrideLimits.entries).flatMap((entry): [string, T][] => {
    const place = inside(scope, entry.key)
    const named = checkName(entry, place)
    const value = parse(entry, place)
    return named && value !== undefined ? [[entry.key, value]] : []
  })
  return Object.fromEntries(found)
}

/** Names of a model are such words; those that every object has anyway could be mistaken for entries. */
function checkName({ key, keyAt, value }: SourceEntry, scope: Scope): boolean {
  const place = { at: keyAt ?? value.at, found: key }
  if (key in {}) report(scope, value, { ...forbiddenName, ...place })
  else if (key.length > overrideLimits.name || !/^[a-z][a-zA-Z0-9]*$/.test(key))
    report(scope, value, { ...wrongName, ...place })
  else return true
  return false
}

const forbiddenName = {
  code: 'forbidden-key',
  message: { de: 'dieser Name ist nicht erlaubt', en: 'this name is not allowed' },
}

const wrongName = {
  code: 'wrong-name',
  message: { de: 'das kann kein Name im Modell sein', en: 'this can be no name in the model' },
  expected: {
    de: 'Buchstaben und Ziffern, zuerst ein kleiner Buchstabe: cpuTimePerRequest',
    en: 'letters and digits, a small letter first: cpuTimePerRequest',
  },
}

const tooMany = {
  code: 'too-many-entries',
  message: { de: 'zu viele Einträge', en: 'too many entries' },
  expected: {
    de: `höchstens ${formatNumber(overrideLimits.entries, 'de')}`,
    en: `at most ${formatNumber(overrideLimits.entries, 'en')}`,
  },
}
