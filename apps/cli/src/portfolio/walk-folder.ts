import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

export interface WalkOptions {
  /** How many folders deep; 0: only the folder itself. */
  readonly depth: number
  /** Is a file wanted? Its path below the folder, parted by `/`. */
  readonly fits: (path: string) => boolean
}

/** Never walked through by a pattern or a folder: nobody keeps answers there. */
const passedOver = new Set(['node_modules'])

/** A file; or, with an error, a folder that can not be read. */
export interface Walked {
  readonly path: string
  readonly error?: unknown
}

/**
 * The files below a folder, found one folder at a time, in the order of their names as they are spelt (not as a language sorts them): the
 * same everywhere. Hidden folders are passed over, links to folders are not followed.
 */
export async function* walkFolder(folder: string, { depth, fits }: WalkOptions, below = ''): AsyncGenerator<Walked> {
  const entries = await entriesOf(folder)
  if ('error' in entries) {
    yield { path: folder, error: entries.error }
    return
  }
  for (const entry of entries.sort(bySpelling)) {
    const path = join(folder, entry.name)
    const relative = `${below}${entry.name}`
    if (entry.isDirectory()) {
      if (depth > 0 && !entry.name.startsWith('.') && !passedOver.has(entry.name))
        yield* walkFolder(path, { depth: depth - 1, fits }, `${relative}/`)
    } else if (fits(relative)) yield { path }
  }
}

async function entriesOf(folder: string): Promise<Dirent[] | { readonly error: unknown }> {
  try {
    return await readdir(folder === '' ? '.' : folder, { withFileTypes: true })
  } catch (error) {
    return { error }
  }
}

function bySpelling({ name: a }: Dirent, { name: b }: Dirent): number {
  return a < b ? -1 : a > b ? 1 : 0
}
