/** Line ends of every system, and the separators that Unicode adds. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu
/** Controls, halves of surrogate pairs and what is no character at all. */
const controls = /(?!\n)\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu
/** Characters that turn the direction of what follows: shown, so that nobody reads something else than there is. */
const directions = /[\u202a-\u202e\u2066-\u2069]/gu

/**
 * The text as a document shows it: lines end with `\n` and have no space at their edges, controls are `�`, marks that
 * turn the writing direction are shown as `\u202e`. Everything else stays.
 */
export function cleanText(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(/[\t\u200b\ufeff]/gu, (mark) => (mark === '\t' ? ' ' : ''))
    .replace(controls, '\ufffd')
    .replace(directions, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
