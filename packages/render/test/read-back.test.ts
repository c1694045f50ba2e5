import { type Answer, type Answers, allChapters, type Guide, languages, type Question } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { flyingCircus } from '@leitfaden/core/providers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBack, readTicket, renderTicket, trackers } from '../src/index.ts'
import { arbitraryAnswer } from './answers/arbitrary-answer.ts'

const chapters = allChapters(extendedDevops)
const provider = flyingCircus
const runs = Number(process.env.FUZZ_RUNS ?? 4)

/** A guide that asks nothing else, so that a ticket is short. */
function guideOf(question: Question): Guide {
  const chapter = chapters.find(({ questions }) => questions.includes(question)) as (typeof chapters)[number]
  const { relevance: _, ...always } = question
  return { ...extendedDevops, extensions: [], chapters: [{ ...chapter, questions: [always] }] }
}

describe.each(trackers)('%s', (tracker) => {
  test.each(languages)('an answer rendered in %s is read back as it was', { timeout: 300_000 }, (language) => {
    for (const question of chapters.flatMap(({ questions }) => questions)) {
      const guide = guideOf(question)
      const { id } = guide.chapters[0] as (typeof chapters)[number]
      const check = (answer: Answer) => {
        const answers: Answers = { [question.id]: answer }
        const ticket = renderTicket(id, { guide, language, answers, provider, tracker })
        const reading = readTicket(ticket, { guide, provider })
        const [read] = reading.answers
        expect(read).toMatchObject({ question: question.id, answer, lost: undefined, box: undefined })
        expect(read?.answer).toEqual(answer)
        expect(read?.now).toBe(read?.rendered)
        expect(reading).toMatchObject({ language, unplaced: [], mark: { version: guide.version, chapter: id } })
        expect(readBack(reading, { guide, answers, provider })).toEqual({ answers, changes: [], noted: [] })
      }
      fc.assert(fc.property(arbitraryAnswer(question, provider), check), { numRuns: runs })
    }
  })
})
