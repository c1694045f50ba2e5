import { expect, test } from 'vitest'
import { folder, leitfaden } from './run-cli.ts'

const file = (users: string, provider = 'generic') =>
  `guide: devops@1.0.0\nlanguage: en\nprovider: ${provider}\nanswers:\n  load.users: ${users}\n`
const files = { 'a.yaml': file('2000 users'), 'b.yaml': file('90000 users', 'flying-circus') }

test('names what moved a figure, and the effects add up', () => {
  const cwd = folder(files)
  const { comparison, before, after } = JSON.parse(leitfaden(['compare', 'a.yaml', 'b.yaml', '--json'], { cwd }).stdout)
  expect([before, after]).toEqual(['a.yaml', 'b.yaml'])
  const views = comparison.figures.find(({ id }: { id: string }) => id === 'transfer')
  const effects = views.because.map(({ effect }: { effect: number }) => effect)
  expect(effects.reduce((sum: number, one: number) => sum + one, 0)).toBeCloseTo(views.after - views.before, 6)
  const { code, stdout } = leitfaden(['compare', 'a.yaml', 'b.yaml'], { cwd, env: { COLUMNS: '120' } })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^a\.yaml → b\.yaml\n\nFigure +before +after +change\nCost over 24 months +€/)
  expect(stdout).toMatch(/^· load\.users +\+€/m)
  expect(stdout).toContain('· provider: generic → flying-circus')
})

test('nothing has changed, or nothing that counts', () => {
  const model = 'model: { assumptions: { targetUtilisation: { value: 50 %, why: x } } }\n'
  const cwd = folder({ 'a.yaml': `${file('5 users')}${model}`, 'b.yaml': `# noted\n${model}${file('5 users')}` })
  expect(leitfaden(['compare', 'a.yaml', 'b.yaml'], { cwd }).stdout).toMatch(/\nNothing has changed\.\n$/)
  const named = { input: `${file('5 users')}${model}  project.name: A\n`.replace(model, '') + model, cwd }
  expect(leitfaden(['compare', 'a.yaml', '-'], named).stdout).toMatch(
    /No figure has changed, but:\n {2}· project\.name\n$/,
  )
})

test('needs two files that can be read, and money that can be compared', () => {
  const cwd = folder({ ...files, 'bad.yaml': file('5 GiB') })
  const said = (...args: string[]) => leitfaden(['compare', ...args], { cwd })
  expect(said('a.yaml').code).toBe(2)
  expect(said('-', '-')).toMatchObject({ code: 2, stderr: 'leitfaden: standard input can be read only once\n' })
  expect(said('bad.yaml', 'bad.yaml').stderr.match(/^bad\.yaml:5:15: /gm)).toHaveLength(2)
  expect(said('a.yaml', 'b.yaml', 'c.yaml').stderr).toContain('that is one file too many')
})
