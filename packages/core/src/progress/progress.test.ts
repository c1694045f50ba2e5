import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer, Answers } from '../answer/answer.ts'
import { devops } from '../devops/index.ts'
import type { Guide } from '../guide/guide.schema.ts'
import { progress } from './progress.ts'

const text = { de: 'x', en: 'x' }
const shared = { prompt: text, help: text, answer: { kind: 'text' as const } }
const guide: Guide = {
  id: 'sample',
  version: '1.0.0',
  title: text,
  purpose: text,
  sources: {},
  retired: [],
  chapters: [
    {
      id: 'a',
      title: text,
      introduction: text,
      rules: [],
      questions: [
        { ...shared, id: 'a.one', audience: ['customer', 'operations'], phase: 'offer' },
        { ...shared, id: 'a.two', audience: ['operations'], phase: 'go-live' },
        {
          ...shared,
          id: 'a.three',
          audience: ['customer'],
          phase: 'offer',
          relevance: { question: 'a.one', mentions: ['mail'] },
        },
      ],
    },
    {
      id: 'b',
      title: text,
      introduction: text,
      rules: [],
      questions: [{ ...shared, id: 'b.four', audience: ['development'], phase: 'kick-off' }],
    },
  ],
}

const none = { relevant: 0, settled: 0, answered: 0, unknown: 0, notApplicable: 0, discuss: 0, open: 0 }

test('what nobody knows or what does not apply is settled; what is to be discussed is not', () => {
  const answers: Answers = {
    'a.one': { state: 'unknown' },
    'a.two': { state: 'not-applicable' },
    'b.four': { state: 'discuss' },
  }
  expect(progress({ guide, answers })).toEqual({
    total: { ...none, relevant: 4, settled: 2, unknown: 1, notApplicable: 1, discuss: 1, open: 1 },
    chapters: {
      a: { ...none, relevant: 3, settled: 2, unknown: 1, notApplicable: 1, open: 1 },
      b: { ...none, relevant: 1, discuss: 1 },
    },
    audiences: {
      customer: { ...none, relevant: 2, settled: 1, unknown: 1, open: 1 },
      development: { ...none, relevant: 1, discuss: 1 },
      operations: { ...none, relevant: 2, settled: 2, unknown: 1, notApplicable: 1 },
    },
    phases: {
      offer: { ...none, relevant: 2, settled: 1, unknown: 1, open: 1 },
      'kick-off': { ...none, relevant: 1, discuss: 1 },
      'go-live': { ...none, relevant: 1, settled: 1, notApplicable: 1 },
    },
  })
})

test('a question that does not come up is not counted, even when somebody answered it', () => {
  const answers: Answers = {
    'a.one': { state: 'answered', value: 'a website' },
    'a.three': { state: 'answered', value: 'x' },
  }
  expect(progress({ guide, answers }).total).toEqual({ ...none, relevant: 3, settled: 1, answered: 1, open: 2 })
})

test('chapters and phases each add up to the total, whatever the answers', () => {
  const state = fc.constantFrom('open', 'unknown', 'discuss', 'not-applicable', 'answered')
  const ids = devops.chapters.flatMap((chapter) => chapter.questions.map(({ id }) => id))
  const answers = fc.dictionary(
    fc.constantFrom(...ids),
    state.map((name): Answer => (name === 'answered' ? { state: name, value: 'x' } : { state: name as 'open' })),
  )
  fc.assert(
    fc.property(answers, (given) => {
      const { total, chapters, phases } = progress({ guide: devops, answers: given })
      for (const group of [chapters, phases]) {
        for (const count of ['relevant', 'settled', 'open', 'discuss'] as const) {
          expect(Object.values(group).reduce((sum, tally) => sum + tally[count], 0)).toBe(total[count])
        }
      }
      expect(total.settled + total.open + total.discuss).toBe(total.relevant)
    }),
    { numRuns: 50 },
  )
})
