import type { Reckoned } from '../project/reckon.ts'
import type { Line } from '../terminal/line.ts'
import type { Texts } from '../texts/texts.ts'
import { commandLines } from './command-lines.ts'
import { shellWord } from './shell-word.ts'

/** Commands worth trying next, as they are called here, with the file's own name. Nothing after standard input: it can not be read twice. */
export function nextLines(
  file: string,
  { estimate, progress }: Reckoned,
  texts: Texts,
  width: number,
  call: string,
): Line[] {
  const t = texts.estimate
  const name = shellWord(file)
  const open = progress.total.relevant > progress.total.settled
  const figure = estimate.figures.find(({ key }) => key)?.id
  const explained = estimate.cost === undefined ? figure : 'cost'
  const commands: [string, string][] = [
    ...(open ? [[`ask ${name} --next`, t.nextQuestions] as [string, string]] : []),
    ...(explained === undefined ? [] : [[`explain ${explained} ${name}`, t.nextWhy] as [string, string]]),
    [`check ${name}`, t.nextCheck],
    [`offer ${name} --out ${t.offerFile}`, t.nextOffer],
    [`report ${name} --out ${t.reportFile}`, t.nextReport],
  ]
  return commandLines(commands, texts, width, call)
}
