import type { Answers, Guide, Language } from '@leitfaden/core'
import { devops } from '@leitfaden/core/devops'
import type { Code, Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { renderTicket, ticketTree, toMarkdown } from '../src/index.ts'
import { parse, shapeOf } from './hostile/shape.ts'
import { hostileStrings } from './hostile/strings.ts'

/** Words that begin a statement of a schedule, and what ends or comments one. */
const more = [
  ...['gantt', 'section x', 'title x', 'click m1 href "x"', 'dateFormat X', 'todayMarker on', 'excludes weekends'],
  ...[
    'x :crit, m9, 2027-01-01, 5d',
    'x; section y',
    '%% x',
    '%%{init: {}}%%',
    '---\ntitle: x\n---',
    '#quot;',
    '```',
    '  ',
  ],
]

/** Only the question with free dates, to try many texts. */
const short: Guide = {
  ...devops,
  chapters: devops.chapters.map((chapter) => ({
    ...chapter,
    questions: chapter.questions.filter(({ id }) => id === 'timeline.dates'),
  })),
}

test('a schedule shows the dates of a table in their order, as each language writes them', () => {
  const value = [
    { id: 'go-live', cells: { by: '2027-04-27' } },
    { id: 'development', cells: { remark: 'is there' } },
    { id: 'staging', cells: { by: '2027-02-15' } },
  ]
  expect(diagram({ 'timeline.milestones': { state: 'answered', value } }, 'de')).toEqual([
    'gantt',
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %d.%m.%y',
    '  todayMarker off',
    '  bis 15.02.2027, Staging-Umgebung :milestone, m1, 2027-02-15, 0d',
    '  bis 27.04.2027, Start oder Umzug #40;Go-live#41; :milestone, m2, 2027-04-27, 0d',
  ])
  expect(diagram(dates('A', 'B'), 'en').slice(4)).toEqual([
    '  on 1 March 2027, A :milestone, m1, 2027-03-01, 0d',
    '  on 2 March 2027, B :milestone, m2, 2027-03-02, 0d',
  ])
})

test('a single date is no schedule', () => {
  for (const answers of [dates('A'), {}, { 'timeline.dates': { state: 'open' } } as const])
    expect(renderTicket('timeline', { guide: devops, language: 'en', answers })).not.toContain('mermaid')
})

test('no name becomes a statement, ends the diagram or leaves the code block', { timeout: 60_000 }, () => {
  for (const text of [...hostileStrings, ...more]) {
    const tree = ticketTree('timeline', { guide: short, language: 'en', answers: dates(text, 'B') })
    const read = parse(toMarkdown(tree))
    expect(shapeOf(read), JSON.stringify(text)).toEqual(shapeOf(tree))
    const lines = codesOf(read).flatMap(({ value }) => value.split('\n'))
    expect(lines.length).toBe(6)
    for (const line of lines.slice(4))
      expect(line).toMatch(
        /^ {2}on \d+ \w+ \d{4}, (?:[\p{L}\p{M}\p{N} ._,+-]|#\d+;)+ :milestone, m\d, \d{4}-\d\d-\d\d, 0d$/u,
      )
  }
})

function dates(...names: readonly string[]): Answers {
  const value = names.map((what, index) => ({ id: `row-${index + 1}`, cells: { what, when: `2027-03-0${index + 1}` } }))
  return { 'timeline.dates': { state: 'answered', value } }
}

function diagram(answers: Answers, language: Language): string[] {
  return codesOf(ticketTree('timeline', { guide: devops, language, answers })).flatMap(({ value }) => value.split('\n'))
}

function codesOf(node: Nodes): Code[] {
  if (node.type === 'code') return [node]
  return 'children' in node ? node.children.flatMap(codesOf) : []
}
