import type { Answers, Question } from '@leitfaden/core'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { reportTree, toHtml } from '../src/index.ts'
import { cleanText } from '../src/text/clean-text.ts'
import { mark } from '../src/text/inert.ts'
import type { Group } from '../src/tree/own-nodes.ts'
import { reportOf, vereinsshop } from './fixtures/vereinsshop.ts'
import { hostileTicket } from './hostile/hostile-ticket.ts'
import { textsOf } from './hostile/shape.ts'
import { elementsOf, pageOf, textOf } from './page/page.ts'

const { estimate, ...input } = reportOf(vereinsshop, 'en')
const { cost: _, ...rest } = { ...estimate, figures: [], findings: [], assumed: [], steps: {} }

/** The report of a project where somebody wrote the text wherever one can. */
function reportSaying(text: string) {
  const { guide, answers } = hostileTicket(text)
  const document = { ...input.document, answers: answers as Answers }
  const tree = reportTree({ ...input, guide, findings: [], document, estimate: rest })
  const questions = guide.chapters
    .flatMap((chapter) => chapter.questions)
    .filter(({ id }) => Object.hasOwn(answers, id))
  return { tree, questions }
}

/** Words with spaces of any width between them: how a page shows them. */
const words = (text: string) =>
  text
    .replaceAll(mark, '')
    .split(/\s+/u)
    .filter((word) => word !== '')

/** In a list, an entry with a comma stands in quotes, and its own quotes are doubled. */
function expectAll(said: string, text: string, question: Question | undefined): void {
  const shown = words(said).join(' ').replaceAll('""', '"')
  for (const line of cleanText(text).split('\n'))
    expect(shown, question?.id).toContain(words(line).join(' ').replaceAll('""', '"'))
}

test('a report has every answer, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
      const { tree, questions } = reportSaying(text)
      const groups = tree.children.filter((node): node is Group => node.type === 'group' && node.role === 'question')
      expect(groups).toHaveLength(questions.length)
      groups.forEach((group, index) => {
        expectAll(textsOf(group as Nodes).join('\n'), text, questions[index])
      })
      const page = pageOf(toHtml(tree, { language: 'en', title: 'x' }))
      const shown = elementsOf(page).filter(({ properties }) => [properties.className].flat().includes('question'))
      shown.forEach((group, index) => {
        expectAll(textOf(group), text, questions[index])
      })
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
  )
})
