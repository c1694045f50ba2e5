import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, leitfaden } from './run-cli.ts'

const shop = 'guide: devops@1.0.0\nlanguage: de\nanswers:\n  load.users: 300 user\n'

test.each([
  ['the name of an option in place of a value', ['set', 'a.yaml', 'load.users', '--not-applicable', '--dry-run']],
  ['an empty value', ['set', 'a.yaml', 'load.users', '']],
  ['a kind of file that no document is', ['offer', 'a.yaml', '--out', 'offer.pdf']],
  ['no ticket', ['read-back', 'a.yaml']],
])('%s is refused, and the file stays', (_, args) => {
  const cwd = folder({ 'a.yaml': shop })
  const { code, stdout, stderr } = leitfaden([...args, '--lang', 'en'], { cwd })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).not.toContain('answers file is missing')
  expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(shop)
})

test('help is a word for --help', () => {
  expect(leitfaden(['help', 'next'])).toEqual(leitfaden(['next', '--help']))
})

test('a number in German groups is taken once Enter says so', () => {
  const cwd = folder({ 'a.yaml': shop })
  const input = '40.000 bis 60.000\n\n:q\n'
  const { code, stdout } = leitfaden(['ask', 'a.yaml', '--question', 'load.users'], { cwd, input })
  expect(code).toBe(0)
  expect(stdout).toContain('Enter übernimmt 40000 bis 60000.')
  expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toContain('load.users: 40000 to 60000 user')
})

test('next asks last what nobody knows, and no bar is longer than the others may be', () => {
  const cwd = folder({
    'a.yaml': `${shop}  load.hits: { state: unknown }\n  load.concurrent-users: { state: unknown }\n`,
  })
  const { questions } = JSON.parse(leitfaden(['next', 'a.yaml', '--json'], { cwd }).stdout)
  const unknown = questions.map((one: { unknown: boolean }) => one.unknown)
  expect(unknown).toContain(true)
  expect(unknown).toEqual([...unknown].sort())
  const bars = leitfaden(['next', 'a.yaml'], { cwd }).stdout.match(/▓+/gu) ?? []
  expect(Math.max(...bars.map(({ length }) => length))).toBe(10)
})
