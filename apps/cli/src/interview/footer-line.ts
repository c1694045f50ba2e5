import { displayWidth } from '../terminal/display-width.ts'
import type { Line } from '../terminal/line.ts'
import type { Talk } from './talk.ts'

/** As many hints as fit into one line. */
export function footerLine({ t, width }: Talk): Line {
  const parts: string[] = []
  for (const part of t.footer) {
    if (displayWidth([...parts, part].join('   ')) > width()) break
    parts.push(part)
  }
  return [{ text: parts.join('   '), style: 'dim' }]
}
