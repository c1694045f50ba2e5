import { mostPoints } from '../answer/parse-backup-scheme.ts'
import type { AnswerKind, KindOf, Option } from '../guide/answer-kind.schema.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import { parseQuantity } from '../quantity/parse-quantity.ts'
import { writeQuantity } from '../quantity/write-quantity.ts'
import { bilingual } from './bilingual.ts'
import type { JsonSchema } from './json-schema.ts'
import { quantityPattern } from './quantity-pattern.ts'

/** Whose variants, levels and tiers an answer may name. */
export interface Offers {
  /** Nobody else's. */
  readonly only?: ProviderProfile
  /** Offered for completion, others are fine too. */
  readonly suggested: readonly ProviderProfile[]
}

type Builders = {
  readonly [K in AnswerKind['kind']]: (kind: KindOf<K>, offers: Offers) => JsonSchema
}

const builders: Builders = {
  text: () => reference('text'),
  'long-text': () => reference('text'),
  'yes-no': () => ({ type: 'boolean' }),
  date: () => reference('date'),
  'time-window': () => reference('time-window'),
  choice: oneOption,
  'multi-choice': (kind) => oneOrMany(oneOption(kind), {}),
  list: ({ suggestions = [], max }) =>
    oneOrMany(oneOption({ options: suggestions, other: true }), max === undefined ? {} : { maxItems: max }),
  number: ({ min, max, integer }) => ({
    type: integer ? 'integer' : 'number',
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
  }),
  quantity,
  money: ({ currencies }) => {
    const amount = { type: 'string', pattern: '\\d', examples: [`450.00 ${currencies[0] ?? 'EUR'}`] }
    return currencies.length === 1 ? { anyOf: [amount, { type: 'number', minimum: 0 }] } : amount
  },
  checklist: ({ items }) => object(Object.fromEntries(items.map((item) => [item.id, titled(item, reference('item'))]))),
  table: ({ columns, rows }, offers) => {
    const id = rows ? { type: 'string', enum: rows.map((row) => row.id), ...described(rows) } : reference('text')
    const cells = columns.map((column) => [column.id, titled(column, orEmpty(valueJsonSchema(column.answer, offers)))])
    return { type: 'array', items: object({ id, ...Object.fromEntries(cells) }, rows ? ['id'] : []) }
  },
  record: ({ fields }, offers) => {
    const parts = fields.map((field) => [field.id, titled(field, orEmpty(valueJsonSchema(field.answer, offers)))])
    const required = fields.filter((field) => field.required).map(({ id }) => id)
    return { ...object(Object.fromEntries(parts)), ...(required.length > 0 && unlessBlank(required)) }
  },
  'backup-scheme': (_, offers) => {
    const variant = named(offers, 'backupVariants', ['own'])
    const count = (maximum: number): JsonSchema => ({ type: ['integer', 'null'], minimum: 0, maximum })
    return {
      anyOf: [
        variant,
        object({
          variant: orEmpty(variant),
          hourly: count(mostPoints.hourly),
          daily: count(mostPoints.daily),
          weekly: count(mostPoints.weekly),
          monthly: count(mostPoints.monthly),
          'recovery-point': orEmpty(quantity({ units: ['h', 'min', 'd'] })),
          'fixed-time': orEmpty(reference('time')),
        }),
      ],
    }
  },
  'service-level': (_, offers) => {
    const level = named(offers, 'serviceLevels')
    return {
      anyOf: [
        level,
        object({
          level: orEmpty(level),
          'max-downtime': orEmpty(quantity({ units: ['h', 'min', 'd'] })),
          reaction: orEmpty(named(offers, 'reactionTiers')),
        }),
      ],
    }
  },
  'load-profile': () => {
    const weights = (count: number): JsonSchema => ({
      type: ['array', 'null'],
      items: { type: 'number', minimum: 0 },
      minItems: count,
      maxItems: count,
    })
    const event = object(
      {
        name: reference('text'),
        when: orEmpty(reference('text')),
        factor: { type: ['number', 'null'], minimum: 1, maximum: 1_000_000 },
      },
      ['name'],
    )
    return object({
      hours: weights(24),
      weekdays: weights(7),
      months: weights(12),
      events: { type: ['array', 'null'], items: event },
    })
  },
}

/** JSON Schema of a value as files hold it, by the kind of its question. Refers to `sharedDefinitions`. */
export function valueJsonSchema<K extends AnswerKind>(kind: K, offers: Offers): JsonSchema {
  const build = builders[kind.kind] as (kind: K, offers: Offers) => JsonSchema
  return build(kind, offers)
}

const clock = '([01]\\d|2[0-3]):[0-5]\\d'

export const sharedDefinitions: { readonly [name: string]: JsonSchema } = {
  /** Unquoted numbers and truth values count as text where text is asked. */
  text: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
  date: { type: 'string', format: 'date', examples: ['2027-01-31'] },
  time: { type: 'string', pattern: `^${clock}$`, examples: ['03:00'] },
  'time-window': {
    anyOf: [
      {
        type: 'string',
        pattern: `^${clock}(\\s*[-–—]\\s*|\\s+([Tt][Oo]|[Bb][Ii][Ss])\\s+)(${clock}|24:00)$`,
        examples: ['22:00-05:00'],
      },
      object(
        {
          from: { type: 'string', pattern: `^${clock}$` },
          to: { type: 'string', pattern: `^(${clock}|24:00)$` },
          zone: { type: ['string', 'null'], examples: ['Europe/Berlin'] },
        },
        ['from', 'to'],
      ),
    ],
  },
  item: {
    anyOf: [
      { type: 'boolean' },
      { type: 'string' },
      { type: 'number' },
      { type: 'null' },
      object({ checked: { type: 'boolean' }, note: orEmpty(reference('text')) }, ['checked']),
    ],
  },
}

export function reference(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` }
}

export function object(
  properties: { readonly [key: string]: JsonSchema },
  required: readonly string[] = [],
): JsonSchema {
  return { type: 'object', properties, additionalProperties: false, ...(required.length > 0 && { required }) }
}

/** A place may be left blank. */
export function orEmpty(schema: JsonSchema): JsonSchema {
  const { type } = schema
  if (type === undefined || 'enum' in schema) return { anyOf: [schema, { type: 'null' }] }
  return { ...schema, type: [...(Array.isArray(type) ? type : [type]), 'null'] }
}

const filled = { not: { type: 'null' } }

/** Fields that have to be there as soon as any is filled in. */
function unlessBlank(required: readonly string[]): JsonSchema {
  return {
    anyOf: [
      { type: 'object', required, properties: Object.fromEntries(required.map((id) => [id, filled])) },
      { type: 'object', additionalProperties: { type: 'null' } },
    ],
  }
}

function oneOption({ options, other }: { options: readonly Option[]; other?: boolean | undefined }): JsonSchema {
  if (options.length === 0) return reference('text')
  const known = { type: 'string', enum: options.map(({ id }) => id), ...described(options) }
  return other ? { anyOf: [known, reference('text')] } : known
}

function oneOrMany(one: JsonSchema, limits: JsonSchema): JsonSchema {
  return { anyOf: [{ type: 'array', items: one, ...limits }, one] }
}

function quantity({ units, min, max }: Pick<KindOf<'quantity'>, 'units' | 'min' | 'max'>): JsonSchema {
  const unit = units[0] ?? '1'
  const bare = parseQuantity('1', { units }).ok
  const amount = {
    type: 'string',
    pattern: quantityPattern(units, { bare, negative: min !== undefined && min < 0 }),
    examples: [writeQuantity({ value: 20, unit }), writeQuantity({ low: 10, high: 50, unit })],
    description: units.join(', '),
  }
  const most = units.length === 1 ? max : undefined
  const number = { type: 'number', minimum: min ?? 0, ...(most !== undefined && { maximum: most }) }
  return bare ? { anyOf: [amount, number] } : amount
}

function named(
  { only, suggested }: Offers,
  list: 'backupVariants' | 'serviceLevels' | 'reactionTiers',
  further: readonly string[] = [],
): JsonSchema {
  const profiles = only ? [only] : suggested
  const ids = [...new Set([...profiles.flatMap((profile) => profile[list].map(({ id }) => id)), ...further])]
  const known = { type: 'string', enum: ids }
  if (only) return known
  return ids.length === 0 ? reference('text') : { anyOf: [known, reference('text')] }
}

function titled({ title, help }: Pick<Option, 'title' | 'help'>, schema: JsonSchema): JsonSchema {
  const { description } = schema
  const text = [bilingual(title), help && bilingual(help), description]
    .filter((part) => part !== undefined)
    .join('\n\n')
  return '$ref' in schema ? { allOf: [schema], description: text } : { ...schema, description: text }
}

function described(options: readonly Option[]): JsonSchema {
  return { description: options.map(({ id, title }) => `${id}: ${bilingual(title)}`).join('\n') }
}
