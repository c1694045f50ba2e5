import type { Issue, Text } from '@leitfaden/core'
import type { Shape } from './shape.ts'

type Path = Issue['path']

/** Everything in plain data that is not of a shape. Of several shapes that could be meant, what is wrong with the nearest. */
export function checkShape(data: unknown, shape: Shape): Issue[] {
  return check(data, shape, [])

  function check(found: unknown, wanted: Shape, path: Path): Issue[] {
    if (wanted.$ref !== undefined) return check(found, definition(wanted.$ref), path)
    const forms = wanted.anyOf ?? wanted.oneOf
    if (forms !== undefined)
      return nearest(
        found,
        forms.map((form) => check(found, form, path)),
        path,
      )
    if (wanted.type !== undefined && !isOf(found, wanted.type))
      return [fault('wrong-type', path, found, kinds[wanted.type])]
    const words = wanted.enum ?? (wanted.const === undefined ? undefined : [wanted.const])
    if (words !== undefined && !words.includes(found)) return [fault('unknown-value', path, found, words.join(', '))]
    if (Array.isArray(found)) return inList(found, wanted, path)
    if (typeof found === 'object' && found !== null) return inMap(found as Record<string, unknown>, wanted, path)
    return fits(found, wanted) ? [] : [fault('wrong-format', path, found)]
  }

  function definition(reference: string): Shape {
    return shape.definitions?.[reference.replace('#/definitions/', '')] as Shape
  }

  function nearest(found: unknown, branches: readonly Issue[][], path: Path): Issue[] {
    if (branches.some((issues) => issues.length === 0)) return []
    const inside = branches.filter((issues) => issues.every((issue) => issue.path.length > path.length))
    const discriminated = inside.filter((issues) => !issues.some(({ path: at }) => at.at(-1) === 'kind'))
    return (discriminated.length === 1 ? discriminated[0] : undefined) ?? [fault('unknown-form', path, found)]
  }

  function inList(found: readonly unknown[], { items, minItems = 0, maxItems = Infinity }: Shape, path: Path): Issue[] {
    if (found.length < minItems || found.length > maxItems) return [fault('wrong-length', path, String(found.length))]
    if (items === undefined) return []
    const places = items as readonly Shape[]
    return found.flatMap((item, at) => check(item, (Array.isArray(items) ? places[at] : items) as Shape, [...path, at]))
  }

  function inMap(found: Record<string, unknown>, wanted: Shape, path: Path): Issue[] {
    const { properties = {}, required = [], additionalProperties } = wanted
    const missing = required.filter((key) => !Object.hasOwn(found, key) || found[key] === undefined)
    const inside = Object.entries(found).flatMap(([key, value]) => {
      const at = [...path, key]
      const property = Object.hasOwn(properties, key) ? properties[key] : additionalProperties
      if (property === undefined || property === true) return []
      if (property === false) return [fault('unknown-key', at, key)]
      return value === undefined && !required.includes(key) ? [] : check(value, property, at)
    })
    return [...missing.map((key) => fault('missing', [...path, key])), ...inside]
  }
}

function isOf(found: unknown, type: string): boolean {
  switch (type) {
    case 'object':
      return typeof found === 'object' && found !== null && !Array.isArray(found)
    case 'array':
      return Array.isArray(found)
    case 'integer':
      return Number.isSafeInteger(found)
    case 'number':
      return Number.isFinite(found)
    default:
      return typeof found === type
  }
}

function fits(found: unknown, { pattern, format, minLength = 0, minimum, maximum, exclusiveMinimum }: Shape): boolean {
  if (typeof found === 'string')
    return (
      found.length >= minLength &&
      (pattern === undefined || new RegExp(pattern, 'u').test(found)) &&
      (format !== 'uri' || (/^https:/i.test(found) && URL.canParse(found)))
    )
  if (typeof found !== 'number') return true
  return found >= (minimum ?? -Infinity) && found <= (maximum ?? Infinity) && found > (exclusiveMinimum ?? -Infinity)
}

const kinds: { readonly [type: string]: Text } = {
  object: { de: 'eine Zuordnung', en: 'a mapping' },
  array: { de: 'eine Liste', en: 'a list' },
  string: { de: 'ein Text', en: 'a text' },
  number: { de: 'eine Zahl', en: 'a number' },
  integer: { de: 'eine ganze Zahl', en: 'a whole number' },
  boolean: { de: 'true oder false', en: 'true or false' },
}

const messages = {
  missing: { de: 'fehlt', en: 'is missing' },
  'wrong-type': { de: 'falsche Art von Wert', en: 'wrong kind of value' },
  'wrong-format': { de: 'falsche Schreibweise', en: 'wrong format' },
  'wrong-length': { de: 'zu viele oder zu wenige Einträge', en: 'too many or too few entries' },
  'unknown-value': { de: 'unbekannter Wert', en: 'unknown value' },
  'unknown-form': { de: 'unbekannte Form', en: 'unknown form' },
  'unknown-key': { de: 'unbekannter Schlüssel', en: 'unknown key' },
} as const satisfies { readonly [code: string]: Text }

function fault(code: keyof typeof messages, path: Path, found?: unknown, expected?: Text | string): Issue {
  return {
    code,
    severity: 'error',
    path,
    message: messages[code],
    ...(expected !== undefined && {
      expected: typeof expected === 'string' ? { de: expected, en: expected } : expected,
    }),
    ...(found !== undefined && code !== 'missing' && { found: shown(found) }),
  }
}

function shown(found: unknown): string {
  if (typeof found !== 'object' || found === null) return String(found)
  return Array.isArray(found) ? '[…]' : '{…}'
}
