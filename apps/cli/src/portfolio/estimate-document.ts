import { advise, type Language, type ProviderProfile, progress } from '@leitfaden/core'
import { type Calculation, calculateProject, type PriceList, priceFindings } from '@leitfaden/sizing'
import { type Fault, inFile } from '../faults/fault.ts'
import { statedPrices } from '../project/find-prices.ts'
import type { Project } from '../project/open-project.ts'
import { ownModel } from '../project/own-model.ts'
import { parseProject } from '../project/parse-project.ts'
import { placedIssue } from '../project/placed-issue.ts'
import { projectName } from '../project/project-name.ts'
import type { Request } from '../request.ts'
import type { DocumentSource } from './document-source.ts'
import { type FigureRange, type PortfolioRow, type ProjectSummary, portfolioFigures } from './portfolio-row.ts'

/** What all documents of a portfolio have in common. Plain data: it is handed to other threads. */
export interface PortfolioTerms extends Pick<Request, 'today' | 'seed' | 'federalState'> {
  /** Of the faults. */
  readonly language: Language
  readonly samples: number
  /** Asked for on the command line; else each document names its own. */
  readonly provider?: ProviderProfile
  readonly prices?: PriceList
}

/** The row of one document whose bytes are read. Rejects only where we are at fault. */
export async function estimateDocument(
  { name, line }: DocumentSource,
  bytes: Uint8Array,
  terms: PortfolioTerms,
): Promise<PortfolioRow> {
  const row = (faults: readonly Fault[]): PortfolioRow => ({
    file: name,
    ...(line !== undefined && { line }),
    faults:
      line === undefined ? faults : faults.map((fault) => ({ ...fault, at: { line, column: fault.at?.column ?? 1 } })),
  })
  const { samples, seed, federalState, prices: asked } = terms
  const format = line === undefined ? undefined : 'json'
  const read = await parseProject({ name, bytes }, { ...terms, pricesAsked: asked !== undefined }, format)
  if (!read.ok) return row(read.faults)
  const project = read.value
  const { document, provider, faults } = project
  const prices = asked === undefined ? statedPrices(project) : { ok: true as const, value: asked }
  const model = await ownModel(name, document.model)
  if (!prices.ok || !model.ok) return row([...(prices.ok ? faults : prices.faults), ...(model.ok ? [] : model.faults)])
  const calculated = calculateProject({
    answers: document.answers,
    provider,
    prices: prices.value,
    model: model.value,
    figures: portfolioFigures,
    ranges: 'both-ends',
    samples,
    ...(seed !== undefined && { seed }),
    ...(federalState !== undefined && { federalState }),
  })
  if (calculated.ok) return { ...row(faults), summary: summaryOf(project, calculated.value, prices.value, terms.today) }
  const issues = calculated.issues.map((issue) => placedIssue(issue, document))
  return row([...faults, ...inFile(name, issues)])
}

function summaryOf(project: Project, calculation: Calculation, prices: PriceList, today: string): ProjectSummary {
  const { document, provider, context } = project
  const { cost, figures, findings, sampling } = calculation
  if (cost === undefined) throw new Error('A portfolio without prices')
  const { settled, relevant } = progress(context).total
  const severities = [...advise(context), ...findings, ...priceFindings(prices, today)].map(({ severity }) => severity)
  const count = (wanted: string): number => severities.filter((severity) => severity === wanted).length
  const name = projectName(document)
  const { firstMonth, lastMonth, total } = cost.ranges
  return {
    ...(name !== undefined && { name }),
    language: document.language,
    provider: provider.id,
    priceList: prices.id,
    settled,
    relevant,
    cost: { currency: cost.currency, firstMonth, lastMonth, total, unpriced: cost.unpriced },
    figures: Object.fromEntries(
      portfolioFigures.flatMap((id) => {
        const range = lastRange(figures[id])
        return range ? [[id, range]] : []
      }),
    ),
    blockers: count('blocker'),
    warnings: count('warning'),
    sampling,
  }
}

function lastRange(figure: Calculation['figures'][string] | undefined): FigureRange | undefined {
  const ranges = figure?.ranges[0]
  const [p10, p50, p90] = [ranges?.p10.at(-1), ranges?.p50.at(-1), ranges?.p90.at(-1)]
  if (figure === undefined || p10 === undefined || p50 === undefined || p90 === undefined) return undefined
  return { unit: figure.unit, p10, p50, p90 }
}
