import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extendedDevops } from '@leitfaden/core/devops'
import { readAnswers } from '@leitfaden/core/file'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contents, examples, folder } from './run-cli.ts'
import { talkTo, until } from './talk-to.ts'

const firstCall = readFileSync(join(examples, 'first-call.yaml'), 'utf8')
const golden = (name: string) => join(import.meta.dirname, 'golden', name)

/** The answers of a file, by question. */
function answersIn(path: string) {
  const read = readAnswers(readFileSync(path), { guide: extendedDevops })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.value.answers
}

/** Paths differ from run to run. */
const named = (text: string, cwd: string) => text.replaceAll(`${cwd}/`, '')

describe('a whole conversation', () => {
  test('a first call, in German', async () => {
    const cwd = folder({ 'anruf.yaml': firstCall })
    const file = join(cwd, 'anruf.yaml')
    const { code, stdout, stderr } = await talkTo(
      ['ask', file, '--next', '--lang', 'de'],
      [
        '?',
        ...['Buchungen', '1', '20', 'GB', '2 GB/Monat', '', 'ja', '1'],
        'Bilder | Bilder | 100 bis 300 GB',
        '',
        ':u',
        ':d Frau Berg fragen',
        '1.500',
        '1500 bis 2500',
        ':z',
        ':+ aus dem Kassensystem',
        '',
        ':r',
        ':g zeitplan',
        ':q',
      ],
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    await expect(named(stdout, cwd)).toMatchFileSnapshot(golden('ask-first-call.de.txt'))
    expect(readFileSync(file, 'utf8')).toContain('- { what: Bilder, kind: images, size: 100 to 300 GB }')
  })

  test('a new project, in English', async () => {
    const cwd = folder()
    const file = join(cwd, 'new.yaml')
    const { code, stdout, stderr } = await talkTo(
      ['ask', file, '--phase', 'offer', '--audience', 'customer', '--provider', 'flying-circus'],
      [
        'en',
        '',
        'Cable car',
        ...['People buy tickets.', 'On sunny days many more.', ''],
        ...[':g load', '40,000 to 60,000', '1,500', '1500', '12', '300 to 400'],
        ':g service-level',
        ...['1', '8 h', '?', '2'],
        ':g backup',
        ...['1', '24 h', ''],
        ':h',
        ':x',
        ':g nowhere',
        ':g',
        ':n it is not ours to say',
      ],
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    await expect(named(stdout, cwd)).toMatchFileSnapshot(golden('ask-new.en.txt'))
    await expect(readFileSync(file, 'utf8')).toMatchFileSnapshot(golden('ask-new.yaml'))
  })
})

test('goes on at the first question that is open, and says how far it was', async () => {
  const cwd = folder({ 'call.yaml': firstCall })
  const { stdout } = await talkTo(['ask', join(cwd, 'call.yaml')], [])
  expect(stdout).toContain('Resuming: 5 of 77 questions are settled. 72 are still open.')
  expect(stdout).toContain('Who uses the application?')
  expect(contents(cwd)).toEqual({ 'call.yaml': Buffer.from(firstCall).toString('latin1') })
})

test('--json has the conversation on standard error', async () => {
  const cwd = folder({ 'call.yaml': firstCall })
  const file = join(cwd, 'call.yaml')
  const { stdout, stderr } = await talkTo(['ask', file, '--question', 'network.ipv6', '--json'], ['yes'])
  expect(JSON.parse(stdout)).toMatchObject({ command: 'ask', ok: true, file, answered: ['network.ipv6'] })
  expect(stderr).toContain('saved')
})

test.each([
  ['a folder', '.', 2],
  ['standard input', '-', 2],
])('%s can not take answers', async (_, file, expected) => {
  const { code, stdout, stderr } = await talkTo(['ask', file], ['x'])
  expect({ code, stdout }).toEqual({ code: expected, stdout: '' })
  expect(stderr).not.toBe('')
})

test('an unknown question is refused, with the one that may have been meant', async () => {
  const { code, stderr } = await talkTo(['ask', 'x.yaml', '--question', 'load.dta'], [])
  expect(code).toBe(2)
  expect(stderr).toContain('load.data')
})

test('a file with faults is not touched', async () => {
  const text = 'guide: devops@1.0.0\nanswers:\n  load.users: 12 GiB\n'
  const cwd = folder({ 'x.yaml': text })
  const { code, stderr } = await talkTo(['ask', join(cwd, 'x.yaml')], ['x', ''])
  expect(code).toBe(1)
  expect(stderr).toContain('x.yaml:3:15')
  expect(contents(cwd)).toEqual({ 'x.yaml': text })
})

describe('somebody else writes to the file meanwhile', () => {
  const start = 'guide: devops@1.0.0\nlanguage: en\nanswers:\n  project.name: A\n'

  /** Changes the file once the question is put, and then types the lines. */
  async function talkWhile(change: (text: string) => string, lines: readonly string[]) {
    const cwd = folder({ 'x.yaml': start })
    const file = join(cwd, 'x.yaml')
    const told = await talkTo(['ask', file, '--question', 'project.name'], async function* (shown) {
      await until(() => shown().includes('What is the project called?'), 'the question')
      writeFileSync(file, change(start))
      yield* lines
    })
    return { ...told, file }
  }

  test('their other answers stay, and come into the conversation', async () => {
    const { code, stdout, file } = await talkWhile((text) => `${text}  network.ipv6: true # theirs\n`, ['B'])
    expect(code).toBe(0)
    expect(stdout).toContain('The file was changed elsewhere in the meantime.')
    expect(readFileSync(file, 'utf8')).toBe(`${start.replace('name: A', 'name: B')}  network.ipv6: true # theirs\n`)
  })

  test('where both answered, somebody chooses', async () => {
    const { stdout, file } = await talkWhile((text) => text.replace('name: A', 'name: C'), ['B', '1'])
    expect(stdout).toContain('In the file: C')
    expect(readFileSync(file, 'utf8')).toContain('project.name: C')
  })
})

test('no text commands the terminal, wherever it comes from', async () => {
  const evil = 'x\u001b]52;c;aGk=\u0007\u202e'
  const yaml = `guide: devops@1.0.0\nlanguage: en\nanswers:\n  project.name: "x\\u202e\\u001b[2J"\n`
  const cwd = folder({ 'x.yaml': yaml.replace('\\u001b', '') })
  const { stdout, stderr } = await talkTo(['ask', join(cwd, 'x.yaml')], [evil, '', `:${evil}`, `:g ${evil}`, ':u'])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
})

describe('what can not stand in a file', () => {
  const start = 'guide: devops@1.0.0\nlanguage: en\nanswers:\n  project.name: A\n'

  test.each<[what: string, question: string, lines: readonly string[], held: unknown]>([
    ['a reason', 'network.ipv6', [':n', '\u0000', 'ours'], { state: 'not-applicable', reason: 'ours' }],
    ['a reason in words', 'network.ipv6', ['n/a: \u0000', 'n/a: ours'], { state: 'not-applicable', reason: 'ours' }],
    ['what is to be discussed', 'network.ipv6', [':d x\u0007', 'y'], { state: 'discuss', note: 'y' }],
    ['what is known of the unknown', 'network.ipv6', [':u \u0007', 'y'], { state: 'unknown', note: 'y' }],
    ['a note', 'network.ipv6', [':+ a', ':+ \ud800', 'b', 'yes'], { state: 'answered', value: true, note: 'a; b' }],
    ['a text', 'project.name', ['B\u0000', 'B'], { state: 'answered', value: 'B' }],
    ['a line', 'project.summary', ['a', 'b\u0000', 'b', ''], { state: 'answered', value: 'a\nb' }],
    ['a cell', 'load.data', ['x\u0000 | images | 1 GB', ''], undefined],
  ])('%s: said at once, and asked for again', async (_, question, lines, held) => {
    const cwd = folder({ 'x.yaml': start })
    const { code, stdout, stderr } = await talkTo(['ask', join(cwd, 'x.yaml'), '--question', question], lines)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.match(/Control character or broken character in the text/g)).toHaveLength(1)
    expect(stdout).toMatch(/\(U\+[0-9A-F]{4}\)\.\s+Expected:\s+visible/)
    expect(answersIn(join(cwd, 'x.yaml'))[question]).toEqual(held)
  })

  test('the name of a new project', async () => {
    const cwd = folder()
    const { code, stdout } = await talkTo(['ask', join(cwd, 'n.yaml'), '--lang', 'de'], ['A\u0000', 'A', ':q'])
    expect(code).toBe(0)
    expect(stdout).toContain('(U+0000). Erwartet:')
    expect(answersIn(join(cwd, 'n.yaml'))['project.name']).toEqual({ state: 'answered', value: 'A' })
  })

  test('the file itself, where it is full: the conversation goes on', async () => {
    const most = 1_048_576
    const full = `${start}# ${'x'.repeat(997)}\n`.padEnd(most - 1_000, `# ${'x'.repeat(997)}\n`)
    const cwd = folder({ 'x.yaml': `${full}\n` })
    const file = join(cwd, 'x.yaml')
    const args = ['ask', file, '--question', 'project.name']
    const { code, stdout } = await talkTo(args, ['B'.repeat(2_000), ':+ short'])
    expect(code).toBe(0)
    expect(stdout).toContain('expected at most 1,048,576 bytes')
    expect(answersIn(file)['project.name']).toEqual({ state: 'answered', value: 'A', note: 'short' })
  })
})

test('what is filled in stays when the input ends at another question of the conversation', async () => {
  const cwd = folder({ 'x.yaml': 'guide: devops@1.0.0\nlanguage: en\n' })
  const file = join(cwd, 'x.yaml')
  await talkTo(['ask', file, '--question', 'project.summary'], ['one', 'two', ':+'])
  expect(answersIn(file)).toEqual({ 'project.summary': { state: 'answered', value: 'one\ntwo' } })
})

test('a new file gets a name that is free', async () => {
  const cwd = folder({ 'taken.yaml': '' })
  const names = ['a\u0000b', 'none/x', 'taken', 'free'].map((name) => join(cwd, name))
  const { code, stdout } = await talkTo(['ask', '--lang', 'en'], ['A', ...names])
  expect(code).toBe(0)
  expect(named(stdout, cwd)).toContain('There is a file taken.yaml already')
  expect(contents(cwd)).toMatchObject({ 'taken.yaml': Buffer.alloc(0) })
  expect(answersIn(join(cwd, 'free.yaml'))).toHaveProperty(['project.name'])
})

test('whatever is typed: it ends well, the file can be read, and every answer that was told as saved is in it', async () => {
  const line = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('', 'yes', '1', '12', '20 GiB', 'a | b', '.', 'text', '1.7.2027', 'ja, bald'),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ':b',
        ':u',
        ':d x',
        ':n',
        ':+ y',
        ':o',
        ':r',
        ':s',
        ':g load',
        ':g 3',
        '?',
        ':h',
        ':e',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom(':d ', ':n ', ':+ ', 'n/a: ', 'yes, ', 'a | '),
          fc.string({ unit: 'binary', maxLength: 4 }),
        )
        .map(([before, text]) => before + text),
    },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 4, maxLength: 12 }), async (lines) => {
      const cwd = folder({ 'x.yaml': 'guide: devops@1.0.0\nlanguage: en\nanswers:\n  project.name: A\n' })
      const file = join(cwd, 'x.yaml')
      const { code, stdout } = await talkTo(['ask', file, '--json'], lines)
      expect(code).toBe(0)
      const { answered } = JSON.parse(stdout) as { answered: readonly string[] }
      const answers = answersIn(file)
      expect(answers['project.name']).toBeDefined()
      if (!lines.some((typed) => /^:[ro]/.test(typed.trim()))) {
        for (const id of answered) expect(answers).toHaveProperty([id])
      }
      expect(Object.keys(contents(cwd))).toEqual(['x.yaml'])
    }),
    { numRuns: 8, examples: [[['', ':n', '\u0000', '']]] },
  )
}, 60_000)
