import { reactionTier } from '@leitfaden/core'
import { supportPicture } from '@leitfaden/render'
import { content } from '../content/content.ts'
import { context } from '../project/open-project.ts'
import { language, say, t } from '../texts/t.ts'
import { amountText, percentText, spanText } from './amounts.ts'
import { PictureView } from './picture-view.tsx'
import type { Reckoned } from './reckoning.ts'
import { monthsKept } from './service-promise.tsx'
import { TableScroll } from './table-scroll.tsx'
import { traceHash } from './trace-path.ts'

interface ServiceTableProps {
  readonly reckoned: Reckoned
}

/** What each reaction tier of the provider makes of the faults to be expected. */
export function ServiceTable({ reckoned }: ServiceTableProps) {
  const { estimate: e } = t()
  const { document, estimate } = reckoned
  const { tiers, least } = estimate.serviceLevel
  const { provider } = context.value
  const picture = supportPicture({ guide: content().guide, document, provider, estimate, language: language() })
  return (
    <>
      <TableScroll label={e.promise}>
        <table class="data-table numbers">
          <thead>
            <tr>
              <th scope="col">{e.tier}</th>
              {[e.there, e.wait, e.downtime, e.keptOf100].map((title) => (
                <th key={title} scope="col" class="amount">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tiers.map(({ id, chosen, coverage, meanWait, downtime, kept }) => {
              const tier = provider && reactionTier(provider, id)
              return (
                <tr key={id}>
                  <th scope="row">
                    {tier ? say(tier.title) : id}
                    {chosen && <strong>{` (${e.chosen})`}</strong>}
                    {id === least && ` (${e.enough})`}
                  </th>
                  <td class="amount">{percentText(coverage)}</td>
                  <td class="amount">{amountText(meanWait, 'h')}</td>
                  <td class="amount">{spanText(downtime.p10, downtime.p90, 'h', 2)}</td>
                  <td class="amount">
                    <a href={traceHash(['service'])}>{monthsKept(kept)}</a>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </TableScroll>
      <p class="small soft">{e.serviceMeans}</p>
      {picture && <PictureView picture={picture} />}
    </>
  )
}
