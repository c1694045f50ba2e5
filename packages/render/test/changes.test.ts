import type { Answers } from '@leitfaden/core'
import { devops } from '@leitfaden/core/devops'
import { expect, test } from 'vitest'
import { changesTree, renderChanges, toChanges, toMarkdown } from '../src/index.ts'
import { plainTree } from '../src/tree/plain-tree.ts'
import { changesOf, later } from './fixtures/changes.ts'
import { vereinsshop } from './fixtures/vereinsshop.ts'
import { hostileTicket } from './hostile/hostile-ticket.ts'
import { parse, shapeOf } from './hostile/shape.ts'
import { hostileStrings } from './hostile/strings.ts'

test('tells every answer that is new, different or gone, and no other', () => {
  const { answers } = toChanges(changesOf('en'))
  expect(Object.fromEntries(answers.map(({ question, change }) => [question, change]))).toEqual({
    'project.success': 'changed',
    'security.offsite-backup': 'removed',
    'load.concurrent-users': 'changed',
    'load.hits': 'added',
    'load.data': 'changed',
  })
})

test('of a table, only the rows that are different', () => {
  const data = toChanges(changesOf('en')).answers.find(({ question }) => question === 'load.data')
  expect(data?.before).toEqual([])
  expect(data?.after).toEqual(['Videos, Video, 80\u00a0GiB, Object storage (S3)'])
})

test('explains each figure: the reasons make up the difference', () => {
  const { figures } = toChanges(changesOf('de'))
  expect(figures[0]?.id).toBe('cost')
  for (const { id, before = 0, after = 0, because } of figures) {
    const sum = because.reduce((all, { effect }) => all + effect, 0)
    expect(sum, id).toBeCloseTo(after - before, 6)
  }
})

test('the other way round, what was new is gone', () => {
  const forth = toChanges(changesOf('en'))
  const back = toChanges(changesOf('en', vereinsshop, later))
  expect(back.answers.map(({ before, after }) => [after, before])).toEqual(
    forth.answers.map(({ before, after }) => [before, after]),
  )
})

test('says so where nothing is different', () => {
  expect(renderChanges(changesOf('en', vereinsshop))).toContain('Both states are the same.')
  expect(renderChanges(changesOf('de', vereinsshop))).toContain('Beide Stände sind gleich.')
})

test('keeps its structure whatever is written into it', { timeout: 60_000 }, () => {
  for (const text of hostileStrings) {
    const { guide, answers } = hostileTicket(text)
    const named: Answers = { ...answers, 'project.name': { state: 'answered', value: text } }
    const side = (given: Answers) => ({ name: text, document: { ...vereinsshop, answers: given } })
    for (const [before, after] of [
      [{}, named],
      [named, {}],
    ] as const) {
      const chapters = [...devops.chapters, ...guide.chapters]
      const tree = changesTree({
        guide: { ...guide, chapters },
        before: side(before),
        after: side(after),
        language: 'de',
        date: '2027-01-15',
      })
      expect(shapeOf(parse(toMarkdown(tree))), JSON.stringify(text)).toEqual(shapeOf(plainTree(tree)))
    }
  }
})
