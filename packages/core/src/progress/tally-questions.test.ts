import { expect, test } from 'vitest'
import { extendedDevops } from '../devops.ts'
import { progress } from './progress.ts'
import { tallyQuestions } from './tally-questions.ts'

test('of a chapter as progress counts it; of an extension as well', () => {
  const context = {
    guide: extendedDevops,
    answers: { 'network.mail': { state: 'unknown' }, 'estimate.faults': { state: 'discuss' } },
  } as const
  const { chapters } = progress(context)
  for (const { id, questions } of extendedDevops.chapters)
    expect(tallyQuestions(questions, context)).toEqual(chapters[id])
  const [extension] = extendedDevops.extensions ?? []
  const own = extension?.chapters.flatMap(({ questions }) => questions) ?? []
  expect(tallyQuestions(own, context)).toMatchObject({ relevant: own.length, discuss: 1, open: own.length - 1 })
})
