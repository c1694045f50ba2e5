import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contents, folder, leitfaden } from './run-cli.ts'

const head = 'guide: devops@1.0.0\nlanguage: en\nanswers:\n'
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const bomb = `${head}  project.features: &a [x, x, x, x]\n  project.summary: [*a, *a, *a, *a]\n`

/** Content, code, place, and what a person reads. */
const cases: [name: string, content: string | Uint8Array, code: string, place: string, message: RegExp][] = [
  ['wrong unit', `${head}  load.users: 5 GiB\n`, 'wrong-unit', '4:15', /load\.users: .*GiB.* · expected users/],
  [
    'unknown question',
    `${head}  load.usrs: 5 users\n`,
    'unknown-question',
    '4:3',
    /expected load\.users · found “load\.usrs”/,
  ],
  ['duplicate key', `${head}  project.name: A\n  project.name: B\n`, 'duplicate-key', '5:3', /project\.name/],
  ['tab', `${head}\tproject.name: A\n`, 'tab-indentation', '4:1', /tab/i],
  ['Windows-1252', Buffer.from(`${head}  project.name: M\u00fcller\n`, 'latin1'), 'wrong-encoding', '4:18', /UTF-8/],
  ['UTF-16', utf16(`${head}  project.name: A\n`), 'wrong-encoding', '1:1', /UTF-16/],
  ['alias bomb', bomb, 'anchor-or-alias', '4:21', /anchor|alias/i],
  ['__proto__', `${head}  __proto__: { polluted: 1 }\n`, 'forbidden-key', '4:3', /__proto__/],
  [
    'impossible date',
    `${head}  timeline.dates: [{ what: L, kind: launch, when: 2027-02-30 }]\n`,
    'impossible-date',
    '4:51',
    /timeline\.dates: .*2027-02-30/,
  ],
  ['range upside down', `${head}  load.users: 800 to 200 users\n`, 'range-upside-down', '4:15', /load\.users: /],
  ['1e308', `${head}  load.users: 1e308 users\n`, 'malformed-number', '4:15', /load\.users: /],
  [
    'newer guide',
    'guide: devops@9.1.0\nlanguage: en\nanswers: {}\n',
    'newer-guide',
    '1:8',
    /written for 9\.1\.0, this is \d/,
  ],
  ['other guide', 'guide: cooking@1.0.0\nanswers: {}\n', 'other-guide', '1:8', /cooking/],
  ['unknown provider', `provider: flying-cirkus\n${head}`, 'unknown-provider', '1:11', /flying-circus/],
  ['unknown price list', `prices: exmple-eu\n${head}  project.name: A\n`, 'unknown-price-list', '1:9', /example-eu/],
  ['no mapping', '- a\n- b\n', 'not-a-document', '1:1', /no answers document/],
  ['broken JSON', '{"guide": "devops@1.0.0", "answers": {,}}', '', '1:39', /./],
]

describe.each(cases)('%s', (name, content, code, place, message) => {
  const file = name === 'broken JSON' ? 'bad.json' : 'bad.yaml'

  test.each(['estimate', 'report', 'check'])('%s says what and where, and exits with 1', (command) => {
    const cwd = folder({ [file]: content })
    const { code: exit, stdout, stderr } = leitfaden([command, file], { cwd })
    const said = command === 'check' ? stdout : stderr
    expect(exit).toBe(1)
    expect(said).toMatch(message)
    expect(said.split('\n')[0]).toMatch(new RegExp(`^${file}:${place}: `))
    expect(command === 'check' ? stderr : stdout).toBe('')
    expect(stdout + stderr).not.toMatch(/^\s+at .*[:(]\d+/m)
  })

  test('--json says the same', () => {
    const { code: exit, stdout, stderr } = leitfaden(['estimate', file, '--json'], { cwd: folder({ [file]: content }) })
    const output = JSON.parse(stdout)
    expect({ exit, stderr, ok: output.ok }).toEqual({ exit: 1, stderr: '', ok: false })
    const [first] = output.issues
    expect(`${first.line}:${first.column}`).toBe(place)
    if (code !== '') expect(output.issues.map((issue: { code: string }) => issue.code)).toContain(code)
  })

  test('writes and changes nothing', () => {
    const cwd = folder({ [file]: content, 'old.md': 'kept' })
    const before = contents(cwd)
    leitfaden(['report', file, '--out', 'new.md'], { cwd })
    leitfaden(['report', file, '--out', 'old.md', '--force'], { cwd })
    if (code !== 'unknown-price-list') leitfaden(['tickets', file, '--out', '.', '--force'], { cwd })
    expect(contents(cwd)).toEqual(before)
  })
})

test('all faults of a file at once, in the order of the file, in its language', () => {
  const { code, stderr } = leitfaden(['estimate', 'faults.yaml'])
  expect(code).toBe(1)
  expect(stderr.match(/^faults\.yaml:\d+:\d+: [a-z.-]+: /gm)).toEqual([
    'faults.yaml:4:26: load.concurrent-users: ',
    'faults.yaml:5:3: load.usrs: ',
    'faults.yaml:6:20: timeline.growth: ',
    'faults.yaml:8:3: project.name: ',
    'faults.yaml:10:43: timeline.dates: ',
  ])
  expect(leitfaden(['check', 'faults.yaml', '--lang', 'de']).stdout).toMatch(/5 Fehler\.\n$/)
})

test('an unknown price list is told together with all other faults', () => {
  const input = `prices: exmple-eu\n${head}  load.usrs: 1 user\n`
  for (const command of ['estimate', 'check']) {
    const { stdout } = leitfaden([command, '-', '--json'], { input })
    const codes = JSON.parse(stdout).issues.map(({ code }: { code: string }) => code)
    expect(codes).toEqual(['unknown-price-list', 'unknown-question'])
  }
})

test('a decimal comma in braces is told as one', () => {
  const input = `${head}  load.data:\n    - { what: A, kind: images, size: 12,5 GB, inflow: 1 GiB/month }\n`
  const { stdout } = leitfaden(['check', '-'], { input })
  expect(stdout).toContain(
    'stdin:5:41: load.data: A decimal comma? Files take a point · expected 12.5 GB · found “5 GB”',
  )
})

test('check says nothing that it takes back', () => {
  const said = (input: string) => leitfaden(['check', '-'], { input }).stdout
  expect(said('')).toContain('1 place worth a second look. It holds no answers yet.')
  expect(said(`${head}  project.name: A\n`)).toContain('The file can be read. There is nothing to remark')
})

test('an empty file holds no answers, which is no fault', () => {
  const cwd = folder({ 'empty.yaml': '' })
  const { code, stdout, stderr } = leitfaden(['estimate', 'empty.yaml'], { cwd })
  expect(code).toBe(0)
  expect(stderr).toMatch(/^empty\.yaml:1:1: warning: /)
  expect(stdout).toContain('0 of ')
})

describe('files that are none', () => {
  test.each([
    ['missing', 'shp.yaml', 'enoent', /no such file · expected shop\.yaml/],
    ['a folder', '.', 'eisdir', /folder/],
    ['a device', '/dev/null', 'not-a-file', /no ordinary file/],
    ['a name that can not be', 'a\u0000b', 'err_invalid_arg_value', /./],
    ['too long a name', 'x'.repeat(5000), 'enametoolong', /too long/],
  ])('%s', (_, name, code, message) => {
    if (name.includes('\u0000')) return expect(() => leitfaden(['check', name])).toThrow()
    const { code: exit, stderr } = leitfaden(['check', name])
    expect(exit).toBe(2)
    expect(stderr).toMatch(message)
    expect(JSON.parse(leitfaden(['check', name, '--json']).stdout).issues[0].code).toBe(code)
  })

  test('too large a file is refused before it is read', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'large.yaml'), Buffer.alloc(3_000_000, 'a'))
    const { code, stderr } = leitfaden(['estimate', 'large.yaml'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^large\.yaml: the file is too large · expected at most 1 MiB · found “2\.9 MiB”/)
    expect(leitfaden(['estimate', '-'], { input: 'a'.repeat(3_000_000) }).code).toBe(1)
  })
})

describe('own price lists and providers', () => {
  test('faults have their place in the file', () => {
    const cwd = folder({ 'prices.json': '{\n  "id": "own",\n  "currency": "euro"\n}\n' })
    const { code, stderr } = leitfaden(['estimate', '-', '--prices', 'prices.json'], {
      cwd,
      input: `${head}  project.name: A\n`,
    })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^prices\.json:3:15: currency: /m)
    expect(stderr.split('\n').length).toBeGreaterThan(4)
  })

  test('a sound price list is used', () => {
    const source = { title: 'Invented', date: '2026-11-01' }
    const list = {
      id: 'own',
      title: { de: 'Eigene Preise', en: 'Own prices' },
      example: false,
      currency: 'EUR',
      vat: 'net',
      validFrom: '2026-11-01',
      read: '2026-11-01',
      items: [
        {
          line: 'memory',
          title: { de: 'Speicher', en: 'Memory' },
          unit: 'GiB',
          tariff: { kind: 'per-unit', price: '10' },
          source,
          sourceKind: 'official',
        },
      ],
    }
    const cwd = folder({ 'prices.json': JSON.stringify(list) })
    const input = `${head}  project.name: A\n`
    const { code, stdout } = leitfaden(['estimate', '-', '--prices', 'prices.json'], { cwd, input })
    expect(code).toBe(0)
    expect(stdout).toContain('price list Own prices')
    expect(stdout).not.toContain('not an offer')
  })

  test('unknown ids name the nearest one', () => {
    const { code, stderr } = leitfaden(['estimate', 'shop.yaml', '--provider', 'generik', '--lang', 'en'])
    expect(code).toBe(2)
    expect(stderr).toBe('leitfaden: there is no such provider here · expected generic · found “generik”\n')
  })
})
