import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extendedDevops } from '@leitfaden/core/devops'
import { readAnswers, writeDocument } from '@leitfaden/core/file'
import { providers } from '@leitfaden/core/providers'
import { emptyFlyingCircus, exampleEu } from '@leitfaden/sizing/prices'
import { expect, onTestFinished, test } from 'vitest'
import { examples, leitfaden } from '../../cli/test/run-cli.ts'
import { checkAssumption } from '../src/estimate/check-assumption.ts'
import { estimateInput } from '../src/estimate/estimate-input.ts'
import { withAssumption } from '../src/estimate/with-assumption.ts'
import { compareScenarios } from '../src/worker/handlers/compare-scenarios.ts'
import { estimateProject } from '../src/worker/handlers/estimate-project.ts'

const content = { guide: extendedDevops, providers, priceLists: [exampleEu, emptyFlyingCircus] }
const source = readFileSync(join(examples, 'first-call.yaml'), 'utf8')
const read = readAnswers(source, { guide: extendedDevops, providers, format: 'yaml' })
if (!read.ok) throw new Error('the example can not be read')
const document = read.value
const today = '2026-11-23'
const id = 'memoryPerCpu'

test('a changed assumption gives what the command line makes of the file that is written then', async () => {
  const parts = { value: '2.5 GiB/vCPU', low: '1.5 GiB/vCPU', high: '4 GiB/vCPU', why: 'Measured in a load test' }
  const checked = await checkAssumption({ id, parts })
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues))
  const changed = withAssumption(document, id, checked.value)
  const result = await estimateProject(estimateInput(changed, content, today))
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  expect(result.value.estimate.steps[id]).toMatchObject({ changed: { why: 'Measured in a load test' } })

  const written = writeDocument(source, changed, { guide: extendedDevops, format: 'yaml' })
  if (!written.ok) throw new Error(JSON.stringify(written.issues))
  expect(written.value).toContain('# A first sales call')
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-web-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'changed.yaml')
  writeFileSync(file, written.value)
  const { stdout } = leitfaden(['estimate', file, '--json', '--today', today])
  expect(JSON.parse(JSON.stringify(result.value.estimate))).toEqual(JSON.parse(stdout).estimate)
})

test.each([
  [{ value: 'x', why: 'because' }, 'value'],
  [{ value: '3 GiB/vCPU' }, 'why'],
  [{ value: '3 h', why: 'because' }, 'value'],
  [{ value: '2 GiB/vCPU', low: '3 GiB/vCPU', high: '4 GiB/vCPU', why: 'because' }, 'low'],
  [{ value: '2 GiB/vCPU', low: '1 GiB/vCPU', why: 'because' }, 'high'],
])('what is wrong with %j is told at its field', async (parts, part) => {
  const result = await checkAssumption({ id, parts })
  expect(result.ok).toBe(false)
  expect(result.issues.some(({ path }) => path.includes(part))).toBe(true)
})

test('the effects that scenarios are compared by add up to the change', async () => {
  const { 'load.users': _users, ...answers } = document.answers
  const others = { ...document, answers: { ...answers, 'load.users': users(200_000) }, provider: 'generic' }
  const result = await compareScenarios({
    before: estimateInput(document, content, today),
    after: estimateInput(others, content, today),
  })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  const { figures, changes } = result.value.comparison
  expect(changes.map(({ kind }) => kind)).toEqual(['provider', 'answer'])
  const whole = figures.filter(({ before, after }) => before !== undefined && after !== undefined)
  expect(whole.length).toBeGreaterThan(5)
  for (const { before = 0, after = 0, because } of whole) {
    const sum = because.reduce((all, { effect }) => all + effect, 0)
    expect(Math.abs(sum - (after - before))).toBeLessThan(1e-6 * Math.max(1, Math.abs(after), Math.abs(before)))
  }
})

function users(value: number) {
  return { state: 'answered', value: { value, unit: 'user' } } as const
}
