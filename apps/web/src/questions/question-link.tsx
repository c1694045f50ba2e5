import { findQuestion } from '@leitfaden/core'
import type { ComponentChildren } from 'preact'
import { hashOf } from '../app/route.ts'
import { content } from '../content/content.ts'
import { say } from '../texts/t.ts'
import { openQuestion } from './place.ts'

interface QuestionLinkProps {
  readonly id: string
  /** Default: its prompt. */
  readonly children?: ComponentChildren
}

/** A link to a question, by what it asks. It works again where its question is open already. */
export function QuestionLink({ id, children }: QuestionLinkProps) {
  const question = findQuestion(content().guide, id)
  if (question === undefined) return null
  return (
    <a
      href={hashOf({ screen: 'questions', detail: id })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        openQuestion(id)
      }}
    >
      {children ?? say(question.prompt)}
    </a>
  )
}
