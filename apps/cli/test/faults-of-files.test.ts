import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Refusal } from '../src/faults/fault.ts'
import type { FileSystem } from '../src/files/file-system.ts'
import { fingerprint } from '../src/files/fingerprint.ts'
import { readInput } from '../src/files/read-input.ts'
import { saveAnswers } from '../src/files/save-answers.ts'
import { writeFolder } from '../src/files/write-folder.ts'
import { writeOutput } from '../src/files/write-output.ts'
import { Crash, codes, type Failure, faultyFiles } from './faulty-files.ts'

vi.setConfig({ testTimeout: 120_000 })

const old = `# old\n${'x'.repeat(3000)}\n`
const text = `# new\n${'y'.repeat(5000)}\n`

/** Everything happens below this folder, what is kept elsewhere included. */
const top = mkdtempSync(join(tmpdir(), 'leitfaden-faults-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))
vi.stubEnv('TMPDIR', join(top, 'elsewhere'))

let count = 0
let folder = ''

beforeEach(() => fresh())

function fresh(): void {
  rmSync(folder || join(top, 'none'), { recursive: true, force: true })
  rmSync(join(top, 'elsewhere'), { recursive: true, force: true })
  folder = join(top, `case-${count++}`)
  mkdirSync(folder)
  mkdirSync(join(top, 'elsewhere'))
}

interface Done {
  readonly ok: boolean
  readonly faults?: Refusal['faults']
  readonly kept?: string
}

interface Scenario {
  /** Files that are there before, and with what. */
  readonly before: { readonly [name: string]: string }
  /** Files that are there after success. */
  readonly after: { readonly [name: string]: string }
  readonly act: (files: FileSystem) => Promise<Done>
}

const scenarios: { readonly [name: string]: Scenario } = {
  'answers that are there': {
    before: { 'a.yaml': old },
    after: { 'a.yaml': text },
    act: (files) => saveAnswers({ file: join(folder, 'a.yaml'), text, base: fingerprint(old), patience: 0 }, files),
  },
  'new answers': {
    before: {},
    after: { 'a.yaml': text },
    act: (files) => saveAnswers({ file: join(folder, 'a.yaml'), text }, files),
  },
  'new output': {
    before: {},
    after: { 'a.md': text },
    act: (files) => writeOutput(join(folder, 'a.md'), text, { force: false }, files),
  },
  'output in place of a file': {
    before: { 'a.md': old },
    after: { 'a.md': text },
    act: (files) => writeOutput(join(folder, 'a.md'), text, { force: true, input: import.meta.filename }, files),
  },
  'new output in a folder': {
    before: {},
    after: { 'a.md': text, 'b.md': text },
    act: (files) => writeFolder(folder, Object.entries({ 'a.md': text, 'b.md': text }), { force: false }, files),
  },
  'output in place of files in a folder': {
    before: { 'a.md': old, 'b.md': old },
    after: { 'a.md': text, 'b.md': text },
    act: (files) => writeFolder(folder, Object.entries({ 'a.md': text, 'b.md': text }), { force: true }, files),
  },
}

function prepare({ before }: Scenario): void {
  fresh()
  for (const [name, content] of Object.entries(before)) writeFileSync(join(folder, name), content, { mode: 0o640 })
}

const ours = /^\.leitfaden-/

/** Old or new, whole, with its mode; nothing else. */
function look({ before, after }: Scenario): { readonly isNew: boolean; readonly strangers: readonly string[] } {
  const names = readdirSync(folder)
  let isNew = true
  for (const [name, content] of Object.entries(after)) {
    const found = names.includes(name) ? readFileSync(join(folder, name), 'utf8') : undefined
    expect([before[name], content]).toContain(found)
    if (found !== content) isNew = false
    if (before[name] !== undefined) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o640)
  }
  return { isNew, strangers: names.filter((name) => !Object.hasOwn(after, name)) }
}

async function callsOf(scenario: Scenario): Promise<readonly string[]> {
  prepare(scenario)
  const { files, calls } = faultyFiles()
  expect(await scenario.act(files)).toMatchObject({ ok: true })
  expect(look(scenario)).toEqual({ isNew: true, strangers: [] })
  return calls
}

describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
  test('survives every error at every call', async () => {
    const calls = await callsOf(scenario)
    for (const at of calls.keys()) {
      for (const how of [...codes, 'part', 'none'] as const) {
        await check(scenario, { at, how })
      }
      for (const how of ['EIO', 'EINTR', 'EEXIST', 'ENOENT'] as const) await check(scenario, { at, how, late: true })
    }
  })

  test('survives a disk that fails for good', async () => {
    const calls = await callsOf(scenario)
    for (const at of calls.keys()) {
      for (const how of ['EIO', 'ENOSPC', 'EINTR', 'none'] as const) await check(scenario, { at, how, lasting: true })
    }
  })

  test('survives the end of the process at every call, and clears away later', async () => {
    const calls = await callsOf(scenario)
    for (const at of calls.keys()) {
      for (const late of [false, true]) {
        prepare(scenario)
        const where = `${calls[at]} ${at}${late ? ' late' : ''}`
        await expect(scenario.act(faultyFiles({ at, how: 'crash', late }).files), where).rejects.toThrow(Crash)
        const { isNew, strangers } = look(scenario)
        expect(strangers.every((name) => ours.test(name))).toBe(true)
        if (isNew) continue
        const yesterday = Date.now() / 1000 - 86_400
        for (const name of strangers) utimesSync(join(folder, name), yesterday, yesterday)
        // One of several files may have got its name already.
        const [first] = Object.keys(scenario.after)
        const again = first !== undefined && readdirSync(folder).includes(first) && scenario.before[first] === undefined
        if (again) continue
        expect(await scenario.act(faultyFiles().files), where).toMatchObject({ ok: true })
        expect(look(scenario), where).toEqual({ isNew: true, strangers: [] })
      }
    }
  })
})

test('reading: the whole file or a fault that names it, at every call', async () => {
  writeFileSync(join(folder, 'a.yaml'), old)
  const read = (files: FileSystem) => readInput(join(folder, 'a.yaml'), noInput(), files)
  const { files, calls } = faultyFiles()
  expect(await read(files)).toMatchObject({ ok: true })
  for (const at of calls.keys()) {
    for (const how of codes) {
      const done = await read(faultyFiles({ at, how }).files)
      const where = `${how} at ${calls[at]}`
      if (done.ok) expect(Buffer.from(done.value.bytes).toString(), where).toBe(old)
      else expect(done.faults, where).toEqual([expect.objectContaining({ file: join(folder, 'a.yaml') })])
    }
  }
})

async function* noInput(): AsyncGenerator<Buffer> {}

async function check(scenario: Scenario, failure: Failure): Promise<void> {
  prepare(scenario)
  const { files, calls } = faultyFiles(failure)
  const done = await scenario.act(files)
  const where = JSON.stringify({ ...failure, call: calls[failure.at], done })
  const { isNew, strangers } = look(scenario)
  if (done.ok) expect(isNew, where).toBe(true)
  // A disk that fails for good lets nothing be cleared away.
  const left = strangers.filter((name) => !(failure.lasting && ours.test(name)))
  expect(
    left.filter((name) => join(folder, name) !== done.kept),
    where,
  ).toEqual([])
  for (const { file, message } of done.faults ?? []) {
    expect(file, where).toContain(folder)
    expect(message.de.length, where).toBeGreaterThan(10)
    expect(message.en.length, where).toBeGreaterThan(10)
    if (done.kept !== undefined)
      expect([message.de.includes(done.kept), message.en.includes(done.kept)]).toContain(file !== done.kept)
  }
  if (!done.ok) expect(done.faults, where).not.toEqual([])
  if (done.kept !== undefined) expect(readFileSync(done.kept, 'utf8'), where).toBe(text)
}
