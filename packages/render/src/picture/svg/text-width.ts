/** Widths in the size of the font, taken from wide fonts: the real ones are seldom wider. */
const narrow = /[ijl.,:;!|'’()[\]·\u00a0 ]/u
const wide = /[mwMW@%€…]|[^\p{ASCII}\p{Script=Latin}\p{P}\p{Sc}\p{Zs}]/u
const capital = /\p{Lu}/u

/** How wide a text may be at most, in any usual font without serifs. */
export function textWidth(text: string, size: number): number {
  const widths = [...text].map((one) =>
    narrow.test(one) ? 0.36 : wide.test(one) ? 0.98 : capital.test(one) ? 0.7 : 0.6,
  )
  return size * widths.reduce((sum, width) => sum + width, 0)
}
