import type { Scenario } from '../project/project.ts'

/** Number of the shape below and of versions. Raised when an older program could misread or lose something. */
export const keptSchema = 1

/** One answers file, as the command line reads and writes it. */
export interface KeptFile extends Pick<Scenario, 'id' | 'name' | 'format'> {
  readonly text: string
}

/** A project as it lies in the storage. */
export interface KeptProject {
  readonly id: string
  /** Grows with every save, so that a tab notices that another one saved. */
  readonly revision: number
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** For lists, so that no file has to be read for them. */
  readonly title?: string
  readonly answered: number
  readonly asked: number
  /** Taken out of the list at this time; gone for good some weeks later. */
  readonly removedAt?: number
  /** Id of the scenario that was shown. */
  readonly current: string
  readonly files: readonly KeptFile[]
}

/** A state of a project to come back to. */
export interface KeptVersion extends Pick<KeptProject, 'title' | 'answered' | 'asked' | 'current' | 'files'> {
  readonly keptAt: number
  /** Why it was kept; `named`: somebody asked for it. */
  readonly reason: 'named' | 'daily' | 'import' | 'read-back' | 'merge' | 'restore'
  readonly name?: string
}
