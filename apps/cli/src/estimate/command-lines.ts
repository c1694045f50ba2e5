import type { Line } from '../terminal/line.ts'
import type { Texts } from '../texts/texts.ts'

/** Commands worth trying next, as they are called here, and what each is for, where the width allows it. */
export function commandLines(
  commands: readonly (readonly [command: string, purpose: string])[],
  texts: Texts,
  width: number,
  call: string,
): Line[] {
  const room = Math.max(...commands.map(([command]) => command.length))
  const longest = Math.max(...commands.map(([, purpose]) => purpose.length))
  const fits = call.length + 3 + room + 2 + longest <= width
  return [
    [{ text: texts.estimate.next, style: 'dim' }],
    ...commands.map(
      ([command, purpose]): Line =>
        fits ? [`  ${call} ${command.padEnd(room)}  `, { text: purpose, style: 'dim' }] : `  ${call} ${command}`,
    ),
  ]
}
