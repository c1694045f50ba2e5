import type { Scenario } from '../project/project.ts'

/** Two scenarios that are compared. */
export interface Pair {
  readonly before: Scenario
  readonly after: Scenario
}

/** Those that were chosen; else the one being worked on, with the first other one. Undefined where both are the same. */
export function pairOf(
  scenarios: readonly Scenario[],
  chosen: { readonly before?: string; readonly after?: string },
  current: string,
): Pair | undefined {
  const find = (id: string | undefined) => scenarios.find((one) => one.id === id)
  const after = find(chosen.after) ?? (current === chosen.before ? undefined : find(current)) ?? scenarios.at(-1)
  const before = find(chosen.before) ?? scenarios.find(({ id }) => id !== after?.id)
  return before === undefined || after === undefined || before.id === after.id ? undefined : { before, after }
}
