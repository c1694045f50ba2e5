export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'

/** A piece of text in a style. */
export interface Span {
  readonly text: string
  readonly style?: Style
}

/** One row of output, without line end. */
export type Line = string | readonly (string | Span)[]
