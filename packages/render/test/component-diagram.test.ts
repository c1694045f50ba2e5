import type { Answers, Guide } from '@leitfaden/core'
import { devops } from '@leitfaden/core/devops'
import type { Code, Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { renderTicket, ticketTree, toMarkdown } from '../src/index.ts'
import { parse, shapeOf } from './hostile/shape.ts'
import { hostileStrings } from './hostile/strings.ts'

const more = [
  'x"] --> y["',
  'end',
  '%%{init: {}}%%',
  '```\n# out',
  '~~~',
  'a\n  click n1 "x"',
  '#quot;"',
  '"`**bold**`"',
]

/** Only the question with the diagram, to try many texts. */
const short: Guide = {
  ...devops,
  chapters: devops.chapters.map((chapter) => ({
    ...chapter,
    questions: chapter.questions.filter(({ id }) => id === 'architecture.components'),
  })),
}

test('a diagram shows who talks to whom', () => {
  const ticket = renderTicket('architecture', {
    guide: devops,
    language: 'en',
    answers: components(['nginx', 'Shop, nobody'], ['shop', 'PostgreSQL; nginx'], ['PostgreSQL', 'postgresql']),
  })
  expect(ticket.replaceAll('\n  ', '\n')).toContain(
    ['```mermaid', 'flowchart LR', '  n1["nginx"]', '  n2["shop"]', '  n3["PostgreSQL"]', '  n1 --> n2'].join('\n'),
  )
  expect(ticket.match(/n\d --> n\d/gu)).toEqual(['n1 --> n2', 'n2 --> n3', 'n2 --> n1'])
})

test.each([
  ['nobody names another one', components(['a', 'elsewhere'], ['b', 'b'])],
  ['there are no answers', {}],
  ['the answer is open', { 'architecture.components': { state: 'open' } } as const],
])('there is none where %s', (_, answers: Answers) => {
  expect(renderTicket('architecture', { guide: devops, language: 'en', answers })).not.toContain('mermaid')
})

test('no label breaks out of its box, of the diagram or of the code block', { timeout: 60_000 }, () => {
  for (const text of [...hostileStrings, ...more]) {
    const name = text.replaceAll(/[,;\n]/gu, ' ')
    const tree = ticketTree('architecture', {
      guide: short,
      language: 'en',
      answers: components(['a', `b,${name}`], ['b', 'a'], [text, 'a']),
    })
    const read = parse(toMarkdown(tree))
    expect(shapeOf(read), JSON.stringify(text)).toEqual(shapeOf(tree))
    const [diagram, ...others] = codesOf(read)
    expect(others).toEqual([])
    expect(diagram?.lang).toBe('mermaid')
    const [head, ...lines] = diagram?.value.split('\n') ?? []
    expect(head).toBe('flowchart LR')
    for (const line of lines) expect(line).toMatch(/^ {2}n\d(?:\["(?:[\p{L}\p{M}\p{N} ._,+-]|#\d+;)+"\]| --> n\d)$/u)
  }
})

function components(...rows: readonly (readonly [component: string, talksTo: string])[]): Answers {
  const value = rows.map(([component, partners], index) => ({
    id: `row-${index + 1}`,
    cells: { component, 'talks-to': partners },
  }))
  return { 'architecture.components': { state: 'answered', value } }
}

function codesOf(node: Nodes): Code[] {
  if (node.type === 'code') return [node]
  return 'children' in node ? node.children.flatMap(codesOf) : []
}
