import { formatNumber, formatQuantity } from '@leitfaden/core'
import type { Sampling } from '@leitfaden/sizing'
import { useEffect } from 'preact/hooks'
import { hashOf } from '../app/route.ts'
import { language, t } from '../texts/t.ts'
import { AskNext } from './ask-next.tsx'
import { AssumptionList } from './assumption-list.tsx'
import { CostSummary, NoCost } from './cost-summary.tsx'
import { CostTable } from './cost-table.tsx'
import { Curves } from './curves.tsx'
import { FigureGroups } from './figure-groups.tsx'
import { MovedLine } from './moved-line.tsx'
import { reckoned, shownFigures } from './reckoning.ts'
import { ReckoningTrouble } from './reckoning-trouble.tsx'
import { RemarkList } from './remark-list.tsx'
import { ServicePromise } from './service-promise.tsx'
import { ServiceTable } from './service-table.tsx'
import { TraceDialog } from './trace-dialog.tsx'
import { readTracePath, traceHash } from './trace-path.ts'
import './estimate-screen.css'

/** Sections one can be sent to; any other detail is a trace. */
const sections = ['cost-lines', 'figures', 'promise', 'next', 'findings', 'assumptions'] as const

interface EstimateScreenProps {
  readonly detail?: string | undefined
}

/** The whole estimate: every number is a door to where it comes from. */
export function EstimateScreen({ detail }: EstimateScreenProps) {
  const { estimate: e } = t()
  const made = reckoned.value
  const cost = shownFigures.value?.cost
  const section = sections.find((one) => one === detail)
  const ready = made !== undefined
  const titles = {
    'cost-lines': e.costLines,
    figures: e.figures,
    promise: e.promise,
    next: e.next,
    findings: e.findings,
    assumptions: e.assumptionsTitle,
  }
  useEffect(() => {
    if (section !== undefined && ready) showSection(section)
  }, [section, ready])
  return (
    <div class="page estimate-screen">
      <h1>{e.title}</h1>
      <nav aria-label={e.onThisPage}>
        <ul class="estimate-places">
          {sections.map((id) => (
            <li key={id}>
              <a href={hashOf({ screen: 'estimate', detail: id })}>{titles[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <ReckoningTrouble />
      {shownFigures.value === undefined && <p class="soft">{e.first}</p>}
      {shownFigures.value && (
        <section class="estimate-head" aria-labelledby="estimate-cost">
          <h2 id="estimate-cost">
            <a class="estimate-head-door" href={traceHash(['cost'])}>
              {e.costPerMonth}
            </a>
          </h2>
          {cost ? <CostSummary cost={cost} /> : <NoCost />}
          <MovedLine />
        </section>
      )}
      {made && (
        <>
          <section aria-labelledby="estimate-curves">
            <h2 id="estimate-curves">{e.curves}</h2>
            <Curves />
          </section>
          {made.estimate.cost && cost && (
            <section aria-labelledby="cost-lines">
              <h2 id="cost-lines" tabIndex={-1}>
                {e.costLines}
              </h2>
              <CostTable cost={made.estimate.cost} />
            </section>
          )}
          <section aria-labelledby="figures">
            <h2 id="figures" tabIndex={-1}>
              {e.figures}
            </h2>
            <p class="soft">{e.afterTwoYears}</p>
            <FigureGroups reckoned={made} />
          </section>
          <section aria-labelledby="promise">
            <h2 id="promise" tabIndex={-1}>
              {e.promise}
            </h2>
            <ServicePromise />
            <ServiceTable reckoned={made} />
          </section>
          <section aria-labelledby="next">
            <h2 id="next" tabIndex={-1}>
              {e.next}
            </h2>
            <AskNext most={10} />
          </section>
          <section aria-labelledby="findings">
            <h2 id="findings" tabIndex={-1}>
              {e.findings}
            </h2>
            <RemarkList />
          </section>
          <section aria-labelledby="assumptions">
            <h2 id="assumptions" tabIndex={-1}>
              {e.assumptionsTitle}
            </h2>
            <AssumptionList reckoned={made} />
          </section>
          <p class="small soft">{samplingText(made.estimate.sampling)}</p>
          {detail !== undefined && section === undefined && (
            <TraceDialog path={readTracePath(detail)} reckoned={made} />
          )}
        </>
      )}
    </div>
  )
}

function showSection(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

/** How many samples the ranges come from, and how far their upper ends may be off. */
function samplingText({ samples, seed, errorOfP90 }: Sampling): string {
  const error = formatQuantity({ value: errorOfP90 * 100, unit: '%' }, language(), { digits: 1 })
  return t().estimate.sampling(formatNumber(samples, language()), seed, error)
}
