import { newId } from '../project/new-id.ts'
import { closeProject, project } from '../project/open-project.ts'
import type { Project } from '../project/project.ts'
import { filesOf, projectOf } from './files-of.ts'
import { letGo, settleKeeping } from './keeping.ts'
import { noteSaved } from './kept-list.ts'
import type { KeptProject } from './kept-project.ts'
import { readProject, replaceProject } from './project-store.ts'
import { StorageFault } from './storage-fault.ts'
import { summaryOf } from './summary-of.ts'
import { tellTabs } from './tab-news.ts'

/** Takes a project out of the list; it can be brought back for some weeks. Throws a {@link StorageFault}, as all of these. */
export async function removeKept(id: string): Promise<void> {
  await settleKeeping()
  await change(id, async (kept) => ({ ...kept, removedAt: Date.now() }))
  if (project.peek()?.id === id) closeProject()
  letGo(id)
}

export async function bringBack(id: string): Promise<void> {
  await change(id, async ({ removedAt: _removed, ...kept }) => kept)
}

/** Another project with the same files. Its id. */
export async function duplicateKept(id: string, name: string): Promise<string> {
  await settleKeeping()
  const { kept } = await readProject(id)
  if (!kept) throw new StorageFault('failed')
  const renamed = await named({ ...kept, id: newId(), revision: 1, savedAt: Date.now() }, name)
  const written = await replaceProject(renamed, 0)
  if (!written.ok) throw new StorageFault('failed')
  tell(renamed)
  return renamed.id
}

/** The name of a project is an answer like others. */
async function named(kept: KeptProject, name: string): Promise<KeptProject> {
  const before = await projectOf(kept)
  const rename = (scenario: Project['scenarios'][0]): Project['scenarios'][0] => ({
    ...scenario,
    document: {
      ...scenario.document,
      answers: { ...scenario.document.answers, 'project.name': { state: 'answered', value: name } },
    },
  })
  const [first, ...others] = before.scenarios
  const after: Project = { ...before, scenarios: [rename(first), ...others.map(rename)] }
  const { files, unwritable } = await filesOf(after)
  if (unwritable.length > 0) throw new StorageFault('unwritable')
  return { ...kept, ...summaryOf(after), files }
}

/** Until no other tab is quicker. */
async function change(id: string, make: (kept: KeptProject) => Promise<KeptProject>): Promise<void> {
  for (;;) {
    const { kept, newer } = await readProject(id)
    if (newer) throw new StorageFault('newer')
    if (!kept) throw new StorageFault('failed')
    const next = { ...(await make(kept)), revision: kept.revision + 1, savedAt: Date.now() }
    const replaced = await replaceProject(next, kept.revision)
    if (replaced.ok) return tell(next)
  }
}

function tell(kept: KeptProject): void {
  noteSaved(kept)
  tellTabs({ project: kept.id, revision: kept.revision })
}
