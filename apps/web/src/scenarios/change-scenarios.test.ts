import { expect, test } from 'vitest'
import type { Project, Scenario } from '../project/project.ts'
import { withCopy, withName, without } from './change-scenarios.ts'

const document = { guide: { id: 'devops', version: '1.0.0' }, language: 'de', answers: {} } as const
const scenario = (id: string, name: string): Scenario => ({ id, name, source: '# own\n', format: 'yaml', document })
const project: Project = { id: 'p', scenarios: [scenario('a', 'A'), scenario('b', 'B')], current: 'b' }

test('a copy has the answers of the current scenario and is gone on with', () => {
  const copied = withCopy(project, 'c', 'C')
  expect(copied.current).toBe('c')
  expect(copied.scenarios.map(({ name }) => name)).toEqual(['A', 'B', 'C'])
  expect(copied.scenarios[2]).toEqual({ ...scenario('b', 'B'), id: 'c', name: 'C' })
})

test('a scenario is renamed where it stands', () => {
  expect(withName(project, 'a', 'Z').scenarios.map(({ name }) => name)).toEqual(['Z', 'B'])
})

test('where the current scenario is removed, the first one is gone on with; the last one stays', () => {
  const left = without(project, 'b')
  expect(left.current).toBe('a')
  expect(without(left, 'a')).toBe(left)
})
