import { type Language, languages } from '@leitfaden/core'
import { readSource } from '@leitfaden/core/file'

const offers: { readonly [part: string]: { readonly [language in Language]: string } } = {
  provider: { de: 'provider: flying-circus  # wer betreibt', en: 'provider: flying-circus  # who operates it' },
  prices: { de: 'prices: example-eu  # womit gerechnet wird', en: 'prices: example-eu  # what is reckoned with' },
}

/** The comment by which a new file offers to name its provider or its price list. */
export function partOffer(part: 'provider' | 'prices', language: Language): string {
  return `# ${offers[part]?.[language] ?? ''}`
}

/** Where a file offers a part of the document as a comment, the comment becomes that part. What somebody wrote themselves is no such offer. */
export function openOffer(text: string, part: string): string {
  for (const language of languages) {
    const offer = offers[part]?.[language]
    const line = offer === undefined ? undefined : text.match(new RegExp(`^# ${offer}\\r?$`, 'm'))
    if (line?.index === undefined) continue
    const opened = text.slice(0, line.index) + text.slice(line.index + 2)
    return readSource(opened).issues.length === 0 ? opened : text
  }
  return text
}
