import type { Phase, Question } from '@leitfaden/core'
import type { Request } from '../request.ts'

const phases: readonly Phase[] = ['offer', 'kick-off', 'go-live']

/** `--phase` means everything that is needed by then: what is late is not forgotten. */
export function isAsked({ phase, audience }: Question, wanted: Pick<Request, 'phase' | 'audience'>): boolean {
  return (
    (wanted.phase === undefined || phases.indexOf(phase) <= phases.indexOf(wanted.phase)) &&
    (wanted.audience === undefined || audience.includes(wanted.audience))
  )
}
