import { type Language, languages, type Question } from '@leitfaden/core'
import { devops, extendedDevops } from '@leitfaden/core/devops'
import type { List, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { renderTicket, ticketTree, toMarkdown } from '../src/index.ts'
import { vereinsshop } from './fixtures/vereinsshop.ts'
import { parse, shapeOf } from './hostile/shape.ts'

const { answers } = vereinsshop

describe.each(languages)('tickets in %s', (language: Language) => {
  test.each(devops.chapters.map(({ id }) => id))('%s reads back as it was built, with one list', (chapter) => {
    for (const tree of [
      ticketTree(chapter, { guide: devops, language }),
      ticketTree(chapter, { guide: devops, language, answers }),
    ]) {
      expect(shapeOf(parse(toMarkdown(tree)))).toEqual(shapeOf(tree))
      expect(tree.children.filter(({ type }) => type === 'list')).toHaveLength(1)
    }
  })

  test('a blank chapter has one empty box per question', () => {
    for (const chapter of devops.chapters) {
      expect(boxes(ticketTree(chapter.id, { guide: devops, language }))).toEqual(chapter.questions.map(() => false))
    }
  })

  test('gender stars stay stars', () => {
    expect(renderTicket('load', { guide: devops, language: 'de' })).toContain('Nutzer\\*innen')
  })
})

test('a chapter of an extension is a ticket where it is asked for', () => {
  const given = { 'estimate.faults': { state: 'unknown' } } as const
  const tree = ticketTree('estimate', { guide: extendedDevops, language: 'en', answers: given })
  expect(boxes(tree).filter((box) => box)).toHaveLength(1)
  expect(boxes(tree)).toHaveLength(9)
  expect(() => ticketTree('estimate', { guide: devops, language: 'en' })).toThrow(RangeError)
})

test('what is settled is ticked: answered, unknown, not applicable; not what is open or to be discussed', () => {
  const states = ['answered', 'unknown', 'not-applicable', 'open', 'discuss'] as const
  const questions = states.map((state): Question => ({ ...text, id: `project.${state}` }))
  const guide = {
    ...devops,
    chapters: [{ ...devops.chapters[0], id: 'project', questions, rules: [] } as (typeof devops.chapters)[number]],
  }
  const given = Object.fromEntries(
    states.map((state) => [`project.${state}`, state === 'answered' ? { state, value: 'x' } : { state }]),
  )
  expect(boxes(ticketTree('project', { guide, answers: given, language: 'en' }))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})

test('a question that does not apply is left out, unless somebody answered it', () => {
  const prompt = (id: string) =>
    devops.chapters.flatMap(({ questions }) => questions).find((question) => question.id === id)?.prompt.en as string
  const without = { 'network.mail': { state: 'answered', value: { kinds: ['none'] } } } as const
  const ticket = (given: Record<string, (typeof answers)[string]>) =>
    renderTicket('network', { guide: devops, answers: given, language: 'en' })
  expect(ticket(without)).not.toContain(prompt('network.mail-server'))
  expect(ticket({ ...without, 'network.mail-server': { state: 'unknown' } })).toContain(prompt('network.mail-server'))
})

test('an unknown chapter is a fault of the caller', () => {
  expect(() => renderTicket('nowhere', { guide: devops, language: 'en' })).toThrow('nowhere')
})

const text: Question = {
  id: 'project.x',
  prompt: { de: '?', en: '?' },
  help: { de: '.', en: '.' },
  answer: { kind: 'text' },
  audience: ['customer'],
  phase: 'offer',
}

function boxes(tree: Root): (boolean | null | undefined)[] {
  const list = tree.children.find((node): node is List => node.type === 'list')
  return list?.children.map(({ checked }) => checked) ?? []
}
