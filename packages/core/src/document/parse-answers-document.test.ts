import { describe, expect, it } from 'vitest'
import { testGuide as guide } from '../../test/test-guide.ts'
import { generic } from '../provider/generic.ts'
import { fromPlain } from '../source/from-plain.ts'
import { type ParseAnswersOptions, parseAnswersDocument } from './parse-answers-document.ts'

const parse = (data: unknown, options: Partial<ParseAnswersOptions> = {}) =>
  parseAnswersDocument(fromPlain(data), { guide, ...options })
const faults = (data: unknown, options?: Partial<ParseAnswersOptions>) =>
  parse(data, options).issues.map(({ code, path, expected }) => `${path.join('/')} ${code}: ${expected?.en}`)

describe('parseAnswersDocument', () => {
  it('reads typed answers', () => {
    const document = {
      guide: 'test@1.0.9',
      language: 'en',
      provider: 'generic',
      prices: 'list',
      answers: { 'load.users': '20 to 60 user' },
    }
    expect(parse(document)).toEqual({
      ok: true,
      value: {
        guide: { id: 'test', version: '1.0.9' },
        language: 'en',
        provider: 'generic',
        prices: 'list',
        answers: { 'load.users': { state: 'answered', value: { low: 20, high: 60, unit: 'user' } } },
      },
      issues: [],
    })
    expect(parse({ guide: 'test@1.2.9' })).toMatchObject({ ok: true, value: { language: 'de', answers: {} } })
    expect(parse({ guide: 'test@0.9.0', answers: null })).toMatchObject({ ok: true, value: { answers: {} } })
  })

  it('finds every fault at once', () => {
    const document = {
      lang: 'de',
      language: 'fr',
      provider: 5,
      'load.users': 5,
      answers: { 'load.user': '5', servers: 1, 'project.hosting': 'clowd', 'project.budget': '1 EUR', 'what.ever': 1 },
    }
    expect(faults(document)).toEqual([
      ' missing-guide: guide: test@1.2.3',
      'lang unknown-key: guide, language, provider, prices, answers, model',
      'load.users unknown-key: answers stand indented below “answers:”',
      'language unknown-language: de or en',
      'provider wrong-shape: such as “flying-circus”',
      'answers/load.user unknown-question: load.users',
      'answers/servers unknown-question: load.servers',
      'answers/project.hosting unknown-option: cloud',
      'answers/project.budget retired-question: the line can go',
      'answers/what.ever unknown-question: the id of a question',
    ])
    expect(
      parse(document)
        .issues.filter(({ severity }) => severity === 'warning')
        .map(({ code }) => code),
    ).toEqual(['retired-question'])
    expect(parse(document).issues.every(({ path, question }) => path.length < 2 || question === path[1])).toBe(true)
  })

  it.each([
    ['test@2.0.0', 'newer-guide', 'written for 2.0.0, this is 1.2.3'],
    ['test@1.3.0', 'newer-guide', 'written for 1.3.0, this is 1.2.3'],
    ['other@1.0.0', 'other-guide', 'written for the guide “other”, this is “test”'],
  ])('a document for %s is not read any further', (reference, code, message) => {
    const { ok, issues } = parse({ guide: reference, answers: { 'new.question': 1 } })
    expect(ok).toBe(false)
    expect(issues.map((issue) => [issue.code, issue.message.en])).toEqual([[code, message]])
  })

  it.each(['test', 'test@1', 'test@1.2', '@1.2.3', 5, null, {}, ['test@1.2.3']])(
    'guide: %j is no reference',
    (reference) => {
      expect(faults({ guide: reference })).toEqual(['guide wrong-guide-reference: guide: test@1.2.3'])
    },
  )

  it('answers must be a mapping, the document too', () => {
    expect(faults({ guide: 'test@1.0.0', answers: [1] })).toEqual([
      'answers wrong-shape: on each line “question: answer”',
    ])
    expect(faults(['guide'])).toEqual([' not-a-document: mapping with “guide: test@1.2.3” and “answers:”'])
  })

  it('takes ids from the provider that the document names', () => {
    const document = { guide: 'test@1.0.0', provider: 'generic', answers: { 'operation.level': 'no-such-level' } }
    expect(parse(document)).toMatchObject({ ok: true })
    expect(faults(document, { providers: [generic] })[0]).toContain('operation.level unknown-provider-id')
    expect(faults({ ...document, provider: 'generik' }, { providers: [generic] })).toEqual([
      'provider unknown-provider: generic',
    ])
  })
})
