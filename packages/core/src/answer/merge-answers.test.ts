import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer, Answers } from './answer.ts'
import { mergeAnswers } from './merge-answers.ts'
import { sameAnswer } from './same-answer.ts'

const said = (value: string, rest: object = {}): Answer => ({ state: 'answered', value, ...rest })
const merge = (base?: Answer, mine?: Answer, theirs?: Answer) => {
  const { answers, changes } = mergeAnswers({ q: base }, { q: mine }, { q: theirs })
  return [changes[0]?.kind, answers.q]
}

test.each([
  ['nobody changed it', said('a'), said('a'), said('a'), undefined, said('a')],
  ['mine changed it', said('a'), said('b'), said('a'), undefined, said('b')],
  ['theirs changed it', said('a'), said('a'), said('b'), 'changed', said('b')],
  ['theirs is new', undefined, undefined, said('b'), 'added', said('b')],
  ['theirs took it away', said('a'), said('a'), undefined, 'removed', undefined],
  ['both did the same', said('a'), said('b'), said('b'), undefined, said('b')],
  ['both changed it', said('a'), said('b'), said('c'), 'conflict', said('b')],
  ['mine changed it, theirs took it away', said('a'), said('b'), undefined, 'conflict', said('b')],
  ['mine took it away, theirs changed it', said('a'), undefined, said('b'), 'conflict', undefined],
  ['both are new', undefined, said('a'), said('b'), 'conflict', said('a')],
  ['value and note', said('a'), said('b'), said('a', { note: 'n' }), 'changed', said('b', { note: 'n' })],
  ['a note went, a value changed', said('a', { note: 'n' }), said('a'), said('b', { note: 'n' }), 'changed', said('b')],
  ['two notes', said('a'), said('a', { note: 'm' }), said('b', { note: 'n' }), 'conflict', said('a', { note: 'm' })],
  ['state and value', said('a'), { state: 'unknown' }, said('b'), 'conflict', { state: 'unknown' }],
] as [string, Answer?, Answer?, Answer?, string?, Answer?][])('%s', (_, base, mine, theirs, kind, merged) => {
  expect(merge(base, mine, theirs)).toEqual([kind, merged])
})

test('the order of parts does not matter', () => {
  const one = { state: 'answered', value: { a: { checked: true }, b: { checked: false } } } as Answer
  const other = { value: { b: { checked: false }, a: { checked: true } }, state: 'answered' } as Answer
  expect(sameAnswer(one, other)).toBe(true)
})

const answers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.record(
    { state: fc.constant('answered' as const), value: fc.constantFrom('1', '2'), note: fc.constantFrom('x', 'y') },
    { requiredKeys: ['state', 'value'] },
  ),
)

test('nothing is lost: an answer that the merge does not hold was taken away by the other side, or is told as a conflict', () => {
  fc.assert(
    fc.property(answers, answers, answers, (base, mine, theirs) => {
      const merged = mergeAnswers(base, mine, theirs)
      const other = mergeAnswers(base, theirs, mine)
      const conflicts = (one: typeof merged) =>
        one.changes.flatMap(({ kind, question }) => (kind === 'conflict' ? [question] : []))
      expect(conflicts(merged).sort()).toEqual(conflicts(other).sort())
      for (const question of ['a', 'b', 'c', 'd'].filter((id) => !conflicts(merged).includes(id)))
        expect(merged.answers[question]).toEqual(other.answers[question])
      for (const question of conflicts(merged)) expect(merged.answers[question]).toEqual(mine[question])
      expect(mergeAnswers(base, mine, base).answers).toEqual(mine)
      expect(mergeAnswers(base, base, theirs).answers).toEqual(theirs)
    }),
  )
})
