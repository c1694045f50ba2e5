import { probabilityOfWaiting } from './probability-of-waiting.ts'

/** From so many workers on, a smaller line with the same reserve tells the same to three digits, in bounded time. */
const manyWorkers = 2000

/**
 * Erlang C for formulas: the share of requests that find all workers busy. 1 where more is in progress than there are workers;
 * NaN where the workers are no count. The full story, with issues, is told by `erlangC`.
 *
 * Large lines are scaled down at the same reserve (workers − load over √load), on which alone the share hangs in the limit
 * (S. Halfin, W. Whitt, Operations Research 29 (1981), 567-588).
 */
export function waitingShare(load: number, workers: number): number {
  if (!(Number.isInteger(workers) && workers >= 1 && load >= 0)) return Number.NaN
  if (load >= workers) return 1
  if (load === 0) return 0
  if (workers > manyWorkers) {
    const reserve = (workers - load) / Math.sqrt(load)
    const root = (Math.sqrt(reserve * reserve + 4 * manyWorkers) - reserve) / 2
    return waitingShare(root * root, manyWorkers)
  }
  let inverse = 1
  for (let count = 1; count <= workers; count++) inverse = 1 + (inverse * count) / load
  return probabilityOfWaiting(1 / inverse, load / workers)
}
