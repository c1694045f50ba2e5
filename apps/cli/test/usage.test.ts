import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { leitfaden } from './run-cli.ts'

test('--version and --help', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
  expect(leitfaden(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  const german = { env: { LANG: 'de_DE.UTF-8' } }
  const golden = (name: string) => join(import.meta.dirname, 'golden', name)
  await expect(leitfaden(['--help']).stdout).toMatchFileSnapshot(golden('help.en.txt'))
  await expect(leitfaden(['--help'], german).stdout).toMatchFileSnapshot(golden('help.de.txt'))
  await expect(leitfaden(['estimate', '--help']).stdout).toMatchFileSnapshot(golden('help-estimate.en.txt'))
  expect(leitfaden(['report', '--lang', 'de', '--help']).stdout).toContain('Aufruf: leitfaden report <file> [Optionen]')
})

test('without a command there is the help, and it did nothing', () => {
  const { code, stdout, stderr } = leitfaden([])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('Usage: leitfaden')
})

test.each([
  ['a command', ['estimat', 'shop.yaml'], 'there is no such command · expected estimate · found “estimat”', '--help'],
  [
    'an option',
    ['estimate', '--jsn'],
    'there is no such option here · expected --json · found “--jsn”',
    'estimate --help',
  ],
  ['another option', ['check', 'shop.yaml', '--blank'], 'there is no such option here · expected', 'check --help'],
  ['a file', ['report'], 'the name of the answers file is missing', 'report --help'],
  ['one file', ['report', 'a', 'b'], 'only one answers file is possible', 'report --help'],
  [
    'a value',
    ['report', 'a', '--out'],
    'something is missing behind this option · found “-o, --out <file>”',
    'report --help',
  ],
])('a wrong command line names what is wrong: %s', (_, args, message, help) => {
  const { code, stdout, stderr } = leitfaden(args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(`leitfaden: ${message}`)
  expect(stderr).toMatch(new RegExp(`\nHelp: leitfaden ${help}\n$`))
})

test.each([
  ['--lang', 'fr', 'unknown-word', 'de, en'],
  ['--phase', 'offr', 'unknown-word', 'offer'],
  ['--audience', 'customers', 'unknown-word', 'customer'],
  ['--today', '2027-02-30', 'impossible-date', 'YYYY-MM-DD'],
])('%s %s', (option, word, code, expected) => {
  const { code: exit, stdout } = leitfaden(['questions', option, word, '--json'])
  expect(exit).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    command: 'questions',
    ok: false,
    issues: [{ code, severity: 'error', found: word, expected }],
  })
})

test('an unknown figure names the nearest one', () => {
  const { code, stderr } = leitfaden(['estimate', 'shop.yaml', '--why', 'storred', '--lang', 'en'])
  expect(code).toBe(2)
  expect(stderr).toBe('leitfaden: there is no such figure · expected stored · found “storred”\n')
})

test('wrong usage in JSON, where JSON was asked for', () => {
  const { code, stdout, stderr } = leitfaden(['chek', '--json'])
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' })
  expect(JSON.parse(stdout).issues[0]).toMatchObject({ code: 'unknown-command', found: 'chek' })
})

test('questions: the whole guide, or what is left of it', () => {
  const count = (args: readonly string[]) =>
    JSON.parse(leitfaden(['questions', ...args, '--json']).stdout).questions.length
  expect(count([])).toBe(77)
  const open = count(['shop.yaml'])
  expect(open).toBeLessThan(77)
  expect(count(['shop.yaml', '--all'])).toBeGreaterThan(open)
  expect(count(['shop.yaml', '--phase', 'offer'])).toBeLessThan(count(['shop.yaml', '--phase', 'kick-off']))
  expect(count(['shop.yaml', '--phase', 'go-live'])).toBe(open)
  expect(count(['--audience', 'customer'])).toBeLessThan(77)
})
