/** What a page says besides its document, in one language. */
export interface HtmlPhrases {
  /** The list of sections. */
  readonly contents: string
  /** The link over all that comes before the document. */
  readonly skip: string
  /** What opens the numbers behind a picture. */
  readonly numbers: string
  /** What opens the text of a diagram. */
  readonly diagram: string
  readonly ticked: string
  readonly unticked: string
  /** Before the page number of a printed page. */
  readonly page: string
}
