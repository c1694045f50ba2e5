import { expect, test } from 'vitest'
import { testGuide } from '../../test/test-guide.ts'
import { advise } from '../advice/advise.ts'
import { parseAnswersDocument } from '../document/parse-answers-document.ts'
import { createAnswersFile } from '../file/create-answers-file.ts'
import { writeAnswers } from '../file/write-answers.ts'
import { progress } from '../progress/progress.ts'
import { fromPlain } from '../source/from-plain.ts'
import { allChapters } from './all-chapters.ts'
import { checkGuide } from './check-guide.ts'
import { extendGuide } from './extend-guide.ts'
import { findQuestion } from './find-question.ts'
import { findSource } from './find-source.ts'
import type { GuideExtension } from './guide-extension.schema.ts'
import { parseGuide } from './parse-guide.ts'

const text = { de: 'Bereit', en: 'Ready' }
const readiness: GuideExtension = {
  id: 'readiness',
  version: '0.1.0',
  extends: 'test',
  title: text,
  purpose: text,
  sources: { book: { title: 'A book', date: '2026-01-01' } },
  retired: ['ready.never'],
  chapters: [
    {
      id: 'ready',
      title: text,
      introduction: text,
      questions: [
        {
          id: 'ready.rehearsed',
          prompt: text,
          help: text,
          answer: { kind: 'yes-no' },
          audience: ['operations'],
          phase: 'go-live',
        },
      ],
      rules: [
        {
          id: 'ready.rehearsed.not',
          question: 'ready.rehearsed',
          when: { compare: [{ answer: 'ready.rehearsed' }, '==', { value: false }] },
          severity: 'warning',
          text,
          source: 'book',
        },
      ],
    },
  ],
}
const guide = extendGuide(testGuide, readiness)
const read = (answers: object) => parseAnswersDocument(fromPlain({ guide: 'test@1.2.3', answers }), { guide })

test('documents may answer the further questions, which count for none of the guide’s own', () => {
  const document = read({ 'ready.rehearsed': false })
  expect(document).toMatchObject({ ok: true, issues: [] })
  const answers = document.ok ? document.value.answers : {}
  expect(findQuestion(guide, 'ready.rehearsed')).toBe(readiness.chapters[0]?.questions[0])
  expect(advise({ guide, answers }).map(({ rule }) => rule)).toEqual(['ready.rehearsed.not'])
  expect(findSource(guide, 'book')?.title).toBe('A book')
  expect(progress({ guide, answers })).toEqual(progress({ guide: testGuide, answers }))
  expect(guide.chapters).toBe(testGuide.chapters)
  expect(allChapters(guide).map(({ id }) => id)).toEqual(['project', 'load', 'operation', 'ready'])
})

test('without the extension its questions are unknown, with it their nearest names are known', () => {
  const plain = fromPlain({ guide: 'test@1.2.3', answers: { 'ready.rehearsed': true } })
  expect(parseAnswersDocument(plain, { guide: testGuide }).issues).toMatchObject([{ code: 'unknown-question' }])
  expect(read({ 'ready.rehersed': true }).issues).toMatchObject([{ expected: { en: 'ready.rehearsed' } }])
  expect(read({ 'ready.never': true }).issues).toMatchObject([{ code: 'retired-question', severity: 'warning' }])
})

test('files hold its answers behind those of the guide', () => {
  const answers = { 'ready.rehearsed': true, 'operation.budget': '5 EUR' }
  const created = createAnswersFile({ guide, language: 'en', answers })
  expect(created.ok && created.value.split('\n').slice(3)).toEqual(
    ['  # operation', '  operation.budget: 5 EUR', '', '  # Ready', '  ready.rehearsed: true', ''].map((line) =>
      line.replace('operation', line.includes('#') ? 'Operation' : 'operation'),
    ),
  )
  const written = writeAnswers(
    'guide: test@1.2.3\nanswers:\n  ready.rehearsed: true\n',
    { 'load.servers': 2 },
    { guide },
  )
  expect(written.ok && written.value).toContain('  load.servers: 2\n  ready.rehearsed: true\n')
})

test('a guide and its extension fit', () => {
  const own = { ...testGuide, sources: { book: { title: 'Another', date: '2026-01-01' } } }
  const faults = (...extensions: GuideExtension[]) =>
    checkGuide(extendGuide(own, ...extensions)).map(({ code, path }) => `${path.join('.')} ${code}`)
  expect(checkGuide(guide)).toEqual([])
  const [chapter] = readiness.chapters
  if (!chapter) throw new Error('The extension has a chapter')
  expect(faults({ ...readiness, extends: 'other' })).toEqual([
    'extensions.0.sources.book duplicate-id',
    'extensions.0.extends foreign-extension',
  ])
  const clashing = { ...readiness, sources: {}, chapters: [{ ...chapter, id: 'load', rules: [] }] }
  expect(faults(clashing)).toEqual([
    'extensions.0.chapters.0.id duplicate-id',
    'extensions.0.chapters.0.questions.0.id question-outside-chapter',
  ])
  expect(faults({ ...clashing, chapters: [{ ...chapter, rules: [] }], retired: ['ready.rehearsed'] })).toEqual([
    'extensions.0.chapters.0.questions.0.id retired-id',
  ])
  const rule = { ...chapter.rules[0], source: 'hearsay' } as (typeof chapter.rules)[number]
  expect(faults({ ...readiness, sources: {}, chapters: [{ ...chapter, rules: [rule] }] })).toEqual([
    'extensions.0.chapters.0.rules.0.source unknown-source',
  ])
})

test('an extended guide is read from plain data like any other', () => {
  expect(parseGuide(JSON.parse(JSON.stringify(guide)))).toEqual({ ok: true, value: guide, issues: [] })
  const issues = parseGuide({ ...guide, extensions: [{ ...readiness, version: '1' }] }).issues
  expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([['wrong-format', 'extensions.0.version']])
})
