import { type ReactionTier, toBase } from '@leitfaden/core'
import type { SupportWindow } from '../functions/support-window.ts'
import { readStated } from './read-stated.ts'

/** A reaction tier of the profile in numbers; nothing where its reaction time can not be read. */
export function readReactionTier({
  days,
  from,
  to,
  reaction,
}: ReactionTier): { readonly window: SupportWindow; readonly reactionHours: number } | undefined {
  const stated = readStated(reaction.quantity)
  if (!stated) return undefined
  const window = { firstDay: days[0], lastDay: days[1], from: hourOf(from), to: hourOf(to) }
  return { window, reactionHours: toBase(stated.value, stated.unit) / 3600 }
}

function hourOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours + minutes / 60
}
