import { displayWidth } from '../terminal/display-width.ts'
import type { Line } from '../terminal/line.ts'
import type { Talk } from './talk.ts'

/** As many hints as fit into one line, and always where there are more. */
export function footerLine({ t, width }: Talk): Line {
  const [last = '', ...others] = t.footer.toReversed()
  const parts: string[] = []
  for (const part of others.reverse()) {
    if (displayWidth([...parts, part, last].join('  ')) > width()) break
    parts.push(part)
  }
  return [{ text: [...parts, last].join('  '), style: 'dim' }]
}
