import type { Because } from './because.ts'

/** What a condition comes to: true, false or (undefined) undecided, and the answers that made it so. */
export interface Verdict {
  readonly truth: boolean | undefined
  readonly because: readonly Because[]
}

/** Kleene's "and": one false decides, and so does every single true. The reasons are those of the parts that decided. */
export function allOf(parts: readonly Verdict[]): Verdict {
  return combine(parts, false)
}

/** Kleene's "or". */
export function anyOf(parts: readonly Verdict[]): Verdict {
  return combine(parts, true)
}

/** Kleene's "not": undecided stays undecided. */
export function negated(part: Verdict): Verdict {
  return { truth: part.truth === undefined ? undefined : !part.truth, because: part.because }
}

function combine(parts: readonly Verdict[], decisive: boolean): Verdict {
  const truth = parts.some((part) => part.truth === decisive)
    ? decisive
    : parts.some((part) => part.truth === undefined)
      ? undefined
      : !decisive
  return { truth, because: parts.filter((part) => part.truth === truth).flatMap((part) => part.because) }
}
