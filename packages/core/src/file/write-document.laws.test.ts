import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDocument, guideOfKinds as guide } from '../../test/arbitrary-document.ts'
import { foreignFile } from '../../test/foreign-file.ts'
import { writeAnswerValue } from '../answer/write-answer-value.ts'
import type { AnswersDocument } from '../document/answers-document.ts'
import { findQuestion } from '../guide/find-question.ts'
import { readAnswers } from './read-answers.ts'
import type { FileFormat } from './read-source.ts'
import { writeDocument } from './write-document.ts'

interface Source {
  readonly text: string
  readonly format: FileFormat
}

/** The document as data, its parts in any order, of an older guide. */
const plain = fc
  .tuple(
    arbitraryDocument,
    fc.shuffledSubarray(['guide', 'language', 'provider', 'prices', 'answers', 'model'], { minLength: 6 }),
  )
  .map(([{ answers, ...document }, order]) => {
    const parts: { readonly [key: string]: unknown } = {
      ...document,
      guide: 'test@1.0.0',
      answers: plainAnswers(answers),
    }
    return Object.fromEntries(order.flatMap((key) => (parts[key] === undefined ? [] : [[key, parts[key]]])))
  })

function plainAnswers(answers: AnswersDocument['answers']): object {
  const entries = Object.entries(answers).map(([id, answer]) => {
    const question = findQuestion(guide, id)
    return [id, question && answer && writeAnswerValue(question, answer)]
  })
  return Object.fromEntries(entries)
}

const source: fc.Arbitrary<Source> = fc
  .oneof(
    { weight: 4, arbitrary: foreignFile(plain).map((text) => ({ text, format: 'yaml' as const })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(plain, fc.constantFrom(undefined, 2, '\t'))
        .map(([data, space]) => ({ text: JSON.stringify(data, null, space), format: 'json' as const })),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        text: fc.constantFrom('', ' \n', '\uFEFF', '# only a comment', '{"guide": "test@1.0.0"}'),
        format: fc.constant('yaml' as const),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ text: '', format: 'json' as const }) },
  )
  .filter(({ text, format }) => text === '' || readAnswers(text, { guide, format }).ok)

/** What a document says: where things stand, and for which version it was written, does not count. */
function said({ answers, language, provider, prices, model }: AnswersDocument): object {
  const { assumptions = {}, formulas = {} } = model ?? {}
  return { language, provider, prices, answers, assumptions, formulas }
}

describe('writing a document', { timeout: 120_000 }, () => {
  it('reads back as that document, whatever the file said before', () => {
    fc.assert(
      fc.property(source, arbitraryDocument, ({ text, format }, document) => {
        const written = writeDocument(text, document, { guide, format })
        expect(written.issues).toEqual([])
        const read = readAnswers(written.ok ? written.value : '', { guide, format })
        expect(read.issues).toEqual([])
        expect(read.ok && said(read.value)).toEqual(said(document))
      }),
      { numRuns: 150 },
    )
  })

  it('leaves a file byte for byte that says it already', () => {
    fc.assert(
      fc.property(source, ({ text, format }) => {
        const read = readAnswers(text, { guide, format })
        fc.pre(read.ok && read.issues.length === 0)
        if (read.ok) expect(writeDocument(text, read.value, { guide, format })).toMatchObject({ ok: true, value: text })
      }),
      { numRuns: 100 },
    )
  })
})
