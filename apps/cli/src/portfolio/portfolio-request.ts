import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { type Attempt, type Refusal, refuse } from '../faults/fault.ts'
import { perhaps } from '../faults/perhaps.ts'
import { standardInput } from '../files/read-input.ts'
import { systemFault } from '../files/system-fault.ts'
import { askedPrices } from '../project/find-prices.ts'
import { findProvider } from '../project/find-provider.ts'
import type { Options, Request } from '../request.ts'
import type { PortfolioTerms } from './estimate-document.ts'

const formats = ['csv', 'ndjson'] as const
export type PortfolioFormat = (typeof formats)[number]

export interface PortfolioRequest {
  readonly terms: PortfolioTerms
  /** Absent: a table for people. */
  readonly format?: PortfolioFormat
  readonly jobs: number
}

/** An eighth of what one estimate takes: medians within some 3 %, upper ends within some 7 % of what many samples give. */
const usualSamples = 256
/** More threads than that fight for memory. */
const mostJobs = 64
const usualJobs = 8

/** What is asked of all documents alike, checked before the first of them is read. */
export async function portfolioRequest(request: Request): Promise<Attempt<PortfolioRequest>> {
  const { options, files, language, ownLanguage, today, samples = usualSamples, seed, federalState } = request
  const wrong = wrongOption(options, files)
  if (wrong) return wrong
  const format = formats.find((one) => one === options.format)
  const jobs = options.jobs === undefined ? Math.min(usualJobs, availableParallelism()) : Number(options.jobs)
  for (const list of [options.filesFrom, options.documentsFrom]) {
    if (list === undefined || list === standardInput) continue
    const refusal = await access(list, constants.R_OK).then(
      () => undefined,
      (error: unknown) => systemFault(error, list),
    )
    if (refusal) return refusal
  }
  const provider = await findProvider(request)
  if (!provider.ok) return provider
  const prices = await askedPrices(request)
  if (!prices.ok) return prices
  const terms: PortfolioTerms = {
    language: language ?? ownLanguage,
    today,
    samples,
    ...(seed !== undefined && { seed }),
    ...(federalState !== undefined && { federalState }),
    ...(provider.value && { provider: provider.value }),
    ...(prices.value && { prices: prices.value }),
  }
  return { ok: true, value: { terms, jobs, ...(format !== undefined && { format }) } }
}

function wrongOption(options: Options, files: readonly string[]): Refusal | undefined {
  const { format, jobs } = options
  if (format !== undefined && !formats.some((known) => known === format))
    return refuse('unknown-word', unknownFormat, { found: format, expected: perhaps(format, formats) })
  if (jobs !== undefined && !(/^\d{1,3}$/.test(jobs) && Number(jobs) >= 1 && Number(jobs) <= mostJobs))
    return refuse('wrong-number', wrongJobs, {
      found: jobs,
      expected: { de: `1 … ${mostJobs}`, en: `1 … ${mostJobs}` },
    })
  const alone = oneOnly.find((name) => options[name] !== undefined)
  if (alone !== undefined) {
    const expected = instead[alone]
    return refuse('one-document-only', forOneOnly, { found: `--${alone}`, ...(expected && { expected }) })
  }
  const inputs = [...files, options.filesFrom, options.documentsFrom, options.provider, options.prices]
  if (inputs.filter((input) => input === standardInput).length > 1) return refuse('stdin-twice', stdinTwice)
  return undefined
}

/** Options that show one estimate. */
const oneOnly = ['narrow', 'json', 'out'] as const
const instead: { readonly [option: string]: { readonly de: string; readonly en: string } } = {
  json: { de: '--format ndjson', en: '--format ndjson' },
  out: { de: 'leitfaden … > Datei', en: 'leitfaden … > file' },
}
const unknownFormat = { de: '--format kennt dieses Wort nicht', en: '--format does not know this word' }
const wrongJobs = { de: '--jobs kann diese Zahl nicht sein', en: '--jobs can not be this number' }
const forOneOnly = {
  de: 'das geht nur mit einem einzelnen Dokument',
  en: 'this goes with a single document only',
}
const stdinTwice = {
  de: 'die Standardeingabe lässt sich nur einmal lesen',
  en: 'standard input can be read only once',
}
