import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { day, folder, leitfaden } from './run-cli.ts'

test('a template is refused as long as a price is missing, and can be reckoned with once they are there', () => {
  const cwd = folder({ 'shop.yaml': 'guide: devops@1.0.0\nanswers: { load.users: 500 }\n' })
  expect(leitfaden(['prices', 'template', '--out', 'ours.json', ...day], { cwd }).code).toBe(0)
  const text = readFileSync(join(cwd, 'ours.json'), 'utf8')
  const empty = leitfaden(['prices', 'check', 'ours.json', ...day], { cwd })
  expect(empty.code).toBe(1)
  const places = text.split('\n').flatMap((line, index) => (line.includes('"?"') ? [index + 1] : []))
  expect(empty.stderr.match(/^ours\.json:(\d+):/gm)).toEqual(places.map((line) => `ours.json:${line}:`))
  writeFileSync(join(cwd, 'ours.json'), text.replaceAll('"?"', '"0.5"'))
  const filled = leitfaden(['prices', 'check', 'ours.json', '--json', ...day], { cwd })
  expect(JSON.parse(filled.stdout)).toMatchObject({ ok: true, unpriced: [], findings: [] })
  const { cost } = JSON.parse(
    leitfaden(['estimate', 'shop.yaml', '--prices', 'ours.json', '--json'], { cwd }).stdout,
  ).estimate
  expect(cost.unpriced).toBe(0)
})

test('what a list leaves open and what its dates say is told', () => {
  const list = {
    id: 'ours',
    title: { de: 'Unsere', en: 'Ours' },
    example: false,
    currency: 'EUR',
    vat: 'net',
    validFrom: '2025-01-01',
    validTo: '2025-12-31',
    read: '2025-01-01',
    items: [],
  }
  const cwd = folder({ 'ours.json': JSON.stringify(list) })
  const { code, stdout } = leitfaden(['prices', 'check', 'ours.json', ...day], { cwd })
  expect(code).toBe(0)
  expect(stdout).toContain('valid from 2025-01-01 to 2025-12-31')
  expect(stdout).toMatch(/Without a price so far: .*Memory/)
  expect(stdout).toContain('Warning  The prices were valid until 2025-12-31')
})

test.each([
  [['prices', 'chek', 'x.json'], 'check'],
  [['prices', 'check'], 'price list is missing'],
  [['schema', 'answer'], 'answers'],
  [['completion', 'bsh'], 'bash'],
])('%j is told what was meant', (args, hint) => {
  const { code, stderr } = leitfaden([...args, '--lang', 'en'])
  expect(code).toBe(2)
  expect(stderr).toContain(hint)
})

test.each(['answers', 'guide', 'provider', 'prices', 'output'])('schema %s is a JSON Schema', (name) => {
  const { code, stdout } = leitfaden(['schema', name])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
})
