import type { AssumptionStep } from '@leitfaden/sizing'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../design/button.tsx'
import { editDocument } from '../project/open-project.ts'
import { say, t } from '../texts/t.ts'
import { AssumptionForm } from './assumption-form.tsx'
import { formerText } from './former-text.ts'
import { withAssumption } from './with-assumption.ts'

interface AssumptionChangeProps {
  readonly step: AssumptionStep
}

/** What somebody made of an assumption, with what it was before and the way back; and the form to change it in place. */
export function AssumptionChange({ step }: AssumptionChangeProps) {
  const { trace } = t().estimate
  const open = useSignal(false)
  const place = useRef<HTMLDivElement>(null)
  const { changed, id, title, unit } = step
  const was = changed?.was && 'value' in changed.was ? changed.was : undefined
  const reset = () =>
    editDocument({ label: trace.resetLabel(say(title)) }, (document) => withAssumption(document, id, undefined))
  // What was changed moves to the top of the list: whoever changed it goes with it.
  const seen = useRef(changed)
  useEffect(() => {
    if (seen.current?.why !== changed?.why) place.current?.scrollIntoView({ block: 'nearest' })
    seen.current = changed
  }, [changed])
  return (
    <div ref={place} class="assumption-change">
      {changed && (
        <p class="changed">
          {trace.changed(changed.why)}
          {was && (
            <>
              {' '}
              <span>{trace.before}</span> <del class="numbers">{formerText(was, unit)}</del>
            </>
          )}
        </p>
      )}
      {open.value ? (
        <AssumptionForm step={step} onDone={() => (open.value = false)} />
      ) : (
        <div class="actions">
          <Button small onClick={() => (open.value = true)} aria-label={trace.changeOne(say(title))}>
            {trace.change}
          </Button>
          {changed && (
            <Button small onClick={reset}>
              {trace.reset}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
