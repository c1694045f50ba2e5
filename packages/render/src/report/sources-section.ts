import { formatDate } from '@leitfaden/core'
import { heading } from '../tree/heading.ts'
import { type Blocks, numberedList } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { sourceLink } from '../tree/source-link.ts'
import type { Report } from './report.ts'

/** The sources cited in all sections before, under their numbers. */
export function sourcesSection({ sources, language, phrases }: Report): Blocks {
  const cited = sources.cited()
  if (cited.length === 0) return [heading(2, phrases.report.sources, 'sources'), paragraph(phrases.report.noSources)]
  const items = cited.map((source) => {
    const link = sourceLink(source)
    return [
      paragraph(`${source.title}, ${formatDate(source.date, language)}`, ...(link === undefined ? [] : [', ', link])),
    ]
  })
  return [heading(2, phrases.report.sources, 'sources'), numberedList(items)]
}
