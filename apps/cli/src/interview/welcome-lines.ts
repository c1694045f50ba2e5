import { selectQuestions } from '@leitfaden/core'
import { projectName } from '../project/project-name.ts'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import { settledIn } from './settled-in.ts'
import type { Talk } from './talk.ts'

/** Whose interview it is, and how far it was before. */
export function welcomeLines(talk: Talk, isNew: boolean): Line[] {
  const { t, texts, interview, width } = talk
  const { context, selection } = interview
  const asked = selectQuestions(context, selection)
  const settled = settledIn(asked, context.answers)
  const open = asked.length - settled
  const text = isNew || settled === 0 ? t.starting(open) : `${t.resuming(settled, asked.length)} ${t.remaining(open)}`
  return [[{ text: projectName(context) ?? texts.untitled, style: 'bold' }], ...indented(text, width(), '')]
}
