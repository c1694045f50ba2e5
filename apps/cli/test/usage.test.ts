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
  expect(leitfaden(['report', '--lang', 'de', '--help']).stdout).toContain(
    'Aufruf: leitfaden report <Datei> [Optionen]',
  )
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
  ['one file', ['report', 'a', 'b'], 'that is one file too many', 'report --help'],
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

test.each([
  ['--samples', '65', 'wrong-number', '64, 128, … 65536'],
  ['--seed', '-1', 'wrong-number', '0 … 2147483647'],
  ['--state', 'BYE', 'unknown-word', 'BY'],
  ['--narrow', 'storred', 'unknown-figure', 'stored'],
])('estimate %s %s', (option, word, code, expected) => {
  const { code: exit, stdout } = leitfaden(['estimate', 'shop.yaml', '--lang', 'en', `${option}=${word}`, '--json'])
  expect(exit).toBe(2)
  expect(JSON.parse(stdout).issues).toEqual([expect.objectContaining({ code, expected, found: word })])
})

test('an unknown figure names the nearest one', () => {
  const { code, stderr } = leitfaden(['explain', 'storred', 'shop.yaml', '--lang', 'en'])
  expect(code).toBe(2)
  expect(stderr).toBe('leitfaden: there is no such figure · expected stored · found “storred”\n')
})

test('without a near one, the figures of the overview, in lines that fit', () => {
  const { stderr } = leitfaden(['explain', 'x7q9z', 'shop.yaml', '--lang', 'en'])
  expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(/ expected \w+, .*pageViews, .*, cost · found “x7q9z” $/)
  expect(stderr.split('\n').filter((line) => line.length > 80)).toEqual([])
})

test.each(['STORED', 'Stored data', 'gespeicherte  daten'])(
  'explain takes a figure by any of its names: %s',
  (name) => {
    const output = JSON.parse(leitfaden(['explain', name, 'shop.yaml', '--json']).stdout)
    expect(output.figure).toBe('stored')
  },
)

test('explain cost tells every tariff with its source', () => {
  const args = ['explain', 'Kosten', 'shop.yaml', '--lang', 'en']
  const { cost } = JSON.parse(leitfaden([...args, '--json']).stdout)
  const said = leitfaden(args).stdout.replaceAll(/\s+/g, ' ')
  for (const { title, step, price } of cost.lines) {
    expect(said).toContain(
      `${title.en} ${price.kind === 'priced' ? `${price.itemTitle.en}: ${price.tariff.en} source: ${price.source.title}` : price.because.en}`,
    )
    expect(said).toContain(`quantity: leitfaden explain ${step}`)
  }
})

test('wrong usage in JSON, where JSON was asked for', () => {
  const { code, stdout, stderr } = leitfaden(['chek', '--json'])
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' })
  expect(JSON.parse(stdout).issues[0]).toMatchObject({ code: 'unknown-command', found: 'chek' })
})

test('a question by its id is told in full, and its example can be read', () => {
  const { code, stdout } = leitfaden(['questions', 'load.data'])
  expect(code).toBe(0)
  expect(stdout).toContain('for-ever (For ever?): true or false')
  const examplesIn = (args: readonly string[]) =>
    leitfaden(['questions', '--lang', 'de', ...args])
      .stdout.split('\n')
      .filter((line) => /^ {2}[a-z]+\.[a-z\d-]+: /.test(line))
  const [examples, further] = [examplesIn([]), examplesIn(['--extension'])]
  expect([examples.length, further.length]).toEqual([77, 9])
  const input = `guide: devops@1.0.0\nanswers:\n${[...examples, ...further].join('\n')}\n`
  expect(leitfaden(['check', '-', '--json'], { input })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('"issues": []'),
  })
})

test('options are listed with their titles', () => {
  expect(leitfaden(['questions', 'timeline.stage', '--lang', 'de']).stdout).toMatch(/concept \(.+\)/)
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

test('questions --extension: the further questions, or what is left of them', () => {
  const input = 'guide: devops@1.0.0\nanswers:\n  load.users: 5\n  estimate.cpu-time: 40 to 90 ms\n'
  const ids = (args: readonly string[]) =>
    JSON.parse(leitfaden(['questions', ...args, '--json'], { input }).stdout).questions.map(
      ({ id }: { id: string }) => id,
    )
  expect(ids(['--extension'])).toHaveLength(9)
  expect(ids(['--extension']).every((id: string) => id.startsWith('estimate.'))).toBe(true)
  expect(ids(['--extension', '-'])).toHaveLength(8)
  expect(ids(['--extension', '-', '--all'])).toContain('estimate.cpu-time')
  expect(ids(['-'])).toHaveLength(76)
  expect(leitfaden(['questions', 'estimate.cpu-time']).stdout).toContain('estimate.cpu-time: ')
  expect(leitfaden(['estimate', '-'], { input }).stdout).toContain('1 of 77 questions settled')
})

test('--ascii draws and writes without special characters', () => {
  for (const args of [
    ['estimate', 'shop.yaml', '--lang', 'en'],
    ['explain', 'cost', 'shop.yaml', '--lang', 'en'],
  ]) {
    const { code, stdout } = leitfaden([...args, '--ascii'])
    expect(code).toBe(0)
    expect(stdout.match(/[^\n -~\p{L}]/gu) ?? []).toEqual([])
  }
})
