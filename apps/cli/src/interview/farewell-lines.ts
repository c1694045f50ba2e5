import { selectQuestions } from '@leitfaden/core'
import { shellWord } from '../estimate/shell-word.ts'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import { capital } from './capital.ts'
import type { Talk } from './talk.ts'

/** Where the answers are, what is left, and how to go on. */
export function farewellLines(talk: Talk, ending: 'done' | 'quit' | 'end' | 'interrupt'): Line[] {
  const { t, interview, file, saved, request, width } = talk
  const { context, selection } = interview
  const asked = selectQuestions(context, selection)
  const states = asked.map(({ id }) => context.answers[id]?.state ?? 'open')
  const [open, discuss] = (['open', 'discuss'] as const).map((state) => states.filter((one) => one === state).length)
  const left = t.leftOpen(open ?? 0, discuss ?? 0)
  const whole = selection.phase === undefined && selection.audience === undefined
  const name = shellWord(file)
  const { next, phase, audience } = request.options
  const mode = [
    ...(next ? ['--next'] : []),
    ...(phase ? [`--phase ${phase}`] : []),
    ...(audience ? [`--audience ${audience}`] : []),
  ]
  const commands: [string, string][] = [
    ...(left === '' ? [] : [[['ask', name, ...mode].join(' '), t.goOnHow] as [string, string]]),
    [`estimate ${name}`, t.seeEstimate],
  ]
  const room = Math.max(...commands.map(([command]) => command.length))
  // Nobody has ended the line of the prompt.
  const behindPrompt = talk.reader.live && (ending === 'end' || ending === 'interrupt')
  return [
    '',
    ...(behindPrompt ? [''] : []),
    ...(ending === 'done' ? [whole ? t.done : t.doneFor] : ending === 'interrupt' ? [t.interrupted] : []),
    ...indented(saved.size === 0 ? t.nothingNew(file) : t.answersIn(file, saved.size), width(), ''),
    ...(left === '' ? [] : indented(`${capital(left)}.`, width(), '')),
    '',
    [{ text: t.goOn, style: 'dim' }],
    ...commands.map(
      ([command, what]): Line => [`  ${request.call} ${command.padEnd(room)}  `, { text: what, style: 'dim' }],
    ),
  ]
}
