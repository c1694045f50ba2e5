import type { Estimate } from '@leitfaden/sizing'
import type { Line } from '../terminal/line.ts'
import { table } from '../terminal/table.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Texts } from '../texts/texts.ts'
import { shellWord } from './shell-word.ts'

/** What `explain` can explain: every figure by its id, those of the overview first. */
export function nameLines(estimate: Estimate, file: string, texts: Texts, width: number, call: string): Line[] {
  const { language, explain } = texts
  const { figures } = estimate
  const sorted = [...figures.filter(({ key }) => key), ...figures.filter(({ key }) => !key)]
  const rows = [
    ...(estimate.cost === undefined ? [] : [['cost', texts.estimate.cost]]),
    ...sorted.map(({ id, title }) => [id, title[language]]),
    ['all', explain.all],
  ]
  return [
    ...table([{ title: explain.name }, { title: texts.estimate.figure }], rows, width),
    '',
    ...wrap(explain.each, width),
    [`  ${call} explain ${sorted[0]?.id ?? 'all'} ${shellWord(file)}`],
  ]
}
