import type { AnswersDocument } from '@leitfaden/core'
import { expect, test } from 'vitest'
import { withAssumption } from './with-assumption.ts'

const document: AnswersDocument = { guide: { id: 'devops', version: '1.0.0' }, language: 'de', answers: {} }

test('an assumption that was set and taken back leaves nothing behind', () => {
  const set = withAssumption(document, 'pageWeight', { value: '2 MiB', why: 'measured' })
  expect(set.model?.assumptions).toEqual({ pageWeight: { value: '2 MiB', why: 'measured' } })
  expect(withAssumption(set, 'pageWeight', undefined)).toEqual(document)
})

test('other changes of the model stay', () => {
  const formulas = { own: { expression: '1', unit: '1', why: 'because' } }
  const changed = { ...document, model: { assumptions: {}, formulas } }
  const set = withAssumption(changed, 'pageWeight', { value: '2 MiB', why: 'measured' })
  expect(set.model?.formulas).toEqual(formulas)
  expect(withAssumption(set, 'pageWeight', undefined).model?.formulas).toEqual(formulas)
})
