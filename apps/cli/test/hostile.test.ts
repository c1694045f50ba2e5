import { expect, test } from 'vitest'
import { visible } from '../src/terminal/visible.ts'
import { folder, leitfaden } from './run-cli.ts'

/** What a terminal obeys, or what makes it show something else than there is. */
const hostile = {
  colour: '\u001b[31m',
  title: '\u001b]0;owned\u0007',
  clipboard: '\u001b]52;c;cm0gLXJm\u001b\\',
  link: '\u001b]8;;https://example.org\u001b\\x\u001b]8;;\u001b\\',
  c1: '\u009b2J',
  carriageReturn: 'all fine\rBROKEN',
  backspace: 'abc\b\b\bxyz',
  nul: 'a\u0000b',
  del: 'a\u007fb',
  bidi: 'a\u202egnp.exe',
  isolate: '\u2066x\u2069',
  separator: 'a\u2028b',
  surrogate: 'a\ud800b',
  tags: 'a\u{e0041}\u{e007f}b',
}
const harmful = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u

test.each(Object.entries(hostile))('visible: %s', (_, text) => {
  const shown = visible(text)
  expect(shown).not.toMatch(harmful)
  expect(shown).toContain('\\u')
  expect(JSON.parse(visible(JSON.stringify(text)))).toBe(text)
  expect(visible(shown)).toBe(shown)
})

test('visible leaves honest text alone', () => {
  const text = 'Müller & Søn · 日本語 · שלום · 1.234,5\u00a0GiB · Nutzer*innen 👩‍🚀 → „gut“'
  expect(visible(text)).toBe(text)
})

/** All of it at once; NUL and halves of surrogate pairs can not even be given to a process. */
const { nul, surrogate, ...rest } = hostile
const text = Object.values(rest).join(' ')
const ownColours = ['1', '2', '22', '31', '32', '33', '36', '39'].map((code) => `\u001b[${code}m`)

function withoutOwnColours(printed: string): string {
  return ownColours.reduce((left, colour) => left.replaceAll(colour, ''), printed)
}

/** In quotes, written out: a file may not hold such characters as they are, but it can name them. */
const escaped = (value: string) => visible(JSON.stringify(value))

test.each(['estimate', 'check', 'report', 'tickets', 'pictures', 'questions'])('hostile answers: %s', (command) => {
  const quoted = escaped(text)
  const forms = [
    `language: en\nanswers:\n  project.name: ${quoted}\n`,
    `language: en\nanswers:\n  load.data:\n    - { what: ${quoted}, kind: images, size: 4 GiB }\n`,
    `language: de\nanswers:\n  project.summary: { state: discuss, note: ${quoted} }\n  load.users: ${quoted}\n`,
  ]
  for (const form of forms) {
    for (const args of [[], ['--json'], ['--color']]) {
      const { stdout, stderr } = leitfaden([command, '-', ...args], { input: `guide: devops@1.0.0\n${form}` })
      const printed = stdout + stderr
      expect(args[0] === '--color' ? withoutOwnColours(printed) : printed).not.toMatch(harmful)
      expect(printed).not.toMatch(/^\s+at /m)
    }
  }
})

test.each([
  ['a question', ['check', '-'], `guide: devops@1.0.0\nanswers:\n  ${escaped(`load.${text}`)}: 1\n`],
  ['a key', ['check', '-'], `guide: devops@1.0.0\n${escaped(text)}: 1\n`],
  ['a file', ['check', `${text}.yaml`], ''],
  ['a language', ['check', '-', '--lang', text], ''],
  ['an option', ['check', '-', `--${text}`], ''],
  ['a command', [text], ''],
  ['a figure', ['explain', text, '-'], ''],
  ['a price list', ['estimate', '-', '--prices', text], ''],
  ['a folder', ['report', '-', '--out', `${text}/x.md`], ''],
])('hostile name: %s', (_, args, input) => {
  for (const json of [[], ['--json']]) {
    const { code, stdout, stderr } = leitfaden([...args, ...json], { cwd: folder(), input })
    const printed = stdout + stderr
    expect([0, 1, 2]).toContain(code)
    expect(printed).not.toMatch(harmful)
    expect(printed).toMatch(/\\u|U\+/)
    expect(printed).not.toMatch(/^\s+at /m)
  }
})
