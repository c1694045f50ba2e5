import { figureLines } from '../estimate/figure-lines.ts'
import { reckonAgain } from './reckon-again.ts'
import type { Talk } from './talk.ts'

/** The cost and the key figures, as the answers are now. */
export async function showEstimate(talk: Talk): Promise<void> {
  if (talk.reckoned === undefined) await reckonAgain(talk, 'cost')
  if (talk.reckoned !== undefined) talk.say(['', ...figureLines(talk.reckoned.estimate, talk.texts, talk.width()), ''])
}
