import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contents, day, folder, leitfaden } from './run-cli.ts'

const file = (users: string) =>
  `guide: devops@1.0.0\nlanguage: en\nprices: example-eu\nanswers:\n  project.name: Club <b>shop</b>\n  load.users: ${users}\n`
const files = { 'a.yaml': file('2000 users'), 'b.yaml': file('90000 users') }

const commands = [
  ['report', ['report', 'a.yaml'], 'leitfaden-report'],
  ['offer', ['offer', 'a.yaml'], 'leitfaden-offer'],
  ['compare', ['compare', 'a.yaml', 'b.yaml'], 'leitfaden-changes'],
] as const

test.each(commands)('%s writes what the ending of the file says', (_, args, format) => {
  const cwd = folder(files)
  for (const name of ['x.md', 'x.html', 'x.json'])
    expect(leitfaden([...args, '--out', name, ...day], { cwd })).toMatchObject({
      code: 0,
      stdout: `Written: ${name}\n`,
    })
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
  expect(read('x.md')).toMatch(/^# /u)
  expect(read('x.html')).toMatch(/^<!doctype html><html lang="en">.*<title>Club &#x3C;b>shop&#x3C;\/b> – \w/su)
  expect(JSON.parse(read('x.json'))).toMatchObject({ format, version: 1, date: day[1] })
  // What the terminal gets is the same.
  expect(leitfaden([...args, '--format', 'html', ...day], { cwd }).stdout).toBe(read('x.html'))
  expect(leitfaden([...args, '--format', 'json', '--json', ...day], { cwd }).stdout).toContain(`"format": "${format}"`)
})

test('a format nobody knows, or a file that was read, stays what it is', () => {
  const cwd = folder(files)
  const unknown = leitfaden(['offer', 'a.yaml', '--format', 'pdf'], { cwd })
  expect(unknown.code).toBe(2)
  expect(unknown.stderr.replace(/\s+/gu, ' ')).toContain('--format does not know this word · expected md, html, json')
  for (const name of ['a.yaml', 'b.yaml'])
    for (const more of [[], ['--format', 'md']]) {
      const refused = leitfaden(['compare', 'a.yaml', 'b.yaml', '--out', name, '--force', ...more], { cwd })
      expect(refused.code).toBe(2)
    }
  expect(contents(cwd)).toEqual(files)
})
