import { expect, test } from 'vitest'
import { extendedDevops } from '../devops.ts'
import { allChapters } from '../guide/all-chapters.ts'
import { flyingCircus, generic } from '../providers.ts'
import { fromPlain } from '../source/from-plain.ts'
import { exampleAnswer } from './example-answer.ts'
import { parseAnswer } from './parse-answer.ts'

test.each([undefined, generic, flyingCircus])(
  'every question has an example that can be read (provider %#)',
  (provider) => {
    for (const question of allChapters(extendedDevops).flatMap(({ questions }) => questions)) {
      const options = provider && { provider }
      const example = exampleAnswer(question.answer, { language: 'de', ...options })
      const read = parseAnswer(question, fromPlain(example), { path: [], ...options })
      expect(read, question.id).toMatchObject({ ok: true, issues: [] })
    }
  },
)
