import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectArbitrary, projectWith } from '../../test/fixtures/projects.ts'
import { mergeProjects } from './merge-projects.ts'
import { partsOf, withParts } from './parts.ts'

test('parts make the project again', () => {
  fc.assert(
    fc.property(projectArbitrary, projectArbitrary, (one, other) => {
      const gone = new Map([...partsOf(one).keys()].map((part) => [part, undefined] as const))
      expect(withParts(one, partsOf(one))).toEqual(one)
      expect(partsOf(withParts(one, new Map<string, unknown>([...gone, ...partsOf(other)])))).toEqual(partsOf(other))
    }),
  )
})

test('what one side alone did is taken, whichever side it is; what both did differently is told, and mine stays', () => {
  fc.assert(
    fc.property(projectArbitrary, projectArbitrary, projectArbitrary, (base, mine, theirs) => {
      expect(partsOf(mergeProjects(base, mine, base).project)).toEqual(partsOf(mine))
      expect(partsOf(mergeProjects(base, base, theirs).project)).toEqual(partsOf(theirs))
      const merged = mergeProjects(base, mine, theirs)
      const other = mergeProjects(base, theirs, mine)
      const conflicts = merged.conflicts.map(({ part }) => part).sort()
      expect(other.conflicts.map(({ part }) => part).sort()).toEqual(conflicts)
      for (const { part, mine: here } of merged.conflicts) expect(partsOf(merged.project).get(part)).toEqual(here)
      const agreed = (project: typeof base) =>
        new Map([...partsOf(project)].filter(([part]) => !conflicts.includes(part)))
      expect(agreed(merged.project)).toEqual(agreed(other.project))
    }),
  )
})

test('a scenario that one side removed stays where the other changed something in it', () => {
  const base = projectWith({ a: { 'project.name': 'A' }, b: { 'project.name': 'B' } })
  const without = projectWith({ a: { 'project.name': 'A' } })
  const changed = projectWith({ a: { 'project.name': 'A' }, b: { 'project.name': 'B2' } })
  for (const [mine, theirs] of [
    [without, changed],
    [changed, without],
  ] as const) {
    const { project, conflicts } = mergeProjects(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(partsOf(project)).toEqual(partsOf(changed))
  }
  expect(mergeProjects(base, without, base).project.scenarios).toHaveLength(1)
})

test('the text of the file is that of the other side, unless only mine has another', () => {
  const base = projectWith({ a: { 'project.name': 'A' } }, 'old')
  const [mine, theirs] = [projectWith({ a: { 'project.name': 'B' } }, 'mine'), projectWith({ a: {} }, 'theirs')]
  expect(mergeProjects(base, mine, theirs).project.scenarios[0].source).toBe('theirs')
  expect(mergeProjects(base, mine, base).project.scenarios[0].source).toBe('mine')
})
