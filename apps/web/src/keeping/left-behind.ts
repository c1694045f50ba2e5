import { content } from '../content/content.ts'
import type { Project } from '../project/project.ts'
import { eraseLine, type JournalLine, type LeftLines, readJournal } from './journal.ts'
import { partKey, partName, scenariosOf, withScenarios } from './parts.ts'
import { tab } from './tab.ts'

/** What other tabs left in the journal and could not store any more. None where the browser keeps no journal. */
export function leftBehind(project?: string): readonly LeftLines[] {
  try {
    return readJournal().filter((left) => left.tab !== tab && (project === undefined || left.project === project))
  } catch {
    // Where nothing can be read, nothing was written.
    return []
  }
}

/** Hands on the sound lines of a tab that is gone, and takes out of the journal those that were used and those that are not sound. */
export async function takeLines(
  other: string,
  project: string,
  use: (lines: readonly JournalLine[]) => readonly JournalLine[],
): Promise<void> {
  const { isSoundLine } = await import('./sound-line.ts')
  const lines = leftBehind(project).flatMap((left) => (left.tab === other ? left.lines : []))
  const sound = lines.filter((line) => isSoundLine(line, content().guide))
  const used = use(sound)
  for (const line of lines) if (used.includes(line) || !sound.includes(line)) eraseLine(other, project, line.part)
}

/** A project that only the journal knows: its tab ended before it was stored for the first time. */
export async function projectFromLines(id: string, lines: readonly JournalLine[]): Promise<Project | undefined> {
  const { isSoundLine } = await import('./sound-line.ts')
  const { guide } = content()
  const sound = lines.filter((line) => line.mine !== undefined && isSoundLine(line, guide))
  const parts = new Map(sound.map(({ part, mine }) => [part, mine] as const))
  for (const scenario of new Set([...parts.keys()].flatMap((part) => partName(part)?.scenario ?? []))) {
    const key = partKey({ scenario, kind: 'scenario', id: '' })
    if (!parts.has(key)) parts.set(key, { name: '', format: 'yaml' })
  }
  const [first, ...others] = scenariosOf(parts, [], { id: guide.id, version: guide.version })
  return first && withScenarios({ id, scenarios: [first], current: first.id }, [first, ...others])
}
