import type { Change, FormulaStep } from '@leitfaden/sizing'
import { t } from '../texts/t.ts'

interface ChangedFormulaProps {
  readonly step: FormulaStep
  readonly change: Change
}

/** That the answers document replaced or added a formula, and what it was. */
export function ChangedFormula({ change: { was, why } }: ChangedFormulaProps) {
  const { trace } = t().estimate
  const before = was && 'expression' in was ? was.expression : undefined
  return (
    <p class="changed">
      {before === undefined ? trace.added(why) : trace.changed(why)}
      {before !== undefined && (
        <>
          {' '}
          <span>{trace.before}</span> <del>{before}</del>
        </>
      )}
    </p>
  )
}
