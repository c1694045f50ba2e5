import type { Chapter } from '@leitfaden/core'
import { heading } from '../tree/heading.ts'
import type { Blocks } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { chapterAnswers } from './chapter-answers.ts'
import type { Report } from './report.ts'

/** Every answer to the guide's own questions, chapter by chapter, in the order of the guide; relevant or not, none is left out. */
export function answersSection(report: Report): Blocks {
  const { guide, phrases } = report
  return [
    heading(2, phrases.report.answers, 'answers'),
    ...guide.chapters.flatMap((chapter) => chapterBlocks(chapter, report)),
  ]
}

function chapterBlocks(chapter: Chapter, report: Report): Blocks {
  const { language, phrases } = report
  const said = chapterAnswers(chapter, report)
  return [heading(3, chapter.title[language]), ...(said.length === 0 ? [paragraph(phrases.report.noAnswers)] : said)]
}
