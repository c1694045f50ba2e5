import { edit } from '../project/open-project.ts'
import type { Project } from '../project/project.ts'
import { t } from '../texts/t.ts'
import { filesOf, projectOf } from './files-of.ts'
import type { KeptVersion } from './kept-project.ts'
import { summaryOf } from './summary-of.ts'
import { keepVersion, type NumberedVersion } from './version-store.ts'

/** Keeps the project as it is now, to come back to: under a name, or before something changes much of it. Throws a StorageFault. */
export async function keepVersionOf(project: Project, reason: KeptVersion['reason'], name?: string): Promise<void> {
  const { files } = await filesOf(project)
  const version: KeptVersion = {
    keptAt: Date.now(),
    reason,
    ...(name && { name }),
    ...summaryOf(project),
    current: project.current,
    files,
  }
  await keepVersion(project.id, version)
}

/** The same before something changes much of the project. Where the storage fails, the banner says so, and the change is still a step to take back. */
export async function keepVersionBefore(project: Project, reason: KeptVersion['reason']): Promise<void> {
  try {
    await keepVersionOf(project, reason)
  } catch {
    // The project itself can not be stored then either, which is told.
  }
}

/** What a version says. Throws a StorageFault where this version of the program can not read it. */
export function versionProject(id: string, { current, files }: NumberedVersion): Promise<Project> {
  return projectOf({ id, current, files })
}

/** Puts a version in the place of the project on the screen, as a step that can be taken back; what was there is kept as a version as well. */
export async function restoreVersion(project: Project, version: NumberedVersion): Promise<void> {
  const then = await versionProject(project.id, version)
  await keepVersionOf(project, 'restore')
  edit({ label: t().keeping.restored }, () => then)
}
