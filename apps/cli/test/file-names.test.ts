import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { allChapters } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { expect, test } from 'vitest'
import { isPlainName } from '../src/files/is-plain-name.ts'
import { writeFolder } from '../src/files/write-folder.ts'
import { writeOutput } from '../src/files/write-output.ts'
import { folder } from './run-cli.ts'

const outside = [
  '../x.md',
  '..',
  '.',
  '/x.md',
  'a/b.md',
  'a\\b.md',
  '..\\x.md',
  'C:x.md',
  '//server/x',
  '~/x',
  '%2e%2e/x',
]
const devices = ['con', 'CON', 'aux.md', 'nul', 'com1.md', 'lpt9.txt', 'prn']
const odd = [
  '',
  '-x.md',
  '-',
  '.hidden',
  'x.',
  'x..md',
  'x ',
  ' x',
  'x\u0000.md',
  'x\n.md',
  '\u001b[31m',
  '\u202ex',
  'X.md',
]
const unlike = ['ü.md', 'u\u0308.md', 'ﬁ.md', `${'x'.repeat(78)}.md`, 'x'.repeat(300)]

test.each([...outside, ...devices, ...odd, ...unlike])('a file that we name is never called %j', async (name) => {
  expect(isPlainName(name)).toBe(false)
  const cwd = folder()
  const written = await writeFolder(
    join(cwd, 'out'),
    [
      ['a.md', 'x'],
      [name, 'x'],
    ],
    { force: true },
  )
  expect(written).toMatchObject({ ok: false, exitCode: 2, faults: [{ code: 'impossible-name', found: name }] })
  expect(readdirSync(cwd)).toEqual([])
})

test('the ids of chapters and questions are names on every system', () => {
  const names = allChapters(extendedDevops).flatMap(({ id, questions }) => [id, ...questions.map((one) => one.id)])
  expect(names.filter((name) => !isPlainName(`${name}.md`))).toEqual([])
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
})

test.each(['CON', 'aux.md', 'x.', ' x ', '-x.md', 'ü.md', 'u\u0308.md', 'a\nb', '\u202e.md', '~', 'C:x'])(
  'a name that somebody typed is taken as it is: %j',
  async (name) => {
    const cwd = folder()
    const path = `${cwd}/${name}`
    expect(await writeOutput(path, 'x', { force: false })).toEqual({ ok: true, value: path })
    expect(readdirSync(cwd)).toEqual([name])
  },
)

test.each(['x'.repeat(256), 'ü'.repeat(128), 'x\u0000.md', 'x.md/'])(
  'or refused, and nothing is left: %j',
  async (name) => {
    const cwd = folder()
    expect(await writeOutput(`${cwd}/${name}`, 'x', { force: false })).toMatchObject({ ok: false, exitCode: 2 })
    expect(readdirSync(cwd)).toEqual([])
  },
)
