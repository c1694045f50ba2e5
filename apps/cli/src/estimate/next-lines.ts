import type { Phase } from '@leitfaden/core'
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
  const open = (['offer', 'kick-off', 'go-live'] satisfies Phase[]).find((phase) => progress.phases[phase].open > 0)
  const figure =
    estimate.figures.find(({ id, key }) => key && id === 'stored') ?? estimate.figures.find(({ key }) => key)
  const commands: [string, string][] = [
    ...(open === undefined ? [] : [[`questions ${name} --phase ${open}`, t.nextQuestions] as [string, string]]),
    ...(figure === undefined ? [] : [[`explain ${figure.id} ${name}`, t.nextWhy] as [string, string]]),
    [`check ${name}`, t.nextCheck],
    [`report ${name} --out ${t.reportFile}`, t.nextReport],
  ]
  return commandLines(commands, texts, width, call)
}
