import { fileURLToPath } from 'node:url'
import {
  answerStateSchema,
  audienceSchema,
  phaseSchema,
  questionSchema,
  severitySchema,
  sourceSchema,
  zodJsonSchema,
} from '@leitfaden/core/schema'
import { priceListSchema } from '@leitfaden/sizing/schema'
import {
  AnyType,
  type CompletedConfig,
  createFormatter,
  createParser,
  createProgram,
  SchemaGenerator,
  type SubNodeParser,
} from 'ts-json-schema-generator'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Types that zod infers have a schema already; here they are only told apart. */
const inferred: SubNodeParser = {
  supportsNode: (node) => /^z\.infer</.test(node.getText()),
  createType: () => new AnyType(),
}

/** JSON Schema (draft-07) of the outputs of all commands, made from their types with the comments there. */
export function outputSchema(): object {
  const config: CompletedConfig = {
    path: at('../src/json-output.ts'),
    tsconfig: at('../tsconfig.json'),
    type: 'JsonOutput',
    topRef: false,
    expose: 'export',
    jsDoc: 'extended',
    additionalProperties: false,
    skipTypeCheck: true,
    minify: false,
    sortProps: false,
    strictTuples: false,
    encodeRefs: true,
    extraTags: [],
    markdownDescription: false,
    fullDescription: false,
    functions: 'comment',
    discriminatorType: 'json-schema',
  }
  const program = createProgram(config)
  const parser = createParser(program, config, (chain) => chain.addNodeParser(inferred))
  const schema = new SchemaGenerator(program, parser, createFormatter(config), config).createSchema('JsonOutput')
  const definitions = { ...schema.definitions }
  for (const [name, definition] of Object.entries(definitions)) {
    if (Object.keys(definition as object).length > 0) continue
    const { $schema: _, definitions: inner, ...own } = fromZod(name)
    Object.assign(definitions, { [name]: own }, inner)
  }
  return { title: 'Output of leitfaden --json', ...schema, definitions }
}

const zodSchemas: { readonly [name: string]: Parameters<typeof zodJsonSchema>[0] } = {
  AnswerState: answerStateSchema,
  Audience: audienceSchema,
  Phase: phaseSchema,
  PriceList: priceListSchema,
  Question: questionSchema,
  Severity: severitySchema,
  Source: sourceSchema,
}

function fromZod(name: string): { readonly [key: string]: unknown } {
  const schema = zodSchemas[name]
  if (schema === undefined) throw new Error(`No zod schema is known for the type ${name}`)
  return zodJsonSchema(schema, {})
}
