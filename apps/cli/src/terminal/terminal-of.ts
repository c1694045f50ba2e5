export interface TerminalStream {
  readonly isTTY?: boolean
  readonly columns?: number
}

type Environment = { readonly [name: string]: string | undefined }

const narrowest = 40
const widest = 120
const usual = 80

/** Columns to fill: those of the terminal, else what `COLUMNS` says, else 80; lines beyond 120 are hard to read. */
export function widthOf(stream: TerminalStream, env: Environment): number {
  const columns = stream.isTTY ? stream.columns : Number(env.COLUMNS)
  return Math.min(widest, Math.max(narrowest, columns || usual))
}

/** Only ASCII? `--ascii` decides, then whether somebody looks at it in a locale that is said to have no UTF-8. */
export function asciiOf(stream: TerminalStream, env: Environment, asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  return stream.isTTY === true && locale !== '' && !/utf-?8/i.test(locale)
}

/** Colour? `--color`/`--no-color` decides, then `NO_COLOR` and `FORCE_COLOR` where they say anything, then whether somebody looks at it. */
export function colourOf(stream: TerminalStream, env: Environment, asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return stream.isTTY === true && env.TERM !== 'dumb'
}
