import { useSignal } from '@preact/signals'
import { hashOf } from '../app/route.ts'
import { Dialog } from '../design/dialog.tsx'
import { shownProgress } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import { amountText, spanText } from './amounts.ts'
import { AskNext } from './ask-next.tsx'
import { CostSummary, NoCost } from './cost-summary.tsx'
import { FigureList } from './figure-list.tsx'
import { MovedLine } from './moved-line.tsx'
import { reckoned, shownFigures } from './reckoning.ts'
import { ReckoningTrouble } from './reckoning-trouble.tsx'
import { ServicePromise } from './service-promise.tsx'
import { WorstRemarks } from './worst-remarks.tsx'
import './companion.css'

/** The estimate beside the questions, on a screen that is wide enough. */
export function Companion() {
  const { estimate: e } = t()
  return (
    <aside class="companion no-print" aria-label={e.title}>
      <Summary />
    </aside>
  )
}

/** The same on a phone: the cost and one figure at the lower edge, all of it at a tap. */
export function CompanionBar() {
  const { estimate: e } = t()
  const open = useSignal(false)
  const shown = shownFigures.value
  const transfer = shown?.figures.transfer
  return (
    <div class="companion-bar no-print">
      <button type="button" class="companion-bar-button numbers" onClick={() => (open.value = true)}>
        {shown === undefined ? (
          <span>{e.first}</span>
        ) : (
          <>
            <span>
              <span class="companion-bar-title">{e.costPerMonth}</span>
              <strong>
                {shown.cost ? spanText(shown.cost.lastMonth.low, shown.cost.lastMonth.high, shown.cost.currency) : '–'}
              </strong>
            </span>
            {transfer && (
              <span>
                <span class="companion-bar-title">{e.headlines.transfer}</span>
                <strong>{amountText(transfer.last, transfer.unit, 2)}</strong>
              </span>
            )}
          </>
        )}
        <span class="companion-bar-open">{e.open}</span>
      </button>
      {open.value && (
        <Dialog title={e.title} onClose={() => (open.value = false)}>
          <Summary inDialog />
        </Dialog>
      )}
    </div>
  )
}

interface SummaryProps {
  /** Its title stands above it already. */
  readonly inDialog?: boolean
}

function Summary({ inDialog = false }: SummaryProps) {
  const { estimate: e } = t()
  const shown = shownFigures.value
  const { settled, relevant } = shownProgress.value.total
  const assumed = reckoned.value?.estimate.assumed.length
  return (
    <div class="companion-parts">
      {!inDialog && (
        <div class="companion-head">
          <h2>{e.title}</h2>
          <a href={hashOf({ screen: 'estimate' })}>{e.details}</a>
        </div>
      )}
      <ReckoningTrouble />
      <section>
        <h3>{e.costPerMonth}</h3>
        {shown === undefined ? (
          <p class="soft">{e.first}</p>
        ) : shown.cost ? (
          <CostSummary cost={shown.cost} />
        ) : (
          <NoCost />
        )}
        <MovedLine />
      </section>
      {shown && (
        <section>
          <h3>{e.figures}</h3>
          <p class="small soft">{e.afterTwoYears}</p>
          <FigureList shown={shown} />
        </section>
      )}
      <section>
        <h3>{e.next}</h3>
        <AskNext />
        <p class="small">
          {e.restsOn(settled, relevant)}
          {assumed !== undefined && (
            <>
              {' · '}
              <a href={hashOf({ screen: 'estimate', detail: 'assumptions' })}>{e.assumptions(assumed)}</a>
            </>
          )}
        </p>
      </section>
      <section>
        <h3>{e.promise}</h3>
        <ServicePromise />
      </section>
      <section>
        <h3>{e.findings}</h3>
        <WorstRemarks />
      </section>
      {inDialog && <a href={hashOf({ screen: 'estimate' })}>{e.details}</a>}
    </div>
  )
}
