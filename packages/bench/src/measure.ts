import { cpuTime } from './cpu-time.ts'

/** Rounds before times are taken: large functions are optimized late, in the background. */
const warmUp = 8

/** Microseconds of work for one call: candidates in turn, medians of many rounds, so that a slow moment of the machine meets all alike. */
export function measure(
  candidates: readonly { readonly name: string; readonly run: () => unknown; readonly calls: number }[],
  rounds: number,
): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
  for (let round = -warmUp; round < rounds; round++)
    for (const { name, run, calls } of candidates) {
      const start = cpuTime()
      for (let call = 0; call < calls; call++) run()
      const each = (cpuTime() - start) / calls
      if (round >= 0) times.get(name)?.push(each)
    }
  return new Map([...times].map(([name, list]) => [name, median(list)]))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number
}
