import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '../answer/answer.ts'
import { extendedDevops } from '../devops.ts'
import { findPlace } from './find-place.ts'
import { giveAnswer, undoAnswer } from './give-answer.ts'
import { goBack, goTo } from './go-to.ts'
import type { Interview } from './interview.ts'
import { moveOn } from './move-on.ts'
import { selectQuestions } from './select-questions.ts'
import { startInterview } from './start-interview.ts'

const context = (answers: Answers = {}) => ({ guide: extendedDevops, answers, today: '2026-11-25' })
const said = { state: 'answered', value: 'x' } as const

test('begins at the first open question, and asks what is to be discussed last', () => {
  const answers: Answers = { 'project.name': said, 'project.summary': { state: 'discuss' } }
  const start = startInterview(context(answers))
  expect(start.question).toBe('project.users')
  let interview: Interview = start
  const asked: string[] = []
  while (interview.question !== undefined) {
    asked.push(interview.question)
    interview = moveOn(interview)
  }
  expect(asked.at(-1)).toBe('project.summary')
  expect(new Set(asked).size).toBe(asked.length)
})

test('asks only what is selected, and first what is wanted first', () => {
  const offer = startInterview(context(), { selection: { phase: 'offer', audience: 'operations' } })
  const questions = selectQuestions(offer.context, offer.selection)
  expect(questions.every(({ phase, audience }) => phase === 'offer' && audience.includes('operations'))).toBe(true)
  const ranked = startInterview(context(), {
    selection: { chapters: 'all' },
    order: ['load.data', 'estimate.cpu-time'],
  })
  expect([ranked.question, moveOn(ranked).question]).toEqual(['load.data', 'estimate.cpu-time'])
})

test('whether a question comes up is decided anew after every answer', () => {
  const id = 'deployment.opcache'
  const before = selectQuestions(context({ 'architecture.components': { state: 'not-applicable' } }), {})
  const after = selectQuestions(
    context({
      'architecture.components': {
        state: 'answered',
        value: [{ id: 'row-1', cells: { component: 'PHP', version: '8.4' } }],
      },
    }),
    {},
  )
  expect([before, after].map((list) => list.some((question) => question.id === id))).toEqual([false, true])
})

test('back leads the way one came, and on to what was left', () => {
  const first = startInterview(context())
  const third = moveOn(moveOn(first))
  const back = goBack(goBack(third))
  expect(back.question).toBe(first.question)
  expect(goBack(back)).toBe(back)
  expect(moveOn(back).question).toBe('project.summary')
})

test.each([
  ['load.data', 'load.data'],
  ['Last', 'load.users'],
  ['load', 'load.users'],
  ['1', 'project.name'],
  ['seasonality', 'load.seasonality'],
])('finds the way to %s', (typed, found) => {
  expect(findPlace(startInterview(context()), typed)).toEqual({ found })
})

test('says what may have been meant', () => {
  expect(findPlace(startInterview(context()), 'load.dta')).toEqual({ near: 'load.data' })
  expect(findPlace(startInterview(context()), 'nothing like it')).toEqual({})
  expect(findPlace(startInterview(context()), '')).toEqual({})
})

test('taking everything back leads to the answers one began with, whatever was done in between', () => {
  const step = fc.constantFrom('answer', 'unknown', 'skip', 'back', 'go', 'undo')
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const start = startInterview(context({ 'project.summary': said }))
      let interview = start
      for (const name of steps) {
        const id = interview.question ?? 'project.name'
        if (name === 'answer') interview = moveOn(giveAnswer(interview, id, said))
        else if (name === 'unknown') interview = moveOn(giveAnswer(interview, id, { state: 'unknown' }))
        else if (name === 'skip') interview = moveOn(interview)
        else if (name === 'back') interview = goBack(interview)
        else if (name === 'go') interview = goTo(interview, 'load.data')
        else interview = undoAnswer(interview)
      }
      while (interview.changes.length > 0) interview = undoAnswer(interview)
      expect(interview.context.answers).toEqual(start.context.answers)
    }),
    { numRuns: 60 },
  )
})
