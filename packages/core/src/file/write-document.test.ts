import { expect, test } from 'vitest'
import { testGuide as guide } from '../../test/test-guide.ts'
import type { AnswersDocument } from '../document/answers-document.ts'
import { readAnswers } from './read-answers.ts'
import { writeDocument } from './write-document.ts'

const source = `guide: test@1.0.0
answers:
  load.users:   "20 to 60 user"   # counted
  project.budget: 5  # not asked any more
model:
  assumptions:
    # ours
    cpu: { why: 'x',  value: 5 }
`
const read = readAnswers(source, { guide })
const document = (read.ok ? read.value : undefined) as AnswersDocument

test('only what differs is written', () => {
  const answers: AnswersDocument['answers'] = {
    ...document.answers,
    'project.public': { state: 'answered', value: true },
  }
  expect(writeDocument(source, { ...document, provider: 'own', answers }, { guide })).toEqual({
    ok: true,
    value: source.replace('answers:\n', 'provider: own\nanswers:\n  project.public: true\n'),
    issues: [],
  })
})

test('a document without what the file says takes it out', () => {
  const { guide: reference, language } = document
  expect(writeDocument(source, { guide: reference, language, answers: {} }, { guide })).toMatchObject({
    value: source.replace(/ {2}load.*\n/, '').replace(/ {4}cpu.*\n/, ''),
  })
})

test('what would not be read as the same again is not written', () => {
  const answers: AnswersDocument['answers'] = { 'load.servers': { state: 'answered', value: -5 } }
  const result = writeDocument(source, { ...document, answers }, { guide })
  expect(result).toMatchObject({
    ok: false,
    issues: [{ code: 'not-written', path: ['answers', 'load.servers'], expected: { en: 'at least 0' }, found: '-5' }],
  })
  expect(result.issues[0]).not.toHaveProperty('at')
  expect(writeDocument(source, { ...document, provider: '' }, { guide })).toMatchObject({ ok: false })
})

test('a file with faults is not touched', () => {
  for (const broken of ['answers:\n', 'guide: test@1.0.0\nanswers:\n  load.users: many\n', '[', 'guide: test@9.0.0\n'])
    expect(writeDocument(broken, document, { guide })).toEqual({
      ok: false,
      issues: readAnswers(broken, { guide }).issues,
    })
})

test('an answer to no question is a fault of the program', () => {
  const answers: AnswersDocument['answers'] = { 'load.nothing': { state: 'unknown' } }
  expect(() => writeDocument(source, { ...document, answers }, { guide })).toThrow(TypeError)
})
