import type { Picture } from '@leitfaden/render'

/** What `pictures --json` writes besides the common fields. */
export interface PicturesOutput {
  readonly command: 'pictures'
  /** The answers file. */
  readonly file: string
  /** Each as SVG and as a table. */
  readonly pictures: readonly Picture[]
}
