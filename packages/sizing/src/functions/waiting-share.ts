import { erlangC } from './erlang-c.ts'

/** Erlang C for formulas: the share of requests that find all workers busy. 1 where more is in progress than there are workers. */
export function waitingShare(load: number, workers: number): number {
  if (load >= workers) return 1
  if (load === 0) return 0
  const line = erlangC({ serviceTime: 1, load, servers: workers })
  return line.ok ? line.value.probabilityOfWaiting : Number.NaN
}
