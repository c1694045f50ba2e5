import { signal } from '@preact/signals'
import type { KeptProject } from './kept-project.ts'
import { leftBehind } from './left-behind.ts'
import { partName } from './parts.ts'
import { erase, type FoundProject, readProjects } from './project-store.ts'
import { type StorageFaultKind, storageFault } from './storage-fault.ts'

/** A project of the list on the start screen. */
export interface ListedProject extends Pick<KeptProject, 'id' | 'title' | 'answered' | 'asked'> {
  readonly savedAt?: number
  /** `damaged`: no record of it can be read · `newer`: kept by a newer version of this program. */
  readonly trouble?: 'damaged' | 'newer'
}

const list = signal<readonly ListedProject[] | undefined>()
const fault = signal<StorageFaultKind | undefined>()

/** The projects that this device keeps, the last one changed first; undefined until they were read. */
export const keptProjects = () => list.value
/** Why they can not be read. */
export const listFault = () => fault.value

/** Removed projects can be brought back for so many milliseconds. */
const graceTime = 30 * 86_400_000

export async function readList(): Promise<void> {
  try {
    const found = [...(await readProjects())]
    const listed = found.flatMap(([id, one]) => (one.kept?.removedAt === undefined ? [toListed(id, one)] : []))
    const stored = new Set(found.map(([id]) => id))
    list.value = [...listed, ...unstored(stored)].sort((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0))
    fault.value = undefined
    for (const [id, { kept }] of found) {
      if (kept?.removedAt !== undefined && Date.now() - kept.removedAt > graceTime) await erase(id)
    }
  } catch (error) {
    fault.value = storageFault(error).kind
  }
}

/** A project was stored by this tab. */
export function noteSaved(kept: KeptProject): void {
  const others = (list.value ?? []).filter(({ id }) => id !== kept.id)
  if (list.value) list.value = kept.removedAt === undefined ? [toListed(kept.id, { kept }), ...others] : others
}

function toListed(id: string, { kept, newer, damaged }: Partial<FoundProject>): ListedProject {
  const { title, answered = 0, asked = 0, savedAt } = kept ?? {}
  return {
    id,
    ...(title !== undefined && { title }),
    answered,
    asked,
    ...(savedAt !== undefined && { savedAt }),
    ...(newer ? { trouble: 'newer' } : !kept && damaged ? { trouble: 'damaged' } : {}),
  }
}

/** Projects whose tab ended before they were stored for the first time. */
function unstored(stored: ReadonlySet<string>): ListedProject[] {
  const lines = leftBehind().filter(({ project }) => !stored.has(project))
  return [...new Set(lines.map(({ project }) => project))].map((id) => {
    const answers = lines
      .flatMap((left) => (left.project === id ? left.lines : []))
      .filter(({ part, mine }) => partName(part)?.kind === 'answer' && mine !== undefined)
    return { id, answered: answers.length, asked: 0 }
  })
}
