import type { Chapter } from '@leitfaden/core'
import { answerBlocks } from '../answer/answer-tree.ts'
import { heading } from '../tree/heading.ts'
import type { Blocks } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import type { Report } from './report.ts'

/** Every answer there is, chapter by chapter, in the order of the guide; relevant or not, none is left out. */
export function answersSection(report: Report): Blocks {
  const { guide, phrases } = report
  return [heading(2, phrases.report.answers), ...guide.chapters.flatMap((chapter) => chapterBlocks(chapter, report))]
}

function chapterBlocks(chapter: Chapter, { answers, language, provider, phrases }: Report): Blocks {
  const said = chapter.questions.flatMap((question): Blocks => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    if (answer === undefined) return []
    return [
      paragraph(strong(question.prompt[language])),
      ...answerBlocks(question, answer, { language, provider, blank: false }),
    ]
  })
  return [heading(3, chapter.title[language]), ...(said.length === 0 ? [paragraph(phrases.report.noAnswers)] : said)]
}
