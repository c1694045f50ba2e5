import type { Fault } from '../../faults/fault.ts'
import type { Input } from '../../files/read-input.ts'
import { readProject } from '../../project/open-project.ts'
import { type Reckoned, reckon } from '../../project/reckon.ts'
import type { Request } from '../../request.ts'

/** What can be said about a file: its estimate, or what keeps it from one. */
export interface Estimated {
  readonly reckoned?: Reckoned
  readonly faults: readonly Fault[]
}

export async function estimated(input: Input, request: Request): Promise<Estimated> {
  const project = await readProject(input, request)
  const reckoned = project.ok ? await reckon(request, project.value) : project
  return reckoned.ok ? { reckoned: reckoned.value, faults: [] } : { faults: reckoned.faults }
}
