import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnswersDocument, Language } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { readAnswers } from '@leitfaden/core/file'
import { providers } from '@leitfaden/core/providers'
import { describe, expect, test } from 'vitest'
import { day, examples, leitfaden } from '../../cli/test/run-cli.ts'
import type { TextFormat } from '../src/documents/document-request.ts'
import type { TicketsRequest } from '../src/documents/tickets-request.ts'
import { makeTickets } from '../src/worker/handlers/make-tickets.ts'
import { writeDocument } from '../src/worker/handlers/write-document.ts'

const today = '2026-11-23'
const [first, second, shop] = ['first-call.yaml', 'second-call.yaml', 'vereinsshop.yaml'] as const

function answersOf(name: string): AnswersDocument {
  const read = readAnswers(readFileSync(join(examples, name)), { guide: extendedDevops, providers, format: 'yaml' })
  if (!read.ok) throw new Error(`${name} can not be read`)
  return read.value
}

const stateOf = (name: string) => ({ name, document: answersOf(name) })

/** What the command line prints, without what it adds for whoever reads it in a terminal. */
function printed(...args: readonly string[]): string {
  const { code, stdout, stderr } = leitfaden([...args, ...day], { cwd: examples })
  expect([0, 1], stderr).toContain(code)
  return stdout
}

describe('page and command line write the same', () => {
  test.each<['report' | 'offer', string, Language, TextFormat]>([
    ['report', shop, 'de', 'html'],
    ['report', shop, 'en', 'md'],
    ['report', first, 'de', 'json'],
    ['offer', shop, 'de', 'md'],
    ['offer', shop, 'en', 'html'],
    ['offer', first, 'en', 'json'],
  ])('%s of %s in %s as %s', async (kind, name, language, format) => {
    const made = await writeDocument({ kind, state: stateOf(name), language, today, format })
    expect(made.ok && made.value).toBe(printed(kind, name, '--lang', language, '--format', format))
  })

  test.each<[Language, TextFormat]>([
    ['de', 'md'],
    ['en', 'html'],
  ])('changes in %s as %s', async (language, format) => {
    const states = { state: stateOf(second), before: stateOf(first) }
    const made = await writeDocument({ kind: 'changes', ...states, language, today, format })
    expect(made.ok && made.value).toBe(printed('compare', first, second, '--lang', language, '--format', format))
  })

  test.each<[string, Partial<TicketsRequest>, readonly string[]]>([
    ['tickets for GitHub', {}, [shop]],
    ['tickets for Jira', { tracker: 'jira', phase: 'offer' }, [shop, '--tracker', 'jira', '--phase', 'offer']],
    [
      'blank tickets for GitLab',
      { tracker: 'gitlab', audience: 'customer', blank: true, language: 'en' },
      ['--blank', '--tracker', 'gitlab', '--audience', 'customer', '--provider', 'flying-circus'],
    ],
    ['forms of GitHub', { forms: true }, ['--forms', '--provider', 'flying-circus']],
  ])('%s', async (_title, wishes, args) => {
    const document = answersOf(shop)
    const usual = { language: 'de', today, document, tracker: 'github', blank: false, forms: false } as const
    const tickets = await makeTickets({ ...usual, ...wishes })
    const text = tickets.map(({ texts }) => texts.at(-1)?.text).join('\n')
    expect(text).toBe(printed('tickets', ...args, '--lang', wishes.language ?? 'de'))
  })
})
