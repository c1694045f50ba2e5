import { expect, test } from 'vitest'
import { devops } from '../devops/index.ts'
import { providers } from '../providers.ts'
import { parseGuide } from './parse-guide.ts'

const plain = () => JSON.parse(JSON.stringify(devops))

test('the built-in guide survives JSON', () => {
  const read = parseGuide(JSON.parse(JSON.stringify(devops)), providers)
  expect(read.issues).toEqual([])
  expect(read.ok && read.value).toEqual(devops)
})

test('all faults of form come at once, each with its place', () => {
  const guide = plain()
  guide.version = '1.0'
  guide.chapters[0].questions[0].answer.kind = 'txt'
  guide.chapters[0].questions[1].colour = 'red'
  guide.chapters[0].questions[2].audience = []
  delete guide.chapters[1].title
  guide.chapters[5].rules[0].when = { all: [{ question: 'a', state: ['opn'] }] }
  guide.chapters[5].rules[1].when = { alll: [] }
  const read = parseGuide(guide)
  expect(read.ok).toBe(false)
  expect(read.issues.map(({ code, path, found }) => [code, path.join('.'), found])).toEqual([
    ['wrong-format', 'version', '1.0'],
    ['unknown-form', 'chapters.0.questions.0.answer.kind', 'txt'],
    ['unknown-key', 'chapters.0.questions.1.colour', 'colour'],
    ['too-small', 'chapters.0.questions.2.audience', '[…]'],
    ['wrong-type', 'chapters.1.title', undefined],
    ['unknown-value', 'chapters.5.rules.0.when.all.0.state.0', 'opn'],
    ['unknown-form', 'chapters.5.rules.1.when', '{…}'],
  ])
  expect(read.issues[4]?.message.en).toBe('is missing')
  expect(read.issues[5]?.expected?.en).toContain('answered, open')
})

test('no part of an answer takes a word that files reserve', () => {
  const guide = plain()
  guide.chapters[1].questions[0].answer.fields[0].id = 'note'
  expect(parseGuide(guide).issues).toMatchObject([{ code: 'reserved-word', found: 'note' }])
})

test('what only the whole guide shows is an error as well', () => {
  const guide = plain()
  guide.chapters[3].rules[0].source = 'hearsay'
  expect(parseGuide(guide).issues).toMatchObject([{ code: 'unknown-source', found: 'hearsay' }])
})

test('data that is too deep or goes round in circles is refused, not followed', () => {
  const loop: unknown[] = []
  loop.push(loop)
  let deep: unknown = 'x'
  for (let depth = 0; depth < 20_000; depth++) deep = { not: deep }
  for (const data of [loop, deep]) expect(parseGuide(data).issues).toMatchObject([{ code: 'too-large' }])
})

test('keys of other objects do not pass for keys of a guide', () => {
  const read = parseGuide(JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}'))
  expect(read.ok).toBe(false)
  expect(Object.hasOwn(Object.prototype, 'id')).toBe(false)
})
