import { sameData } from '@leitfaden/core'
import type { Project } from '../project/project.ts'
import { partsOf } from './parts.ts'

export interface Difference {
  readonly part: string
  readonly before: unknown
  readonly after: unknown
}

/** The parts that two states of a project say otherwise. */
export function differences(before: Project, after: Project): readonly Difference[] {
  const [then, now] = [partsOf(before), partsOf(after)]
  return [...new Set([...now.keys(), ...then.keys()])]
    .map((part) => ({ part, before: then.get(part), after: now.get(part) }))
    .filter((found) => !sameData(found.before, found.after))
}
