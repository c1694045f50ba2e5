import type { SourceNode } from '../source/source-node.ts'
import type { Text } from '../text.ts'
import { scalarOf } from './scalar-of.ts'
import { report, type Scope } from './scope.ts'

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

/** A time of day, `HH:MM` from 00:00 to 23:59; `24:00` where the end of a day is meant. */
export function parseTime(node: SourceNode, scope: Scope, end: 'end' | 'time' = 'time'): string | undefined {
  const expected = { de: 'eine Uhrzeit wie 03:00', en: 'a time of day such as 03:00' }
  const scalar = scalarOf(node, scope, expected)
  if (!scalar) return undefined
  const text = scalar.text.trim()
  if (isTime(text, end)) return text
  return report(scope, scalar, {
    code: 'not-a-time',
    message: { de: 'keine Uhrzeit', en: 'not a time of day' },
    expected: hintFor(text) ?? expected,
  })
}

export function isTime(text: string, end: 'end' | 'time'): boolean {
  return clock.test(text) || (end === 'end' && text === '24:00')
}

function hintFor(text: string): Text | undefined {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?(?:\s?(?:Uhr|h))?$/.exec(text) ?? []
  const time = `${hours?.padStart(2, '0')}:${minutes}`
  return clock.test(time) ? { de: time, en: time } : undefined
}
