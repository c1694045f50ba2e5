import { allChapters } from '../guide/all-chapters.ts'
import type { Guide } from '../guide/guide.schema.ts'
import { type Language, languages } from '../text.ts'

/** In which language does the file head its chapters with comments (`# Load`)? */
export function headingLanguage(source: string, guide: Guide): Language | undefined {
  const comments = new Set(Array.from(source.matchAll(/^[ \t]*# (.*?)[ \t\r]*$/gm), ([, text]) => text))
  return languages.find((language) => allChapters(guide).some(({ title }) => comments.has(title[language])))
}

/** Is this line the heading of a chapter? */
export function isHeading(line: string, guide: Guide): boolean {
  const text = line.trim()
  return allChapters(guide).some(({ title }) => languages.some((language) => text === `# ${title[language]}`))
}
