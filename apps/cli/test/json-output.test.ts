import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { outputSchema } from '../scripts/output-schema.ts'
import { day, examples, folder, leitfaden } from './run-cli.ts'

const schema = readFileSync(join(import.meta.dirname, '../schemas/output.schema.json'), 'utf8')
const validate = new Ajv({ allowUnionTypes: true, validateFormats: false }).compile(JSON.parse(schema))
const shop = join(examples, 'vereinsshop.yaml')

test('the JSON Schema is the one that the types make', () => {
  expect(`${JSON.stringify(outputSchema(), undefined, 2)}\n`).toBe(schema)
})

test.each([
  [['estimate', shop]],
  [['estimate', '-']],
  [['explain', shop]],
  [['explain', 'stored', shop]],
  [['explain', 'stored', shop, '--tex']],
  [['explain', 'cost', shop]],
  [['explain', 'all', shop]],
  [['compare', join(examples, 'first-call.yaml'), shop]],
  [['check', shop]],
  [['check', 'nowhere.yaml']],
  [['questions', shop, '--all']],
  [['questions']],
  [['report', shop]],
  [['report', shop, '--out', 'report.md']],
  [['report', shop, '--format', 'json']],
  [['report', shop, '--format', 'html']],
  [['offer', shop]],
  [['offer', shop, '--format', 'json']],
  [['compare', join(examples, 'first-call.yaml'), shop, '--format', 'json']],
  [['tickets', shop]],
  [['tickets', '--blank', '--out', 'tickets']],
  [['prices', 'check', join(examples, 'prices/our-prices.json')]],
  [['prices', 'template']],
  [['schema', 'prices']],
  [['completion', 'bash']],
  [['completion', 'words', '--', 'est']],
  [['init', 'new.yaml']],
  [['init', '-']],
  [['next', shop]],
  [['ask', 'new.yaml']],
  [['pictures', shop]],
  [['set', '-', 'load.users', '7 users']],
  [['set', '-', 'provider=flying-circus', 'prices=example-eu', 'load.users=7']],
  [['set', '-', 'load.users', '7 GiB']],
  [['nonsense']],
])('%j fits the schema', (args) => {
  const before = args.includes('--') ? ['completion', '--json', 'words', '--', 'est'] : [...args, '--json']
  const { stdout } = leitfaden([...before, ...(args.includes('--') || args[0] === 'nonsense' ? [] : day)], {
    cwd: folder(),
    input: 'guide: devops@1.0.0\nanswers: { load.users: 5 }\n',
  })
  validate(JSON.parse(stdout))
  expect(validate.errors ?? []).toEqual([])
})
