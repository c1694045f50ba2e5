import { z } from 'zod'
import type { JsonSchema } from './json-schema.ts'

/** What a zod schema accepts, as JSON Schema (draft-07). `named`: parts that become definitions of their own. */
export function zodJsonSchema(schema: z.ZodType, named: { readonly [name: string]: z.ZodType }): JsonSchema {
  const metadata = z.registry<z.core.GlobalMeta>()
  metadata.add(schema, { ...z.globalRegistry.get(schema) })
  for (const [id, part] of Object.entries(named)) metadata.add(part, { ...z.globalRegistry.get(part), id })
  return splitTypes(z.toJSONSchema(schema, { target: 'draft-7', io: 'input', metadata })) as JsonSchema
}

/** `type: [a, b]` → `anyOf`: strict validators want one type per part. */
function splitTypes(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(splitTypes)
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).map(([key, value]): [string, unknown] =>
    key === 'type' && Array.isArray(value) ? ['anyOf', value.map((type) => ({ type }))] : [key, splitTypes(value)],
  )
  return Object.fromEntries(entries)
}
