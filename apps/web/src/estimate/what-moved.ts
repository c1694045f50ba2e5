import type { ShownFigures } from './shown-figures.ts'

/** What an answer did to a figure. */
export interface Move {
  /** Id of the figure; `cost` for the cost of a month. */
  readonly id: string
  /** What is typical before and after, where that changed. */
  readonly typical?: { readonly before: number; readonly after: number }
  /** By how much the range, in proportion to what is typical, became wider; negative: narrower. A share of what it was. */
  readonly width?: number
}

/** Less than this nobody notices. */
const noticeable = 0.02

interface Spread {
  readonly typical: number
  readonly low: number
  readonly high: number
}

/** What changed between two estimates: the cost of a month, else the figure of those named that moved most. Nothing where all stayed the same. */
export function whatMoved(before: ShownFigures, after: ShownFigures, figures: readonly string[]): Move | undefined {
  const cost = moveOf('cost', before.cost?.lastMonth, after.cost?.lastMonth)
  if (cost !== undefined) return cost
  const moves = figures.flatMap((id) => {
    const [from, to] = [before.figures[id], after.figures[id]]
    const move = moveOf(id, from && { ...from, typical: from.last }, to && { ...to, typical: to.last })
    return move === undefined ? [] : [move]
  })
  return moves.sort((a, b) => sizeOf(b) - sizeOf(a))[0]
}

function moveOf(id: string, before: Spread | undefined, after: Spread | undefined): Move | undefined {
  if (before === undefined || after === undefined) return undefined
  const moved = Math.abs(change(before.typical, after.typical)) > noticeable
  const width = change(relativeWidth(before), relativeWidth(after))
  const wider = Math.abs(width) > noticeable && Number.isFinite(width)
  if (!moved && !wider) return undefined
  return {
    id,
    ...(moved && { typical: { before: before.typical, after: after.typical } }),
    ...(wider && { width }),
  }
}

function relativeWidth({ typical, low, high }: Spread): number {
  return typical === 0 ? 0 : (high - low) / typical
}

function change(before: number, after: number): number {
  if (before === after) return 0
  return before === 0 ? Number.POSITIVE_INFINITY : after / before - 1
}

function sizeOf({ typical, width = 0 }: Move): number {
  return Math.max(Math.abs(width), typical === undefined ? 0 : Math.abs(Math.log(typical.after / typical.before)) || 1)
}
