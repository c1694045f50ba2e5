import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import rowSchema from '../schemas/estimate-row.schema.json' with { type: 'json' }
import { csvHeader } from '../src/portfolio/csv-lines.ts'
import { documentRow } from '../src/portfolio/document-row.ts'
import { inOrder } from '../src/portfolio/in-order.ts'
import { readLines } from '../src/portfolio/read-lines.ts'
import { examples, fixtures, folder } from './run-cli.ts'
import { runInProcess } from './run-in-process.ts'

const isRow = new Ajv({ strict: true }).compile(rowSchema)
const answers = (name: string) =>
  `guide: devops@1.0.0\nanswers: { project.name: ${JSON.stringify(name)}, load.users: 500 }\n`
const few = ['--samples', '64']

/** The rows that come back, each as the schema says. */
function rowsIn(
  stdout: string,
): { file: string; line?: number; ok: boolean; issues: { line?: number; message: string }[] }[] {
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const row of rows) {
    expect(isRow(row) ? [] : isRow.errors).toEqual([])
    expect('estimate' in row).toBe(row.ok)
  }
  return rows
}

test('bad files among good ones are told in their place, and the rest goes on', async () => {
  const cwd = folder({
    'a.yaml': answers('A'),
    'b.yaml': 'guide: devops@1.0.0\nanswers: { load.users: 5 GiB }\n',
    'c.yml': answers('C'),
    'd.json': '{"guide": "devops@1.0.0", "answers": {',
    'e.yaml': new Uint8Array([0xff, 0xfe, 0x41, 0]),
    'notes.txt': 'no answers',
  })
  mkdirSync(join(cwd, 'f'))
  writeFileSync(join(cwd, 'f', 'g.yaml'), answers('G'))
  const { code, stdout, stderr } = await runInProcess([
    'estimate',
    `${cwd}/**/*.{yaml,yml,json}`,
    join(cwd, 'gone.yaml'),
    '--format',
    'ndjson',
    ...few,
  ])
  const rows = rowsIn(stdout)
  expect(rows.map(({ file, ok }) => [file.slice(cwd.length + 1), ok])).toEqual([
    ['a.yaml', true],
    ['b.yaml', false],
    ['c.yml', true],
    ['d.json', false],
    ['e.yaml', false],
    ['f/g.yaml', true],
    ['gone.yaml', false],
  ])
  expect(code).toBe(1)
  expect(stderr).toContain(`${cwd}/b.yaml:2:24: load.users: unit “GiB” does not fit here`)
  expect(stderr).toContain('7 documents · 4 with faults')
  const csv = await runInProcess(['estimate', cwd, '--format', 'csv', '--quiet', ...few])
  const lines = csv.stdout.split('\r\n')
  expect([lines[0], lines.length, csv.stderr]).toEqual([csvHeader, 7, ''])
  expect(lines[2]).toMatch(/b\.yaml,{2,}1,.*does not fit here/)
})

test('patterns, lists of names and documents by the line come in their order', async () => {
  const cwd = folder({ 'b.yaml': answers('B'), 'a.yaml': answers('A'), '.hidden.yaml': 'x' })
  const namesOf = async (args: string[], input?: string): Promise<(string | undefined)[]> => {
    const ran = await runInProcess(
      ['estimate', ...args, '--format', 'ndjson', ...few],
      input === undefined ? {} : { input },
    )
    return JSON.parse(`[${ran.stdout.trimEnd().replaceAll('\n', ',')}]`).map(
      (row: { file: string; line?: number; estimate?: { name: string } }) =>
        row.estimate?.name ?? `${row.file}:${row.line}`,
    )
  }
  expect(await namesOf([`${cwd}/*.yaml`])).toEqual(['A', 'B'])
  expect(await namesOf([`${cwd}/{b,a}.yaml`, `${cwd}/a.yaml`])).toEqual(['A', 'B', 'A'])
  expect(await namesOf(['--files-from', '-'], `${cwd}/b.yaml\r\n\n${cwd}/a.yaml`)).toEqual(['B', 'A'])
  expect(await namesOf(['--files-from', '-'], `${cwd}/b.yaml\0${cwd}/a.yaml\0`)).toEqual(['B', 'A'])
  const document = (name: string) => JSON.stringify({ guide: 'devops@1.0.0', answers: { 'project.name': name } })
  expect(await namesOf(['--documents-from', '-'], `${document('X')}\n\n{ broken\n${document('Y')}\n`)).toEqual([
    'X',
    'stdin:3',
    'Y',
  ])
})

test('a row tells what the estimate of the file alone tells', async () => {
  const file = `${examples}first-call.yaml`
  const row = rowsIn((await runInProcess(['estimate', file, '--format', 'ndjson', '--samples', '2048'])).stdout)[0]
  const { estimate, progress, remarks } = JSON.parse((await runInProcess(['estimate', file, '--json'])).stdout)
  const stored = estimate.figures.find(({ id }: { id: string }) => id === 'stored').ranges[0]
  expect(row).toMatchObject({
    estimate: {
      settled: progress.total.settled,
      warnings: remarks.filter(({ severity }: { severity: string }) => severity === 'warning').length,
      cost: { total: estimate.cost.ranges.total },
      figures: { stored: { p10: stored.p10.at(-1), p50: stored.p50.at(-1), p90: stored.p90.at(-1) } },
    },
  })
})

test('a changed model counts, and what is wrong with it is told', async () => {
  const { stdout } = await runInProcess(['estimate', fixtures, '--format', 'ndjson', ...few])
  expect(rowsIn(stdout).length).toBeGreaterThan(1)
  const changed = (value: string) =>
    `${answers('M')}model: { assumptions: { ${value}: { value: 3, because: test } } }\n`
  const cwd = folder({ 'a.yaml': changed('nothingOfThatName'), 'b.yaml': answers('B') })
  const ran = await runInProcess(['estimate', cwd, '--format', 'ndjson', ...few])
  expect(rowsIn(ran.stdout).map(({ ok }) => ok)).toEqual([false, true])
})

test('hostile names and files reach neither terminal nor table raw', async () => {
  const evil = '=1+1\u001b[31m\u202e,"x"\nrow'
  const cwd = folder({ [`${evil}.yaml`]: answers(`=cmd|' /C calc'!A0`), 'b.yaml': answers('+1\u2028\u0007') })
  for (const format of [['--format', 'csv'], ['--format', 'ndjson'], []]) {
    const { stdout, stderr, code } = await runInProcess(['estimate', cwd, ...format, ...few])
    expect(code).toBe(1)
    expect(stdout.replaceAll('\r\n', '\n') + stderr).not.toMatch(/(?!\n)[\p{Cc}\u2028\u202e]/u)
    if (format.includes('csv')) expect(stdout).toContain(",'=cmd|' /C calc'!A0,")
  }
})

test('a crash in one document is a fault of that document', async () => {
  const terms = { language: 'en' as const, today: '2026-11-23', samples: 64 }
  const bytes = Buffer.from(answers('A'))
  const bytesThatThrow = new Proxy(bytes, {
    get: () => {
      throw new RangeError('boom')
    },
  })
  const broken = { name: 'a.yaml', bytes: bytesThatThrow }
  expect(await documentRow(broken, terms)).toMatchObject({
    file: 'a.yaml',
    faults: [{ code: 'internal-fault', file: 'a.yaml', found: 'RangeError: boom' }],
  })
  expect((await documentRow({ name: 'b.yaml', bytes }, terms)).faults).toEqual([])
})

test('somebody who interrupts gets the totals so far, and 130', async () => {
  const cwd = folder(Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`${n}.yaml`, answers(`P${n}`)])))
  const controller = new AbortController()
  let rows = ''
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      rows += chunk
      if (rows.split('\n').length === 3) controller.abort()
      done()
    },
  })
  const { code, stderr } = await runInProcess(['estimate', cwd, '--format', 'ndjson', ...few], {
    stdout,
    interruption: () => controller.signal,
  })
  expect(code).toBe(130)
  expect(rows.trimEnd().split('\n')).toHaveLength(2)
  expect(stderr).toContain('Interrupted. So far:\n2 documents')
})

test('progress is told on a terminal and taken away at the end', async () => {
  const cwd = folder({ 'a.yaml': answers('A'), 'b.yaml': 'guide: x' })
  let shown = ''
  const stderr = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        shown += chunk
        done()
      },
    }),
    { isTTY: true, columns: 80 },
  )
  await runInProcess(['estimate', cwd, '--format', 'csv', ...few], { stderr })
  expect(shown.startsWith('\r\u001b[K')).toBe(true)
  expect(shown).toContain('/ 2 documents')
  expect(shown).toContain('\r\u001b[K\u001b[1m')
})

test.each([
  [['--format', 'cvs'], 'csv'],
  [['--jobs', '0', 'x', 'y'], '1 … 64'],
  [['--json', 'x', 'y'], '--format ndjson'],
  [['--out', 'z.csv', 'x', 'y'], 'single document'],
  [['--files-from', '-', '--documents-from', '-'], 'only once'],
  [['--files-from', 'nowhere.txt'], 'no such file'],
  [[], 'missing'],
])('%j can not be done as asked', async (args, hint) => {
  const { code, stderr, stdout } = await runInProcess(['estimate', ...args])
  expect(code).toBe(2)
  expect(stderr + stdout).toContain(hint)
})

test('results keep the order of the items, and only so many are begun', async () => {
  let begun = 0
  let most = 0
  async function* items(): AsyncGenerator<number> {
    for (let n = 0; n < 20; n++) yield n
  }
  const done: number[] = []
  const work = async (n: number): Promise<number> => {
    begun++
    most = Math.max(most, begun - done.length)
    await new Promise((resolve) => setImmediate(resolve))
    return n
  }
  for await (const n of inOrder(items(), work, 4)) done.push(n)
  expect(done).toEqual(Array.from({ length: 20 }, (_, n) => n))
  expect(most).toBeLessThanOrEqual(5)
})

test('lines are found wherever a stream is cut, and long ones are not kept', async () => {
  async function* pieces(): AsyncGenerator<Buffer> {
    for (const piece of ['ab', 'c\nd', '', '\n\nlong', 'longlong\ne']) yield Buffer.from(piece)
  }
  const found: (string | undefined)[] = []
  for await (const { bytes } of readLines(pieces(), 8)) found.push(bytes?.toString())
  expect(found).toEqual(['abc', 'd', '', undefined, 'e'])
})
