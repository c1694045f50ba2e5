import type { Figure, ValueRow } from '@leitfaden/sizing'
import { offerPhrasesIn } from '../phrases/offer/offer-phrases-in.ts'
import type { Report } from '../report/report.ts'
import type { Amount, OfferEnvironment } from './offer.ts'

type Part = 'servers' | 'cpu' | 'memory' | 'disk'

/** Which figures of the built-in model say what an environment consists of: of production, and of the others row by row. */
const figureIds: { readonly [part in Part]: { readonly production: string; readonly others: string } } = {
  servers: { production: 'productionServers', others: 'environmentServers' },
  cpu: { production: 'productionCpu', others: 'environmentCpu' },
  memory: { production: 'productionMemory', others: 'environmentMemory' },
  disk: { production: 'productionDisk', others: 'environmentDisk' },
}

/** Production and what stands beside it. Environments that use nothing, such as temporary ones, are left out. */
export function offerEnvironments(report: Report): OfferEnvironment[] {
  const { estimate, language } = report
  const { scope } = offerPhrasesIn(language)
  const labels = figure(figureIds.servers.others, report)?.values.rows.map(({ label }) => label?.[language] ?? '') ?? []
  const production = { title: scope.production, ...parts((ids) => first(ids.production, report)) }
  const others = labels.map((title, row) => ({ title, ...parts((ids) => amountAt(ids.others, row, report)) }))
  const [costOfFirst, ...costOfOthers] = estimate.cost?.environments ?? []
  return [
    { ...production, ...(costOfFirst && { total: costOfFirst.typical.total }) },
    ...others
      .filter((one) => one.servers !== undefined && one.servers.value > 0)
      .map((one) => {
        const total = costOfOthers.find(({ label }) => label[language] === one.title)?.typical.total
        return { ...one, ...(total !== undefined && { total }) }
      }),
  ].filter(({ servers }) => servers !== undefined)
}

function parts(amountOf: (ids: (typeof figureIds)[Part]) => Amount | undefined): { [part in Part]?: Amount } {
  return Object.fromEntries(
    Object.entries(figureIds).flatMap(([part, ids]) => {
      const amount = amountOf(ids)
      return amount === undefined ? [] : [[part, amount]]
    }),
  )
}

function first(id: string, report: Report): Amount | undefined {
  return amountAt(id, 0, report)
}

/** In the last month, with every input at its middle. */
function amountAt(id: string, row: number, report: Report): Amount | undefined {
  const found = figure(id, report)
  const values: ValueRow | undefined = found?.values.rows[row]
  const value = values?.values.at(-1)
  return found === undefined || value === undefined ? undefined : { value, unit: found.unit }
}

function figure(id: string, { estimate }: Report): Figure | undefined {
  return estimate.figures.find((one) => one.id === id)
}
