import { blocks, code, generatedFrom, plain, table } from './markdown.ts'

interface Schema {
  readonly type?: unknown
  readonly $ref?: string
  readonly description?: string
  readonly const?: unknown
  readonly properties?: { readonly [name: string]: Schema | undefined }
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
}

const common = ['version', 'command', 'ok', 'language', 'issues']

/** What `--json` writes, command by command, from its JSON Schema. */
export function outputPage(schema: Schema): string {
  const variants = schema.anyOf ?? []
  const named = variants.flatMap((variant) => {
    const command = variant.properties?.command?.const
    return typeof command === 'string' ? [{ command, variant }] : []
  })
  const written = variants.find(({ properties }) => properties?.written && properties.command?.const === undefined)
  if (named.length === 0 || written === undefined) throw new Error('The schema has no commands')
  return `${blocks(
    generatedFrom('the types of what the commands write'),
    '# Output in JSON',
    'With `--json` every command writes one JSON object, and nothing else, whatever happens. Numbers have all their digits, texts of guide and model are there in both languages. `leitfaden schema output` writes the JSON Schema.',
    '## Every command',
    fields(written, common),
    'With `--out` what a command has to say goes into the file, and the object has:',
    fields(written, ['file', 'written']),
    ...named
      .toSorted((a, b) => (a.command < b.command ? -1 : 1))
      .flatMap(({ command, variant }) => {
        const own = Object.keys(variant.properties ?? {}).filter((name) => !common.includes(name))
        return [`## ${command}`, fields(variant, own)]
      }),
  )}\n`
}

function fields({ properties = {}, required = [] }: Schema, names: readonly string[]): string {
  const rows = names.map((name) => {
    const description = properties[name]?.description
    if (description === undefined) throw new Error(`The field ${name} has no description`)
    return [code(name), required.includes(name) ? 'always' : 'sometimes', plain(description).replaceAll('\\`', '`')]
  })
  return table(['field', 'there', 'meaning'], rows)
}
