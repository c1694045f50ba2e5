import picomatch from 'picomatch'

/** A pattern such as `customers/*/ 2026 /*.yaml`, taken apart. */
export interface FilePattern {
  /** Folder to begin in; empty: where the command was called. */
  readonly base: string
  /** How many folders deep files may lie below it. */
  readonly depth: number
  /** Does a path below `base`, parted by `/`, fit? */
  readonly fits: (path: string) => boolean
}

/** A text as a pattern; undefined where it is the name of one file. Names that begin with a dot need one in the pattern. */
export function filePattern(text: string): FilePattern | undefined {
  const { isGlob, base, glob } = picomatch.scan(text, { nonegate: true })
  if (!isGlob) return undefined
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length - 1
  return { base, depth, fits: picomatch(glob, { nonegate: true }) }
}
