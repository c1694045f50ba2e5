import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryAnswer, arbitraryValues } from '../../test/arbitrary-answer.ts'
import { fromPlain } from '../source/from-plain.ts'
import { parseAnswer } from './parse-answer.ts'
import { writeAnswerValue } from './write-answer-value.ts'

const kinds = arbitraryValues(fc.double({ noNaN: true, noDefaultInfinity: true }))

test.each(kinds.map(([question, value]) => [question.answer, question, value] as const))(
  'what is written for %j is read back',
  (_, question, value) => {
    fc.assert(
      fc.property(arbitraryAnswer(value), (answer) => {
        const result = parseAnswer(question, fromPlain(writeAnswerValue(question, answer)), { path: [] })
        expect(result).toMatchObject({ ok: true })
        expect(result.ok && result.value).toEqual(answer)
      }),
      { numRuns: 200 },
    )
  },
)
