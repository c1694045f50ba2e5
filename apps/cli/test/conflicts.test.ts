import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '../src/files/fingerprint.ts'
import { maySave, saveAnswers } from '../src/files/save-answers.ts'
import { faultyFiles } from './faulty-files.ts'
import { contents, folder } from './run-cli.ts'

const old = 'answers: {}\n'
const base = fingerprint(old)

describe('a second writer', () => {
  test('whenever it comes, one of two has saved, and the text of the other is beside', async () => {
    const alone = faultyFiles()
    const first = folder({ 'a.yaml': old })
    await saveAnswers({ file: join(first, 'a.yaml'), text: 'one', base }, alone.files)
    for (const moment of alone.calls.keys()) {
      const cwd = folder({ 'a.yaml': old })
      const file = join(cwd, 'a.yaml')
      let other: ReturnType<typeof saveAnswers> | undefined
      const { files } = faultyFiles(undefined, async (_, index) => {
        if (index !== moment) return
        other = saveAnswers({ file, text: 'two', base, patience: 0 })
        await other
      })
      const one = await saveAnswers({ file, text: 'one', base, patience: 0 }, files)
      const two = await other
      expect([one.ok, two?.ok].sort(), `call ${moment}`).toEqual([false, true])
      const [winner, loser] = one.ok ? ['one', 'two'] : ['two', 'one']
      expect(contents(cwd), `call ${moment}`).toEqual({ 'a.yaml': winner, 'a.conflict-1.yaml': loser })
    }
  })

  test('an editor that saves at any moment before the last look is not overwritten', async () => {
    const alone = faultyFiles()
    await saveAnswers({ file: join(folder({ 'a.yaml': old }), 'a.yaml'), text: 'one', base }, alone.files)
    for (let moment = 0; moment <= alone.calls.lastIndexOf('read'); moment++) {
      const cwd = folder({ 'a.yaml': old })
      const file = join(cwd, 'a.yaml')
      const { files } = faultyFiles(undefined, async (_, index) => {
        if (index === moment) writeFileSync(file, 'by an editor')
      })
      const saved = await saveAnswers({ file, text: 'one', base }, files)
      expect(saved).toMatchObject({ ok: false, exitCode: 2, kept: join(cwd, 'a.conflict-1.yaml') })
      expect(contents(cwd)).toEqual({ 'a.yaml': 'by an editor', 'a.conflict-1.yaml': 'one' })
    }
  })

  test('ten at once: one saves, nine find a place beside', async () => {
    const cwd = folder({ 'a.yaml': old })
    const names = Array.from({ length: 10 }, (_, index) => `text ${index}`)
    const done = await Promise.all(names.map((text) => saveAnswers({ file: join(cwd, 'a.yaml'), text, base })))
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    expect(Object.values(contents(cwd)).sort()).toEqual(names)
  })

  test.each([
    [
      'changed',
      'other',
      base,
      'somebody else has changed the file in the meantime; it stays as it is; the new text is in ',
    ],
    ['removed', undefined, base, 'the file is gone by now; the new text is in '],
    [
      'made',
      'other',
      undefined,
      'somebody else has made this file in the meantime; it stays as it is; the new text is in ',
    ],
  ])('%s: says what happened and where the text is', async (_, content, known, message) => {
    const cwd = folder({ ...(content !== undefined && { 'a.b.json': content }), 'a.b.conflict-1.json': 'earlier' })
    const saved = await saveAnswers({ file: join(cwd, 'a.b.json'), text: 'one', base: known })
    const kept = join(cwd, 'a.b.conflict-2.json')
    expect(saved).toMatchObject({ ok: false, kept, faults: [{ code: 'conflict', file: join(cwd, 'a.b.json') }] })
    expect(saved.ok || saved.faults[0]?.message.en).toBe(`${message}${kept}. Compare both and go on with one of them`)
    expect(contents(cwd)).toEqual({
      ...(content !== undefined && { 'a.b.json': content }),
      'a.b.conflict-1.json': 'earlier',
      'a.b.conflict-2.json': 'one',
    })
  })

  test('saving goes on from what was saved', async () => {
    const cwd = folder()
    const file = join(cwd, 'a.yaml')
    let known: string | undefined
    for (const text of ['one', 'two', 'two', 'three']) {
      const saved = await saveAnswers({ file, text, base: known })
      if (!saved.ok) throw new Error('not saved')
      known = saved.value.base
    }
    expect(contents(cwd)).toEqual({ 'a.yaml': 'three' })
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})

describe('what a name leads to', () => {
  test('a link is refused, or followed to the file', async () => {
    const cwd = folder({ 'far.yaml': old })
    mkdirSync(join(cwd, 'near'))
    symlinkSync('../far.yaml', join(cwd, 'near/a.yaml'))
    symlinkSync('nowhere.yaml', join(cwd, 'near/dangling.yaml'))
    const file = join(cwd, 'near/a.yaml')
    expect(await maySave(file)).toMatchObject({ ok: false, faults: [{ code: 'is-link' }] })
    expect(await maySave(join(cwd, 'near/dangling.yaml'), { follow: true })).toMatchObject({ ok: false })
    expect(await saveAnswers({ file, text: 'one', base, follow: true })).toMatchObject({ ok: true })
    expect(lstatSync(file).isSymbolicLink()).toBe(true)
    expect(contents(cwd)).toEqual({ 'far.yaml': 'one' })
    expect(await saveAnswers({ file, text: 'two', base, follow: true })).toMatchObject({
      kept: join(cwd, 'far.conflict-1.yaml'),
    })
  })

  test.each([
    ['a folder', (path: string) => mkdirSync(path), 'eisdir'],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path]), 'not-a-file'],
    ['a write-protected file', (path: string) => writeFileSync(path, old, { mode: 0o444 }), 'read-only'],
    [
      'a file with a second name',
      (path: string) => {
        writeFileSync(path, old)
        linkSync(path, `${path}.2`)
      },
      'has-names',
    ],
  ])('%s is refused, and stays', async (_, make, code) => {
    const cwd = folder()
    make(join(cwd, 'a.yaml'))
    const names = readdirSync(cwd)
    expect(await maySave(join(cwd, 'a.yaml'))).toMatchObject({ ok: false, exitCode: 2, faults: [{ code }] })
    const saved = await saveAnswers({ file: join(cwd, 'a.yaml'), text: 'one', base })
    expect(saved).toMatchObject({ ok: false, faults: [{ code }] })
    if (saved.ok || saved.kept === undefined) throw new Error('not kept')
    expect(readFileSync(saved.kept, 'utf8')).toBe('one')
    expect(statSync(saved.kept).mode & 0o777).toBe(0o600)
    unlinkSync(saved.kept)
    expect(readdirSync(cwd)).toEqual(names)
  })

  test.runIf(process.getuid?.() === 0)('owner, group and mode are kept', async () => {
    const cwd = folder({ 'a.yaml': old })
    const file = join(cwd, 'a.yaml')
    execFileSync('chown', ['12345:23456', file])
    chmodSync(file, 0o664)
    expect(await saveAnswers({ file, text: 'one', base })).toMatchObject({ ok: true })
    expect(statSync(file)).toMatchObject({ uid: 12345, gid: 23456, mode: 0o100664 })
  })
})

describe('left behind by processes that were killed', () => {
  const dead = 2 ** 22 + 1
  const names = {
    dead: `.leitfaden-${dead}-0123456789ab.tmp`,
    alive: `.leitfaden-${process.ppid}-0123456789ab.tmp`,
    young: `.leitfaden-${dead}-ba9876543210.tmp`,
    foreign: `.leitfaden-${dead}-0123.tmp`,
  }

  test('drafts are cleared away once they are an hour old and of no living process', async () => {
    const cwd = folder(Object.fromEntries(Object.values(names).map((name) => [name, 'x'])))
    const longAgo = Date.now() / 1000 - 4000
    for (const name of [names.dead, names.alive, names.foreign]) utimesSync(join(cwd, name), longAgo, longAgo)
    expect(await saveAnswers({ file: join(cwd, 'a.yaml'), text: 'one' })).toMatchObject({ ok: true })
    expect(readdirSync(cwd).sort()).toEqual([names.foreign, names.alive, names.young, 'a.yaml'].sort())
  })

  test('a draft that has its name already is no second name', async () => {
    const cwd = folder({ 'a.yaml': old })
    linkSync(join(cwd, 'a.yaml'), join(cwd, names.young))
    expect(await saveAnswers({ file: join(cwd, 'a.yaml'), text: 'one', base })).toMatchObject({ ok: true })
    expect(contents(cwd)).toEqual({ 'a.yaml': 'one' })
  })
})
