import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, contents, day, fixtures, folder, leitfaden } from './run-cli.ts'

const shop = join(fixtures, 'shop.yaml')

describe('report --out', () => {
  test('writes what the terminal would show', () => {
    const cwd = folder()
    const { code, stdout } = leitfaden(['report', shop, '--out', 'report.md', '--lang', 'en', ...day], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Written: report.md\n' })
    expect(readdirSync(cwd)).toEqual(['report.md'])
    expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toBe(
      leitfaden(['report', shop, '--lang', 'en', ...day]).stdout,
    )
  })

  test('keeps an existing file, unless told otherwise', () => {
    const cwd = folder({ 'report.md': 'kept' })
    chmodSync(join(cwd, 'report.md'), 0o640)
    const refused = leitfaden(['report', shop, '--out', 'report.md', '--lang', 'en'], { cwd })
    expect(refused.code).toBe(2)
    expect(refused.stderr).toMatch(/^report\.md: the file exists already · expected a new name, or --force/)
    expect(contents(cwd)).toEqual({ 'report.md': 'kept' })
    expect(leitfaden(['report', shop, '--out', 'report.md', '--force'], { cwd }).code).toBe(0)
    expect(contents(cwd)['report.md']).toMatch(/^# Vereinsshop/)
    expect(statSync(join(cwd, 'report.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(cwd)).toEqual(['report.md'])
  })

  test('touches no link, whatever it leads to', () => {
    const cwd = folder({ 'target.md': 'kept' })
    symlinkSync('target.md', join(cwd, 'link.md'))
    symlinkSync('nowhere.md', join(cwd, 'dangling.md'))
    for (const link of ['link.md', 'dangling.md']) {
      const { code, stderr } = leitfaden(['report', shop, '--out', link, '--force', '--lang', 'en'], { cwd })
      expect(code).toBe(2)
      expect(stderr).toContain('this is a link')
    }
    expect(contents(cwd)).toEqual({ 'target.md': 'kept' })
  })

  test('never overwrites the answers, by whatever name', () => {
    const cwd = folder()
    copyFileSync(shop, join(cwd, 'shop.yaml'))
    const before = contents(cwd)
    for (const name of ['shop.yaml', './shop.yaml', join(cwd, 'shop.yaml')]) {
      const { code, stderr } = leitfaden(['report', 'shop.yaml', '--out', name, '--force', '--lang', 'en'], { cwd })
      expect(code).toBe(2)
      expect(stderr).toContain('is not overwritten')
    }
    expect(contents(cwd)).toEqual(before)
  })

  test.each([
    ['a folder', '.', /folder/],
    ['a way through a file', 'plain/report.md', /leads through a file/],
    ['a device', '/dev/null', /no ordinary file/],
  ])('refuses %s', (_, out, message) => {
    const cwd = folder({ plain: 'x' })
    const { code, stderr } = leitfaden(['report', shop, '--out', out, '--force', '--lang', 'en'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(contents(cwd)).toEqual({ plain: 'x' })
  })

  test('makes the folder', () => {
    const cwd = folder()
    expect(leitfaden(['report', shop, '--out', 'new/folder/report.md'], { cwd }).code).toBe(0)
    expect(readFileSync(join(cwd, 'new/folder/report.md'), 'utf8')).toMatch(/^# Vereinsshop/)
  })

  test('says so where writing is not allowed', () => {
    // Nobody may make files in /sys, not even the superuser, for whom the mode of a folder means nothing.
    const closed = process.getuid?.() === 0 ? '/sys' : folder()
    if (closed !== '/sys') chmodSync(closed, 0o555)
    const { code, stderr } = leitfaden(['report', shop, '--out', join(closed, 'report.md'), '--lang', 'en'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/report\.md: (permission for that is missing|that place is read-only)/)
    expect(existsSync(join(closed, 'report.md'))).toBe(false)
  })

  test('leaves nothing half written where there is no more room', () => {
    const cwd = folder({ 'report.md': 'kept' })
    const command = `trap '' XFSZ; ulimit -f 4; exec "$0" "$@"`
    const args = [cli, 'report', shop, '--out', 'report.md', '--force', '--lang', 'en']
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, ...args], { cwd, encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^report\.md: /)
    expect(contents(cwd)).toEqual({ 'report.md': 'kept' })
  })
})

describe.each([
  ['estimate', 'remarks'],
  ['check', 'remarks'],
  ['questions', 'questions'],
])('%s --out', (command, field) => {
  const args = [command, shop, '--lang', 'en', ...day]

  test('writes what the terminal would show', () => {
    const cwd = folder()
    expect(leitfaden([...args, '--color', '--out', 'new/out.txt'], { cwd })).toEqual({
      code: 0,
      stdout: 'Written: new/out.txt\n',
      stderr: '',
    })
    expect(readFileSync(join(cwd, 'new/out.txt'), 'utf8')).toBe(leitfaden(args).stdout)
  })

  test('with --json writes the JSON, and says so in JSON', () => {
    const cwd = folder()
    const { stdout } = leitfaden([...args, '--json', '--out', 'out.json'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({ command, ok: true, written: ['out.json'] })
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toHaveProperty(field)
  })

  test('keeps an existing file', () => {
    const cwd = folder({ 'out.txt': 'kept' })
    expect(leitfaden([...args, '--out', 'out.txt'], { cwd }).code).toBe(2)
    expect(contents(cwd)).toEqual({ 'out.txt': 'kept' })
    expect(leitfaden([...args, '--out', 'out.txt', '--force'], { cwd }).code).toBe(0)
  })
})

test('check --out of a broken file still exits with 1', () => {
  const cwd = folder()
  const { code, stdout } = leitfaden(['check', join(fixtures, 'faults.yaml'), '--out', 'faults.txt'], { cwd })
  expect({ code, stdout }).toEqual({ code: 1, stdout: 'Written: faults.txt\n' })
  expect(contents(cwd)['faults.txt']).toContain('load.usrs')
})

test('pictures --out writes one SVG file per picture, named by the picture', () => {
  const cwd = folder()
  const { code, stdout } = leitfaden(['pictures', shop, '--out', 'drawn', '--lang', 'en', ...day], { cwd })
  expect(code).toBe(0)
  const { pictures } = JSON.parse(leitfaden(['pictures', shop, '--json', '--lang', 'en', ...day]).stdout)
  const names = pictures.map(({ id }: { id: string }) => `${id}.svg`)
  expect(readdirSync(join(cwd, 'drawn')).sort()).toEqual(names.toSorted())
  expect(stdout).toBe(names.map((name: string) => `Written: drawn/${name}\n`).join(''))
  for (const { id, svg } of pictures) expect(readFileSync(join(cwd, `drawn/${id}.svg`), 'utf8')).toContain(svg)
})

describe('tickets --out', () => {
  const names = [
    'architecture',
    'deployment',
    'load',
    'network',
    'performance',
    'project',
    'reliability',
    'security',
    'team',
    'timeline',
  ]

  test('writes one file per chapter, into a folder that is made', () => {
    const cwd = folder()
    const { code, stdout } = leitfaden(['tickets', shop, '--out', 'a/tickets', ...day], { cwd })
    expect(code).toBe(0)
    expect(readdirSync(join(cwd, 'a/tickets')).sort()).toEqual(names.map((name) => `${name}.md`))
    expect(stdout.trim().split('\n')).toHaveLength(10)
    const text = leitfaden(['tickets', shop, ...day]).stdout
    expect(text).toContain(readFileSync(join(cwd, 'a/tickets/load.md'), 'utf8'))
  })

  test('one file in the way stops all of them', () => {
    const cwd = folder()
    mkdirSync(join(cwd, 'tickets'))
    copyFileSync(shop, join(cwd, 'tickets/team.md'))
    const { code, stderr } = leitfaden(['tickets', shop, '--out', 'tickets'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^tickets\/team\.md: /)
    expect(readdirSync(join(cwd, 'tickets'))).toEqual(['team.md'])
    expect(leitfaden(['tickets', shop, '--out', 'tickets', '--force'], { cwd }).code).toBe(0)
    expect(readdirSync(join(cwd, 'tickets'))).toHaveLength(10)
  })

  test('several files in the way are told in one line', () => {
    const cwd = folder()
    const args = ['tickets', shop, '--out', 'tickets', '--lang', 'en']
    expect(leitfaden(args, { cwd }).code).toBe(0)
    const { code, stderr } = leitfaden(args, { cwd })
    expect(code).toBe(2)
    expect(stderr).toBe(
      'tickets: 10 of the files exist here already · expected another folder, or --force to replace them\n',
    )
  })

  test('a file is no folder', () => {
    const cwd = folder({ tickets: 'x' })
    const { code, stderr } = leitfaden(['tickets', shop, '--out', 'tickets', '--lang', 'en'], { cwd })
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'tickets: this is no folder\n' })
  })

  test('--blank needs no answers, and takes none', () => {
    const { code, stdout } = leitfaden(['tickets', '--blank', '--lang', 'de'])
    expect(code).toBe(0)
    expect(stdout.match(/^# /gm)).toHaveLength(10)
    expect(stdout).not.toContain('- [x]')
    expect(leitfaden(['tickets', '--blank', shop]).code).toBe(2)
    expect(leitfaden(['tickets']).code).toBe(2)
  })
})

describe('standard output', () => {
  test('whoever stops reading early stops nothing but the output', () => {
    const script = `("$0" "$1" questions; echo "exit $?" >&2) | head -n 1`
    const done = spawnSync('sh', ['-c', script, process.execPath, cli], { encoding: 'utf8', env: { LANG: 'en' } })
    expect(done.stderr).toBe('exit 0\n')
    expect(done.stdout.split('\n')).toHaveLength(2)
  })

  test('a full disk is told', () => {
    const script = `"$0" "$1" questions > /dev/full`
    const done = spawnSync('sh', ['-c', script, process.execPath, cli], { encoding: 'utf8' })
    expect(done.status).toBe(2)
    expect(done.stderr).toMatch(/^leitfaden: .*ENOSPC/)
  })

  test('colour only where it is wanted', () => {
    const coloured = (args: readonly string[], env = {}) =>
      leitfaden(['estimate', shop, ...args], { env }).stdout.includes('\u001b[')
    expect(coloured([])).toBe(false)
    expect(coloured(['--color'])).toBe(true)
    expect(coloured([], { FORCE_COLOR: '1' })).toBe(true)
    expect(coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
    expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
    expect(coloured(['--color', '--json'])).toBe(false)
  })
})

test('a pipe in place of the file is refused at once', () => {
  const cwd = folder()
  execFileSync('mkfifo', ['pipe.yaml'], { cwd })
  const { code, stderr } = leitfaden(['check', 'pipe.yaml'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('expected a file, or “-” for standard input')
})
