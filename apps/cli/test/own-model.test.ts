import { expect, test } from 'vitest'
import { leitfaden } from './run-cli.ts'

const head = 'guide: devops@1.0.0\nlanguage: en\nanswers: { load.users: 2000 users }\nmodel:\n'
const own = `${head}  assumptions:
    targetUtilisation: { value: 50 %, low: 40 %, high: 60 %, why: measured }
  formulas:
    seats: { expression: "users / (10 user) * server", unit: server, title: Seats, why: "as in the contract" }
`

test('what a file changes counts, and is told as its own with what was there before', () => {
  const why = (figure: string, ...more: string[]) =>
    leitfaden(['explain', figure, '-', ...more], { input: own }).stdout.replaceAll(/\s+/g, ' ')
  expect(why('seats')).toContain('200 servers')
  expect(why('seats')).toContain('added by you, because “as in the contract”')
  expect(why('targetUtilisation')).toMatch(
    /in 8 of 10 cases 40–60% changed by you: was \d+% \(.+\), because “measured”/,
  )
  expect(why('seats', '--tex')).toMatch(/^% seats: Seats \\\[ .*\\frac\{\\text\{Users\}\}\{.+\} .*\\\] $/)
  const report = leitfaden(['report', '-'], { input: own }).stdout
  expect(report).toContain('Changed by you: was ')
  expect(report).toMatch(/^\| Seats +\|.*200\u00a0servers/m)
  expect(leitfaden(['check', '-'], { input: own }).code).toBe(0)
})

test.each(['estimate', 'report', 'check'])('%s tells all faults of the section with their places', (command) => {
  const input = `prices: nope\n${head}  assumptions:
    targetUtilization: { value: 50 %, why: x }
  formulas:
    own: { expression: "users + 3 GiB", why: x }
`
  const { code, stdout, stderr } = leitfaden([command, '-'], { input })
  expect(code).toBe(1)
  expect((command === 'check' ? stdout : stderr).match(/^stdin:\d+:\d+: [\w.]*/gm)).toEqual([
    'stdin:1:9: prices',
    'stdin:7:5: model.assumptions.targetUtilization',
    'stdin:9:5: model.formulas.own.unit',
    'stdin:9:24: model.formulas.own.expression',
  ])
})

test('faults of answers and of the model are told together, in the order of the file', () => {
  const input = `guide: devops@1.0.0
language: en
model:
  assumptions:
    targetUtilisation: { value: 300 %, why: x }
    nonsense: { value: 3, why: x }
  formulas:
    own: { expression: "sharesOfOwn * 2", unit: GiB, why: x }
    sharesOfOwn: { expression: "stored", why: x }
    round: { expression: "round2 + 1", unit: "1", why: x }
    round2: { expression: "round + 1", unit: "1", why: x }
    evil: { expression: "import({})", unit: "1", why: x }
answers: { load.users: 500 userz }
`
  expect(leitfaden(['check', '-'], { input }).stdout.match(/^stdin:\d+:\d+: [\w.]*/gm)).toEqual([
    'stdin:5:33: model.assumptions.targetUtilisation.value',
    'stdin:6:5: model.assumptions.nonsense',
    'stdin:9:5: model.formulas.sharesOfOwn.unit',
    'stdin:10:26: model.formulas.round.expression',
    'stdin:12:25: model.formulas.evil.expression',
    'stdin:13:24: load.users',
  ])
})

test('a formula that comes to nothing is told where it stands', () => {
  const input = `${head}  formulas:\n    own: { expression: "users / 0", unit: user, why: x }\n`
  const { code, stderr } = leitfaden(['estimate', '-'], { input })
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/^stdin:6:5: own: .*Infinity/) })
})
