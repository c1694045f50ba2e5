import type { Phase, Progress } from '@leitfaden/core'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import type { Texts } from '../texts/texts.ts'

const phases: readonly Phase[] = ['offer', 'kick-off', 'go-live']

/** What is still open, by when it is needed. */
export function openLines(progress: Progress, texts: Texts, width: number): Line[] {
  const t = texts.estimate
  const parts = phases.flatMap((phase) => {
    const { open, discuss, relevant } = progress.phases[phase]
    return open + discuss === 0 ? [] : [t.openFor(texts.phases[phase], open, relevant, discuss)]
  })
  return parts.length === 0 ? [t.nothingOpen] : indented(`${t.open}: ${parts.join(' · ')}`, width, '', '  ')
}
