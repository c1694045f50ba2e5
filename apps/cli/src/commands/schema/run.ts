import { extendedDevops } from '@leitfaden/core/devops'
import { answersJsonSchema, guideJsonSchema, providerJsonSchema } from '@leitfaden/core/schema'
import { priceListJsonSchema } from '@leitfaden/sizing/schema'
import outputSchema from '../../../schemas/output.schema.json' with { type: 'json' }
import { refuse } from '../../faults/fault.ts'
import { perhaps } from '../../faults/perhaps.ts'
import type { RunCommand } from '../../outcome.ts'
import { type SchemaName, schemaNames } from './schema-names.ts'

const schemas: { readonly [name in SchemaName]: () => object } = {
  answers: () => answersJsonSchema(extendedDevops),
  guide: guideJsonSchema,
  provider: providerJsonSchema,
  prices: priceListJsonSchema,
  output: () => outputSchema,
}

/** One of the JSON Schemas, as it is. */
export const run: RunCommand = async (request) => {
  const language = request.language ?? request.ownLanguage
  const [typed = ''] = request.files
  const name = schemaNames.find((known) => known === typed)
  if (name === undefined) {
    const message = { de: 'dieses Schema gibt es nicht', en: 'there is no such schema' }
    return { ...refuse('unknown-word', message, { found: typed, expected: perhaps(typed, schemaNames) }), language }
  }
  const schema = schemas[name]()
  return { ok: true, language, faults: [], lines: JSON.stringify(schema, undefined, 2).split('\n'), data: { schema } }
}
