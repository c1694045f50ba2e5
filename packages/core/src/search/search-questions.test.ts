import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '../answer/answer.ts'
import { extendedDevops } from '../devops.ts'
import { allChapters } from '../guide/all-chapters.ts'
import { indexQuestions } from './index-questions.ts'
import { searchQuestions } from './search-questions.ts'

const index = indexQuestions(extendedDevops)
const search = (typed: string, answers: Answers = {}) =>
  searchQuestions(index, { guide: extendedDevops, answers }, typed)
const ids = (typed: string, answers: Answers = {}) => search(typed, answers).map(({ question }) => question.id)

test('finds prompts in both languages, whatever case, accent or gender star', () => {
  expect(ids('gleichzeitig aktiv')[0]).toBe('load.concurrent-users')
  expect(ids('at the same time')[0]).toBe('load.concurrent-users')
  expect(ids('NUTZERINNEN')).toContain('load.users')
  expect(ids('fur wie viele')[0]).toBe('load.users')
})

test('finds ids, options, help and what was answered, nearest first', () => {
  expect(ids('load.tra')).toEqual(['load.transfer'])
  expect(search('WireGuard')[0]).toMatchObject({
    question: { id: 'network.vpn' },
    place: 'part',
    text: 'WireGuard',
  })
  const answers: Answers = {
    'project.summary': { state: 'answered', value: 'Ein Portal für Kleingärten' },
    'load.hits': { state: 'discuss', note: 'Webalizer läuft bei Frau Ada' },
  }
  expect(ids('kleingarten', answers)).toEqual(['project.summary'])
  expect(ids('webalizer', answers)).toEqual(['load.hits'])
})

test('a question that does not come up is found and marked', () => {
  const answers: Answers = { 'network.mail': { state: 'not-applicable' } }
  expect(search('mail-accounts', answers)).toMatchObject([
    { question: { id: 'network.mail-accounts' }, relevant: false },
  ])
})

test('every question is found by its own prompt and id; nothing typed finds nothing', () => {
  const questions = allChapters(extendedDevops).flatMap((chapter) => chapter.questions)
  for (const { id, prompt } of questions) {
    expect(ids(prompt.de)).toContain(id)
    expect(ids(prompt.en)).toContain(id)
    expect(ids(id)).toContain(id)
  }
  expect(ids('  ')).toEqual([])
})

test('more words never find more, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const wide = new Set(ids(one))
      if (one.trim() !== '') expect(ids(`${one} ${other}`).every((id) => wide.has(id))).toBe(true)
    }),
    { numRuns: 100 },
  )
})
