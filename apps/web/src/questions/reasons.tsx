import type { Because } from '@leitfaden/core'
import { content } from '../content/content.ts'
import { words } from '../content/words.ts'
import { answersDocument } from '../project/open-project.ts'
import { language } from '../texts/t.ts'
import { currentProvider } from './provider.ts'
import { QuestionLink } from './question-link.tsx'

interface ReasonsProps {
  readonly title: string
  readonly because: readonly Because[]
}

/** The answers that decided something: each leads to its question. */
export function Reasons({ title, because }: ReasonsProps) {
  if (because.length === 0) return null
  const telling = words()
  if (telling === undefined) return null
  const { guide } = content()
  const context = { guide, answers: answersDocument.value.answers, provider: currentProvider.value }
  const ids = [...new Set(because.map(({ question }) => question))]
  return (
    <p class="reasons">
      {title}:{' '}
      {ids.map((id, index) => {
        const own = because.filter(({ question }) => question === id)
        return (
          <span key={id}>
            {index > 0 && '; '}
            <QuestionLink id={id}>{telling.reasonsFor(own, context, language()).join('; ')}</QuestionLink>
          </span>
        )
      })}
    </p>
  )
}
