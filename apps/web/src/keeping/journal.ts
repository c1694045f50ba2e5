import { partName } from './parts.ts'

/** What became of one part, until the project is stored. Absent: the part is not there. */
export interface JournalLine {
  readonly part: string
  /** What it was when it was changed. */
  readonly base?: unknown
  readonly mine?: unknown
}

/** What one tab left behind of one project. */
export interface LeftLines {
  readonly tab: string
  readonly project: string
  readonly lines: readonly JournalLine[]
}

const prefix = 'leitfaden.journal'
const keyOf = (tab: string, project: string, part: string) => [prefix, tab, encodeURIComponent(project), part].join('/')

/** Writes a line before this returns; it outlives the end of the page. A line of the same part is replaced. Throws where the browser refuses. */
export function writeLine(tab: string, project: string, { part, ...sides }: JournalLine): void {
  localStorage.setItem(keyOf(tab, project, part), JSON.stringify(sides))
}

export function eraseLine(tab: string, project: string, part: string): void {
  localStorage.removeItem(keyOf(tab, project, part))
}

/** Everything that lies in the journal, this tab's own lines included. Throws where the browser refuses. */
export function readJournal(): readonly LeftLines[] {
  const left = new Map<string, LeftLines & { readonly lines: JournalLine[] }>()
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
  for (const key of keys) {
    const [start, tab, project, ...rest] = key.split('/')
    const line = start === prefix && tab && project ? toLine(rest.join('/'), localStorage.getItem(key)) : undefined
    if (!line || !tab || !project) continue
    const id = `${tab}/${project}`
    const found = left.get(id) ?? { tab, project: decodeURIComponent(project), lines: [] }
    found.lines.push(line)
    left.set(id, found)
  }
  return [...left.values()]
}

/** Undefined where this is none: somebody else may write here too. */
function toLine(part: string, text: string | null): JournalLine | undefined {
  if (!partName(part) || text === null) return undefined
  try {
    const { base, mine } = JSON.parse(text) as Omit<JournalLine, 'part'>
    return { part, ...(base !== undefined && { base }), ...(mine !== undefined && { mine }) }
  } catch {
    return undefined
  }
}
