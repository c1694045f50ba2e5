import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { day, examples, leitfaden } from './run-cli.ts'

const golden = (name: string) => join(import.meta.dirname, 'golden', name)

test.each([
  ['estimate.de.txt', ['estimate', 'shop.yaml'], {}],
  ['estimate.en.60.txt', ['estimate', 'shop.yaml', '--lang', 'en'], { COLUMNS: '60' }],
  ['estimate.en.120.txt', ['estimate', 'shop.yaml', '--lang', 'en'], { COLUMNS: '120' }],
  ['explain-stored.en.txt', ['explain', 'stored', 'shop.yaml', '--lang', 'en'], {}],
  ['check.de.txt', ['check', 'shop.yaml'], {}],
  ['questions.de.txt', ['questions', 'shop.yaml', '--phase', 'offer', '--audience', 'operations', '--all'], {}],
])('%s', async (name, args, env) => {
  const { code, stdout, stderr } = leitfaden([...args, ...day], { env })
  expect(stderr).toBe('')
  expect(code).toBe(0)
  await expect(stdout).toMatchFileSnapshot(golden(name))
})

test.each([60, 80, 120])('no line of the overview is wider than %d columns', (width) => {
  for (const lang of ['de', 'en']) {
    const { stdout } = leitfaden(['estimate', 'shop.yaml', '--lang', lang], { env: { COLUMNS: String(width) } })
    expect(stdout.split('\n').filter((line) => line.length > width)).toEqual([])
  }
})

test('language: option, then file, then environment', () => {
  const german = { env: { LANG: 'de_DE.UTF-8' } }
  expect(leitfaden(['estimate', 'shop.yaml']).stdout).toContain('Monat 24')
  expect(leitfaden(['estimate', 'shop.yaml', '--lang', 'en']).stdout).toContain('month 24')
  const silent = 'guide: devops@1.0.0\nanswers: { project.name: Shop }\n'
  expect(leitfaden(['estimate', '-'], { input: silent }).stdout).toContain('month 24')
  expect(leitfaden(['estimate', '-'], { input: silent, ...german }).stdout).toContain('Monat 24')
  expect(leitfaden(['estimate', '-'], { input: '', ...german }).stdout).toContain('Monat 24')
  expect(leitfaden(['questions'], german).stdout).toContain('Fragen')
})

describe('--json', () => {
  test('carries everything, with all digits', () => {
    const { code, stdout } = leitfaden(['estimate', 'shop.yaml', '--json', ...day])
    const output = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(Object.keys(output)).toEqual([
      'version',
      'command',
      'ok',
      'language',
      'issues',
      'file',
      'estimate',
      'remarks',
      'progress',
    ])
    expect(output).toMatchObject({ version: 1, command: 'estimate', ok: true, language: 'de', issues: [] })
    const peak = output.estimate.figures.find(({ id }: { id: string }) => id === 'peakRequestRate')
    expect(String(peak.ranges[0].p50[0]).length).toBeGreaterThan(8)
    expect(Object.keys(output.estimate.steps).length).toBeGreaterThan(50)
  })

  test('explain gives the steps of one figure', () => {
    const output = JSON.parse(leitfaden(['explain', 'stored', 'shop.yaml', '--json']).stdout)
    expect(output.figure).toBe('stored')
    expect(output.steps[0].id).toBe('stored')
    expect(output.steps.map(({ id }: { id: string }) => id)).toContain('growth')
  })

  test.each([
    ['report', ['file', 'markdown']],
    ['tickets', ['file', 'tickets']],
    ['pictures', ['file', 'pictures']],
    ['check', ['file', 'remarks', 'progress']],
    ['questions', ['file', 'questions']],
  ])('%s has fields of its own', (command, fields) => {
    const output = JSON.parse(leitfaden([command, 'shop.yaml', '--json', ...day]).stdout)
    expect(Object.keys(output)).toEqual(['version', 'command', 'ok', 'language', 'issues', ...fields])
  })
})

test('explain all tells every figure once, in full', () => {
  const { figures } = JSON.parse(leitfaden(['estimate', 'shop.yaml', '--json']).stdout).estimate
  const { stdout } = leitfaden(['explain', 'all', 'shop.yaml', '--lang', 'en'], { env: { COLUMNS: '120' } })
  const roots = stdout.split('\n').filter((line) => /^[^\s├└│].* {2}\w+$/.test(line))
  expect(roots.map((line) => line.split(/ {2}/).at(-1))).toEqual(figures.map(({ id }: { id: string }) => id))
})

test('provider and prices: by id, by file, or the defaults', () => {
  const own = leitfaden([
    'estimate',
    'shop.yaml',
    '--provider',
    'generic',
    '--prices',
    'flying-circus-template',
    '--json',
  ])
  const { estimate } = JSON.parse(own.stdout)
  expect(estimate.provider.id).toBe('generic')
  expect(estimate.priceList.id).toBe('flying-circus-template')
  expect(estimate.cost.unpriced).toBeGreaterThan(0)
  const unnamed = 'guide: devops@1.0.0\nanswers: { project.name: Shop }\n'
  const standard = JSON.parse(leitfaden(['estimate', '-', '--json'], { input: unnamed }).stdout).estimate
  expect([standard.provider.id, standard.priceList.id]).toEqual(['generic', 'example-eu'])
})

test('the same input gives the same bytes', () => {
  for (const args of [
    ['estimate', 'shop.yaml', '--json'],
    ['report', 'shop.yaml', ...day],
  ])
    expect(leitfaden(args).stdout).toBe(leitfaden(args, { env: { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8' } }).stdout)
})

const documents = readdirSync(examples).filter((name) => /\.(yaml|json)$/.test(name))

test('there are at least four examples', () => {
  expect(documents.length).toBeGreaterThanOrEqual(4)
})

describe.each(documents)('examples/%s', (document) => {
  test.each(['estimate', 'report', 'tickets', 'pictures', 'check', 'questions'])('%s', (command) => {
    for (const lang of ['de', 'en']) {
      const { code, stdout, stderr } = leitfaden([command, join(examples, document), '--lang', lang, ...day])
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringMatching(/^ {4}at /m) })
      expect(stdout).not.toMatch(/\bNaN\b|\bInfinity\b|\bundefined\b|\[object /)
      expect(stdout.length).toBeGreaterThan(20)
    }
  })
})
