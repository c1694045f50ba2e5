import { expect, test } from 'vitest'
import type { Condition } from '../guide/condition.schema.ts'
import type { Guide } from '../guide/guide.schema.ts'
import { advise } from './advise.ts'

const text = { de: 'x', en: 'x' }
const open: Condition = { question: 'b.two', state: ['open'] }
const question = (id: string, relevance?: Condition) => ({
  id,
  prompt: text,
  help: text,
  answer: { kind: 'text' as const },
  audience: ['customer' as const],
  phase: 'offer' as const,
  ...(relevance === undefined ? {} : { relevance }),
})
const rule = (id: string, severity: 'blocker' | 'info', when: Condition = open) => {
  return { id, question: id.split('.').slice(0, 2).join('.'), severity, when, text, source: 's' }
}
const chapter = (id: string, questions: ReturnType<typeof question>[], rules: ReturnType<typeof rule>[]) => {
  return { id, title: text, introduction: text, questions, rules }
}

const guide: Guide = {
  id: 'sample',
  version: '1.0.0',
  title: text,
  purpose: text,
  sources: {},
  retired: [],
  chapters: [
    chapter(
      'a',
      [
        question('a.one'),
        question('a.out', { not: open }),
        question('a.maybe', { question: 'b.two', includes: ['x'] }),
      ],
      [
        rule('a.maybe.first', 'info'),
        rule('a.one.first', 'info'),
        rule('a.one.worst', 'blocker'),
        rule('a.out.never', 'blocker'),
        rule('a.one.undecided', 'blocker', { present: { answer: 'b.two' } }),
      ],
    ),
    chapter('b', [question('b.two')], [rule('b.two.worst', 'blocker')]),
  ],
}

test('worst first, then in the order of the guide; nothing undecided, nothing irrelevant', () => {
  const found = advise({ guide, answers: {} })
  expect(found.map((finding) => finding.rule)).toEqual(['a.one.worst', 'b.two.worst', 'a.one.first', 'a.maybe.first'])
  expect(found[0]).toEqual({
    rule: 'a.one.worst',
    question: 'a.one',
    severity: 'blocker',
    text,
    because: [{ question: 'b.two', found: 'open' }],
    source: 's',
  })
})
