import type { Offer } from '@leitfaden/render'

/** What `offer --json` writes besides the common fields: the document in the form that was asked for. */
export interface OfferOutput {
  readonly command: 'offer'
  /** The answers file. */
  readonly file: string
  /** As Markdown, which it is unless something else was asked for. */
  readonly markdown?: string
  /** As a page, with `--format html`. */
  readonly html?: string
  /** As data, with `--format json`. */
  readonly document?: Offer
}
