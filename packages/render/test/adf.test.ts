import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { allChapters, languages } from '@leitfaden/core'
import { extendedDevops as guide } from '@leitfaden/core/devops'
import { flyingCircus } from '@leitfaden/core/providers'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { type AdfNode, adfTicket } from '../src/index.ts'
import { vereinsshop } from './fixtures/vereinsshop.ts'
import { hostileTicket } from './hostile/hostile-ticket.ts'
import { hostileStrings } from './hostile/strings.ts'

// Draft 4, in which the few keywords that it uses mean the same as in later ones.
const { $schema: _, ...schema } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@atlaskit/adf-schema/json-schema/v1/full.json'), 'utf8'),
)
const validate = new Ajv({ strict: false }).compile(schema)

test.each(languages)('tickets in %s are documents as Atlassian defines them', (language) => {
  for (const { id } of allChapters(guide)) {
    for (const answers of [undefined, vereinsshop.answers]) {
      const ticket = adfTicket(id, { guide, language, answers, provider: flyingCircus })
      expect(validate(ticket) || validate.errors).toBe(true)
    }
  }
})

test('whatever somebody wrote is text: no link, mention or other node', () => {
  const expected = typesIn(adfTicket('hostile', { ...hostileTicket('x'), language: 'en' }))
  for (const text of hostileStrings) {
    const ticket = adfTicket('hostile', { ...hostileTicket(text), language: 'en' })
    expect(validate(ticket) || validate.errors, text).toBe(true)
    expect(
      [...typesIn(ticket)].filter((type) => !expected.has(type) && type !== 'hardBreak'),
      text,
    ).toEqual([])
  }
})

function typesIn({ type, marks = [], content = [] }: AdfNode): Set<string> {
  return new Set([type, ...marks.map((mark) => `mark ${mark.type}`), ...content.flatMap((node) => [...typesIn(node)])])
}
