import type { Language } from '@leitfaden/core'
import { htmlPhrasesIn } from '../phrases/html/html-phrases-in.ts'

/** The sheets that a document is printed on: their size, their margins, their numbers. */
export function paperStyle(language: Language): string {
  const { page } = htmlPhrasesIn(language)
  return `@page {
  size: A4; margin: 18mm 18mm 20mm;
  @bottom-right { content: "${page} " counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #56616a; }
}`
}
