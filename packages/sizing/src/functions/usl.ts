export interface UniversalScalability {
  /** Share of the work that only one can do at a time (α). */
  readonly contention: number
  /** Cost of keeping every pair in step (β). */
  readonly coherency: number
  /** Throughput of one (γ), in any unit. */
  readonly throughputOfOne: number
}

export interface Scalability {
  /** Throughput of so many: users, processes or machines, from 1. */
  readonly throughput: (count: number) => number
  /** With so many it is highest; each further one makes it worse. Infinity where coherency is 0. */
  readonly peak: number
  /** What it would come near to if keeping in step cost nothing (Amdahl). Infinity where contention is 0 too. */
  readonly limit: number
}

/**
 * The universal scalability law: how throughput grows with the number of those who share the work, and from where on it falls.
 *
 * `X(N) = γ N / (1 + α (N − 1) + β N (N − 1))`, peak at `√((1 − α) / β)`, at least at 1. Coefficients are measured: both from 0,
 * contention at most 1; otherwise figures are NaN or make no sense.
 * Source: N. J. Gunther, Guerrilla Capacity Planning, 2007.
 */
export function usl({ contention, coherency, throughputOfOne }: UniversalScalability): Scalability {
  return {
    throughput: (count) => (throughputOfOne * count) / (1 + contention * (count - 1) + coherency * count * (count - 1)),
    peak: coherency === 0 ? Number.POSITIVE_INFINITY : Math.max(1, Math.sqrt((1 - contention) / coherency)),
    limit: throughputOfOne / contention,
  }
}
