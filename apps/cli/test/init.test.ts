import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { readAnswers } from '@leitfaden/core/file'
import { flyingCircus, providers } from '@leitfaden/core/providers'
import { describe, expect, test, vi } from 'vitest'
import { contents, folder } from './run-cli.ts'
import { runHere } from './run-here.ts'

vi.setConfig({ testTimeout: 120_000 })

const example = /^ {2}# ([a-z]+(?:-[a-z]+)*\.[a-z0-9-]+): /
const read = (text: string) => readAnswers(text, { guide: extendedDevops, providers })

describe.each(languages)('the whole guide, %s', (language) => {
  test.each([[[]], [['--provider', 'flying-circus', '--prices', 'example-eu']]])(
    'every example is a valid answer %j',
    async (options) => {
      const { code, stdout } = await runHere(['init', '-', '--lang', language, ...options])
      expect(code).toBe(0)
      expect(read(stdout)).toMatchObject({ ok: true, issues: [], value: { language, answers: {} } })
      const lines = stdout.split('\n')
      const uncommented = (chosen: (index: number) => boolean) =>
        lines.map((line, index) => (example.test(line) && chosen(index) ? line.replace('# ', '') : line)).join('\n')
      const found = lines.flatMap((line, index) => (example.test(line) ? [index] : []))
      expect(found).toHaveLength(77)
      for (const index of found) {
        const id = example.exec(lines[index] ?? '')?.[1] ?? ''
        const one = read(uncommented((candidate) => candidate === index))
        expect(one, id).toMatchObject({ ok: true, issues: [], value: { answers: { [id]: { state: 'answered' } } } })
      }
      expect(read(uncommented(() => true))).toMatchObject({ ok: true, issues: [] })
      expect(Math.max(...lines.filter((line) => !example.test(line)).map(({ length }) => length))).toBeLessThanOrEqual(
        100,
      )
    },
  )
})

test('a sound file at once, which set fills in where the examples stand', async () => {
  const cwd = folder()
  const file = join(cwd, 'shop.yaml')
  const options = ['--phase', 'offer', '--audience', 'customer', '--name', 'A: "b" # c', '--provider', flyingCircus.id]
  const { code, stdout } = await runHere(['init', file, '--lang', 'en', ...options])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Begun: .*shop\.yaml with \d\d questions\n\nNext\n {2}leitfaden check /)
  const before = readFileSync(file, 'utf8')
  expect(read(before)).toMatchObject({
    value: { provider: 'flying-circus', answers: { 'project.name': { value: 'A: "b" # c' } } },
  })
  expect(before).not.toContain('# project.name:')
  expect((await runHere(['check', file])).code).toBe(0)
  for (const [id, value] of [
    ['load.users', '3000 users'],
    ['load.transfer', '2 TB/month'],
  ] as const)
    expect((await runHere(['set', file, id, value])).code).toBe(0)
  const after = readFileSync(file, 'utf8').split('\n')
  expect(after.filter((line) => /^ {2}\w/.test(line))).toHaveLength(3)
  expect(after.length).toBe(before.split('\n').length)
  expect(after.filter((line) => !before.includes(line))).toEqual([
    '  load.users: 3000 user',
    '  load.transfer: 2 TB/month',
  ])
})

test('a comment of somebody else stays a comment', async () => {
  const text = 'guide: devops@1.0.0\nlanguage: en\nanswers:\n  # load.users: ask Bo\n  project.name: Shop\n'
  const { stdout } = await runHere(['set', '-', 'load.users', '5'], text)
  expect(stdout).toContain('  # load.users: ask Bo\n')
  expect(stdout).toContain('  load.users: 5 user\n')
})

test.each([
  [['shop.yaml'], 'the file exists already · expected a new name'],
  [['new.json'], 'JSON has no comments'],
  [['new.yaml', '--provider', 'flying-circs'], 'there is no such provider here · expected flying-circus'],
  [['new.yaml', '--prices', 'own.json'], 'there is no such price list here'],
])('refuses %j, and leaves everything as it is', async ([name = '', ...options], message) => {
  const cwd = folder({ 'shop.yaml': 'kept' })
  const { code, stdout, stderr } = await runHere(['init', join(cwd, name), '--lang', 'en', ...options])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(message)
  expect(contents(cwd)).toEqual({ 'shop.yaml': 'kept' })
})

test('odd names are those of exactly that file, or refused', async () => {
  const names = [
    'CON',
    'aux.md',
    'trailing.',
    'ü.yaml',
    'u\u0308.yaml',
    ' blank ',
    "it's.yaml",
    'a\nb.yaml',
    '\u202e.yaml',
    '..yaml',
    `${'x'.repeat(251)}.yaml`,
    `${'ü'.repeat(130)}.yaml`,
    'no/../x.yaml',
  ]
  for (const name of names) {
    const cwd = folder()
    const { code, stdout, stderr } = await runHere(['init', `${cwd}/${name}`, '--phase', 'offer'])
    const tooLong = Buffer.byteLength(name) > 255
    expect(code, name).toBe(tooLong ? 2 : 0)
    // The folder `no` is made on the way there, as everywhere.
    const expected = tooLong ? [] : [name.replace('no/../', '')]
    expect(
      readdirSync(cwd).filter((entry) => entry !== 'no'),
      name,
    ).toEqual(expected)
    for (const entry of expected)
      expect(read(readFileSync(join(cwd, entry), 'utf8')), name).toMatchObject({ ok: true, issues: [] })
    expect(`${stdout}${stderr}`).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
  }
})
