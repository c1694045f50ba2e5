import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advise } from '../advice/advise.ts'
import type { Answers } from '../answer/answer.ts'
import { exampleAnswer } from '../answer/example-answer.ts'
import { parseAnswer } from '../answer/parse-answer.ts'
import { extendedDevops } from '../devops.ts'
import { allChapters } from '../guide/all-chapters.ts'
import { flyingCircus, generic } from '../providers.ts'
import { fromPlain } from '../source/from-plain.ts'
import { rememberConditions } from './remember-conditions.ts'

const questions = allChapters(extendedDevops).flatMap((chapter) => chapter.questions)
const given = Object.fromEntries(
  questions.flatMap((question) => {
    const read = parseAnswer(question, fromPlain(exampleAnswer(question.answer, { language: 'de' })), { path: [] })
    return read.ok ? [[question.id, read.value]] : []
  }),
)

test('what is remembered is what would be found anew, whichever answers change', () => {
  const change = fc.record({
    question: fc.constantFrom(...questions.map(({ id }) => id)),
    to: fc.constantFrom('example', 'unknown', 'not-applicable', 'none'),
    provider: fc.constantFrom(flyingCircus, generic),
    today: fc.constantFrom('2026-11-26', '2027-06-01'),
  })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const evaluate = rememberConditions()
      let answers: Answers = given
      for (const { question, to, provider, today } of changes) {
        const { [question]: _, ...others } = answers
        const answer = to === 'example' ? given[question] : to === 'none' ? undefined : { state: to }
        answers = answer === undefined ? others : { ...others, [question]: answer as never }
        const context = { guide: extendedDevops, answers, provider, today }
        expect(advise(context, evaluate)).toEqual(advise(context))
      }
    }),
    { numRuns: 8 },
  )
})

test('a condition is not decided anew for an answer it does not look at', () => {
  const evaluate = rememberConditions()
  const condition = { question: 'load.users', state: ['open' as const] }
  const first = evaluate(condition, { guide: extendedDevops, answers: {} })
  expect(evaluate(condition, { guide: extendedDevops, answers: { 'load.hits': { state: 'unknown' } } })).toBe(first)
  expect(evaluate(condition, { guide: extendedDevops, answers: { 'load.users': { state: 'unknown' } } }).truth).toBe(
    false,
  )
})
