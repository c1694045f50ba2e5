import type { Fault } from '../faults/fault.ts'
import { internalFaultCode } from './internal-fault.ts'
import type { PortfolioRow, ProjectSummary } from './portfolio-row.ts'

/** The largest cost, of one document. */
export interface LargeDocument extends Pick<PortfolioRow, 'file' | 'line'> {
  readonly summary: ProjectSummary
}

const mostLargest = 3
const mostFaults = 10

/** Counts and sums over the rows of a portfolio; of the rows themselves it keeps a handful. */
export class Totals {
  documents = 0
  /** Documents with errors: they are in no sum. */
  faulty = 0
  blocked = 0
  /** Errors in all; warnings are told in their rows. */
  faults = 0
  ours = false
  /** The first of them. */
  readonly firstFaults: Fault[] = []
  /** Dearest first, whatever the currency. */
  readonly largest: LargeDocument[] = []
  /** By currency, in cents. */
  readonly medians = new Map<string, bigint>()
  readonly #documentsIn = new Map<string, number>()
  #errorsOfP90 = 0

  add(row: PortfolioRow): void {
    const { faults, summary } = row
    this.documents++
    const errors = faults.filter(({ severity }) => severity === 'error')
    this.faults += errors.length
    this.firstFaults.push(...errors.slice(0, mostFaults - this.firstFaults.length))
    if (!summary) {
      this.faulty++
      if (faults.some(({ code }) => code === internalFaultCode)) this.ours = true
      return
    }
    if (summary.blockers > 0) this.blocked++
    const { currency, total } = summary.cost
    this.medians.set(currency, (this.medians.get(currency) ?? 0n) + BigInt(total.p50.replace('.', '')))
    this.#documentsIn.set(currency, (this.#documentsIn.get(currency) ?? 0) + 1)
    this.#errorsOfP90 += summary.sampling.errorOfP90
    const { file, line } = row
    this.largest.push({ file, ...(line !== undefined && { line }), summary })
    this.largest.sort((a, b) => Number(b.summary.cost.total.p50) - Number(a.summary.cost.total.p50))
    this.largest.splice(mostLargest)
  }

  /** How many documents a sum is made of. */
  documentsIn(currency: string): number {
    return this.#documentsIn.get(currency) ?? 0
  }

  /** Mean of the documents, relative. */
  get errorOfP90(): number {
    const estimated = this.documents - this.faulty
    return estimated === 0 ? 0 : this.#errorsOfP90 / estimated
  }
}
