import { type Context, findQuestion } from '@leitfaden/core'
import type { Uncertainty } from '@leitfaden/sizing'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import { type Column, table } from '../terminal/table.ts'
import type { Texts } from '../texts/texts.ts'
import { percentText } from './amount-text.ts'

/** More questions nobody asks in one call. */
const most = 5

/** Which questions would narrow a range most, and how to look at one. `title` of the figure; none for the cost. */
export function narrowLines(
  { questions }: Uncertainty,
  title: string | undefined,
  { guide }: Context,
  texts: Texts,
  width: number,
  call: string,
): Line[] {
  const { language, narrow: t } = texts
  const heading = title === undefined ? t.cost : t.figure(texts.quoted(title))
  const [first] = questions
  if (first === undefined) return title === undefined ? [] : indented(t.nothing(texts.quoted(title)), width, '')
  const columns: Column[] = [{ title: heading }, { title: t.question }, { title: t.share, align: 'right' }]
  const rows = questions.slice(0, most).map(({ question, share, wide }) => {
    const prompt = findQuestion(guide, question)?.prompt[language] ?? question
    return [wide ? `${prompt} (${t.wide})` : prompt, question, percentText(Math.max(0.01, share), language)]
  })
  return [...table(columns, rows, width), [`  ${call} questions ${first.question}  `, { text: t.inFull, style: 'dim' }]]
}
