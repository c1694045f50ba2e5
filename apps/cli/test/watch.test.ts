import { spawn } from 'node:child_process'
import { renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { savesOf } from '../src/files/saves-of.ts'
import { cli, folder } from './run-cli.ts'
import { runHere } from './run-here.ts'

vi.setConfig({ testTimeout: 120_000 })

const text = (name: string) => `guide: devops@1.0.0\nlanguage: en\nanswers:\n  project.name: ${name}\n`
const unable = () => {
  throw Object.assign(new Error('too many'), { code: 'ENOSPC' })
}

describe.each([
  ['the system tells', watch],
  ['only looking helps', unable],
])('where %s', (_, watchFolder) => {
  test('each way to save a file counts once', async () => {
    const cwd = folder({ 'a.yaml': text('one') })
    const file = join(cwd, 'a.yaml')
    const controller = new AbortController()
    const ways = [
      () => writeFileSync(file, text('two')),
      () => {
        writeFileSync(join(cwd, 'a.tmp'), text('three'))
        renameSync(join(cwd, 'a.tmp'), file)
      },
      () => {
        renameSync(file, join(cwd, 'a.yaml~'))
        setTimeout(() => writeFileSync(file, text('four')), 150)
      },
      () => rmSync(file),
      () => writeFileSync(file, text('five')),
      () => controller.abort(),
    ]
    let count = 0
    for await (const _ of savesOf(file, controller.signal, watchFolder)) ways[count++]?.()
    expect(count).toBe(ways.length)
  })
})

test('check --watch tells each result below the time, and ends with 130', async () => {
  const cwd = folder({ 'a.yaml': text('one') })
  const file = join(cwd, 'a.yaml')
  const controller = new AbortController()
  const next = [() => writeFileSync(file, `${text('two')}  load.usrs: 5\n`), () => controller.abort()]
  const heard = () => void next.shift()?.()
  const { code, stdout, stderr } = await runHere(['check', file, '--watch', '--json'], '', {
    interrupted: controller.signal,
    heard,
  })
  expect({ code, stderr }).toEqual({ code: 130, stderr: '' })
  const results = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(results.map(({ ok }) => ok)).toEqual([true, false])
  expect(results[1].issues).toEqual([expect.objectContaining({ code: 'unknown-question', line: 5 })])
})

test.each([
  [['-'], '--watch needs a file'],
  [['/nowhere/a.yaml'], 'there is no such file'],
  [['a.yaml', '--out', 'b.txt'], '--watch and --out do not go together'],
])('check --watch %j is refused', async (args, message) => {
  const { code, stderr } = await runHere(['check', ...args, '--watch', '--lang', 'en'])
  expect({ code, told: stderr.includes(message) }).toEqual({ code: 2, told: true })
})

test('Ctrl-C ends the process with 130 and nothing else to say', async () => {
  const cwd = folder({ 'a.yaml': text('one') })
  const child = spawn(process.execPath, [cli, 'check', 'a.yaml', '--watch'], { cwd, env: { LANG: 'en' } })
  let [output, waiting] = ['', '']
  child.stdout.on('data', (part) => {
    output += part
  })
  child.stderr.on('data', (part) => {
    waiting += part
    if (waiting.endsWith('\n')) child.kill('SIGINT')
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({ code, waiting }).toEqual({ code: 130, waiting: 'The next save is checked again; Ctrl-C ends.\n' })
  expect(output).toMatch(/^── \d\d:\d\d:\d\d · a\.yaml ──\none · 1 of 77 questions settled/)
})
