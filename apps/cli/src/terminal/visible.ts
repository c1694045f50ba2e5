/**
 * What a terminal would obey instead of showing it: controls (escape sequences begin with one), line separators, marks that turn the writing
 * direction, halves of surrogate pairs, invisible tags. The same characters as in rendered documents, which therefore pass unchanged.
 */
const harmful = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}\u{e0000}-\u{e007f}]/gu

/** One line of text with everything harmful written out: ESC becomes `\u001b`. In a line of JSON that is still the same value. */
export function visible(line: string): string {
  return line.replace(harmful, (found) =>
    Array.from({ length: found.length }, (_, i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  )
}
