import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileLimits } from '@leitfaden/core'
import { describe, expect, test } from 'vitest'
import { readAnswersFile } from './read-answers-file.ts'

const examples = join(import.meta.dirname, '../../../../examples')
const bytes = (text: string) => new TextEncoder().encode(text)
const head = 'guide: devops@1.0.0\nanswers:\n'

describe('every example', () => {
  for (const name of readdirSync(examples).filter((file) => file.endsWith('.yaml'))) {
    test(`${name} is read, with its text as it stands`, async () => {
      const content = readFileSync(join(examples, name))
      const read = await readAnswersFile({ name, content })
      expect(read.ok ? read.source : read.issues).toBe(content.toString())
    })
  }
})

test('every fault is told with its place, and with the line it stands in', async () => {
  const read = await readAnswersFile({
    name: 'shop.yaml',
    content: bytes(
      `${head}  load.transfer: 250 Mbit\n  load.userz: 3\nprices: our-own\nmodel: { assumptions: { none: { value: 3, why: x } } }\n`,
    ),
  })
  if (read.ok) throw new Error('read')
  expect(read.issues.map(({ code, at }) => [code, at?.line])).toEqual([
    ['wrong-unit', 3],
    ['unknown-question', 4],
    ['unknown-price-list', 5],
  ])
  expect(read.lines?.[2]).toBe('  load.transfer: 250 Mbit')
})

test('a fault in the model is told once the rest is sound', async () => {
  const model = 'model: { assumptions: { none: { value: 3, why: x } } }\n'
  const read = await readAnswersFile({ name: 'shop.yaml', content: `${head}  project.name: Shop\n${model}` })
  expect(read.issues).toMatchObject([{ code: 'unknown-assumption', at: { line: 4 } }])
})

describe('what is no answers file', () => {
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['table.xlsx', bytes('PK\x03\x04\x14\x00'), 'office'],
    ['old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'office'],
    ['report.pdf', bytes('%PDF-1.7\n'), 'pdf'],
    ['photo.yaml', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'picture'],
    ['page.yaml', '<!DOCTYPE html><html>', 'web-page'],
    ['prices.json', readFileSync(join(examples, 'prices/our-prices.json')), 'price-list'],
    ['load.md', readFileSync(join(examples, 'tickets/load.md')), 'ticket'],
    ['devops.json', '{"id":"devops","version":"1.0.0","chapters":[]}', 'guide'],
    ['profile.json', '{"id":"ours","facts":{},"reactionTiers":[]}', 'provider'],
    ['estimate.json', '{"version":1,"command":"estimate","ok":true}', 'output'],
  ]
  for (const [name, content, meant] of cases) {
    test(`${name} is told as ${meant}`, async () => {
      expect(await readAnswersFile({ name, content })).toMatchObject({ ok: false, meant, issues: [] })
    })
  }
})

describe('hostile and broken files give faults, never an error', () => {
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['too large', new Uint8Array(fileLimits.bytes + 1).fill(97), 'too-large'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 103, 0, 117, 0), 'wrong-encoding'],
    ['a bomb of aliases', 'a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]\n', 'alias'],
    ['a prototype', `${head}  __proto__: { polluted: 1 }\n`, ''],
    ['another guide', 'guide: garden@1.0.0\nanswers: {}\n', 'other-guide'],
    ['a newer guide', 'guide: devops@9.0.0\nanswers: {}\n', 'newer-guide'],
    ['no guide', 'answers: {}\n', 'missing-guide'],
    ['a list', '- 1\n- 2\n', 'not-a-document'],
    ['broken YAML', `${head}  project.name: "open\n`, ''],
  ]
  for (const [name, content, code] of cases) {
    test(name, async () => {
      const read = await readAnswersFile({ name: 'file.yaml', content })
      expect(read.ok).toBe(false)
      expect(read.issues.length).toBeGreaterThan(0)
      if (code !== '') expect(read.issues[0]?.code).toContain(code)
      expect(({} as { polluted?: number }).polluted).toBeUndefined()
    })
  }

  const { LEITFADEN_CORPORA: corpora } = process.env
  if (corpora !== undefined) {
    test('every file of the full corpora', async () => {
      const files = readdirSync(corpora, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      for (const { name, parentPath } of files) {
        const read = await readAnswersFile({ name, content: readFileSync(join(parentPath, name)) })
        expect(read.ok || read.meant !== undefined || read.issues.length > 0).toBe(true)
      }
    })
  }
})

test('an empty file holds no answers yet, and says so', async () => {
  const read = await readAnswersFile({ name: 'new.yaml', content: '' })
  expect(read).toMatchObject({ ok: true, issues: [{ code: 'empty-file', severity: 'warning' }] })
})

test('a price list that somebody brought along is as good as one that comes with the page', async () => {
  const file = { name: 'shop.yaml', content: 'guide: devops@1.0.0\nprices: ours\nanswers:\n  project.name: Shop\n' }
  expect(await readAnswersFile(file)).toMatchObject({ ok: false, issues: [{ code: 'unknown-price-list' }] })
  expect(await readAnswersFile({ ...file, ownPrices: ['ours'] })).toMatchObject({ ok: true })
})
