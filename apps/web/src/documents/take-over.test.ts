import type { Answers } from '@leitfaden/core'
import { expect, test } from 'vitest'
import { takeOver } from './take-over.ts'

const answers: Answers = {
  'project.name': { state: 'answered', value: 'Club shop' },
  'project.purpose': { state: 'unknown', note: 'ask Monday' },
}

test('takes what was chosen, and nothing else', () => {
  const changes = [
    { question: 'project.name', theirs: { state: 'answered', value: 'Shop' } },
    { question: 'project.purpose', theirs: undefined },
  ] as const
  expect(takeOver(answers, [], [])).toEqual(answers)
  expect(takeOver(answers, changes, [])).toEqual({ 'project.name': { state: 'answered', value: 'Shop' } })
})

test('keeps texts as notes on their questions, after what is noted there', () => {
  const texts = [
    { question: 'project.purpose', text: 'Tuesday' },
    { question: 'team.contact', text: 'see wiki' },
    { text: 'belongs nowhere' },
  ]
  expect(takeOver(answers, [], texts)).toEqual({
    ...answers,
    'project.purpose': { state: 'unknown', note: 'ask Monday\nTuesday' },
    'team.contact': { state: 'open', note: 'see wiki' },
  })
})
