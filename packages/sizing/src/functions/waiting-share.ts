import { erlangC } from './erlang-c.ts'

/** From so many workers on, a smaller line with the same reserve tells the same to three digits, in bounded time. */
const manyWorkers = 2000

/**
 * Erlang C for formulas: the share of requests that find all workers busy. 1 where more is in progress than there are workers.
 *
 * Large lines are scaled down at the same reserve (workers − load over √load), on which alone the share hangs in the limit
 * (S. Halfin, W. Whitt, Operations Research 29 (1981), 567-588).
 */
export function waitingShare(load: number, workers: number): number {
  if (load >= workers) return 1
  if (load === 0) return 0
  if (workers > manyWorkers) {
    const reserve = (workers - load) / Math.sqrt(load)
    const root = (Math.sqrt(reserve * reserve + 4 * manyWorkers) - reserve) / 2
    return waitingShare(root * root, manyWorkers)
  }
  const line = erlangC({ serviceTime: 1, load, servers: workers })
  return line.ok ? line.value.probabilityOfWaiting : Number.NaN
}
