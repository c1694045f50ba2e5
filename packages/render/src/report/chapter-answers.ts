import type { Chapter } from '@leitfaden/core'
import { answerBlocks } from '../answer/answer-tree.ts'
import { group } from '../tree/group.ts'
import type { Blocks } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import type { Report } from './report.ts'

/** The answers to the questions of a chapter, each below its question; nothing where there are none. */
export function chapterAnswers(chapter: Chapter, { answers, language, provider }: Report): Blocks {
  return chapter.questions.flatMap((question): Blocks => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    if (answer === undefined) return []
    return [
      group('question', [
        paragraph(strong(question.prompt[language])),
        ...answerBlocks(question, answer, { language, provider, blank: false }),
      ]),
    ]
  })
}
