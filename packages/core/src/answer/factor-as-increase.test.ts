import { expect, test } from 'vitest'
import { devops } from '../devops.ts'
import { findQuestion } from '../guide/find-question.ts'
import type { Question } from '../guide/question.schema.ts'
import { fromPlain } from '../source/from-plain.ts'
import { parseAnswer } from './parse-answer.ts'

const growth = findQuestion(devops, 'timeline.growth') as Question

test.each([
  ['factor 3', '200 %'],
  ['Faktor 1.1', '10 %'],
  ['3x', '200 %'],
  ['3 x', '200 %'],
  ['×3', '200 %'],
  ['3-fach', '200 %'],
  ['2 bis 3-fach', '100 to 200 %'],
  ['2x to 3x', '100 to 200 %'],
  ['0.5x', '-50 %'],
])('%s is no increase in per cent: %s is', (text, increase) => {
  const { ok, issues } = parseAnswer(growth, fromPlain(text), { path: [] })
  expect([ok, issues]).toMatchObject([
    false,
    [{ code: 'factor-for-increase', expected: { en: `${increase} (more than today)` } }],
  ])
  expect(parseAnswer(growth, fromPlain(increase), { path: [] }).ok).toBe(true)
})

test('a typed factor has a comma, and what is no factor keeps its own message', () => {
  const [typed] = parseAnswer(growth, fromPlain('1,5-fach'), { path: [], language: 'de' }).issues
  expect(typed?.expected?.de).toContain('50 %')
  expect(parseAnswer(growth, fromPlain('3 parsec'), { path: [] }).issues).toMatchObject([{ code: 'unknown-unit' }])
})

test('a share is no increase', () => {
  const hits = findQuestion(devops, 'load.hits') as Question
  const data = fromPlain({ basis: 'requests', returning: '3x' })
  expect(parseAnswer(hits, data, { path: [] }).issues).toMatchObject([{ code: 'wrong-unit' }])
})
