import { findQuestion } from '@leitfaden/core'
import { plainAnswer } from '@leitfaden/render'
import type { ChangeCause } from '@leitfaden/sizing'
import { hashOf } from '../app/route.ts'
import { content } from '../content/content.ts'
import { TableScroll } from '../estimate/table-scroll.tsx'
import type { Scenario } from '../project/project.ts'
import { providerOf } from '../project/provider-of.ts'
import { language, say, t } from '../texts/t.ts'
import { causeText } from './cause-text.ts'
import type { Pair } from './pair.ts'

interface AnswerDifferencesProps {
  readonly pair: Pair
  readonly causes: readonly ChangeCause[]
}

/** What is answered differently, side by side, with the way to each question. */
export function AnswerDifferences({ pair, causes }: AnswerDifferencesProps) {
  const { scenarios: s } = t()
  const nameOf = ({ name }: Scenario) => (name === '' ? s.first : name)
  return (
    <section class="compare-part">
      <h3>{s.answers}</h3>
      <TableScroll label={s.answers}>
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{s.question}</th>
              <th scope="col">{nameOf(pair.before)}</th>
              <th scope="col">{nameOf(pair.after)}</th>
            </tr>
          </thead>
          <tbody>
            {causes.map((cause) => (
              <tr key={causeText(cause)}>
                <th scope="row">
                  {cause.kind === 'answer' ? (
                    <a href={hashOf({ screen: 'questions', detail: cause.question })}>{causeText(cause)}</a>
                  ) : (
                    causeText(cause)
                  )}
                </th>
                <td>{shownIn(pair.before, cause)}</td>
                <td>{shownIn(pair.after, cause)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  )
}

function shownIn({ document }: Scenario, cause: ChangeCause): string {
  const { guide, providers, priceLists } = content()
  const provider = providerOf(document.provider, providers)
  switch (cause.kind) {
    case 'answer': {
      const question = findQuestion(guide, cause.question)
      return question ? plainAnswer(question, document.answers[cause.question], language(), provider) : ''
    }
    case 'provider':
      return say(provider.title)
    case 'prices': {
      const list = document.prices === undefined ? priceLists[0] : priceLists.find(({ id }) => id === document.prices)
      return list ? say(list.title) : '–'
    }
    case 'model':
      return String(Object.keys({ ...document.model?.assumptions, ...document.model?.formulas }).length)
    case 'federal-state':
      return '–'
  }
}
