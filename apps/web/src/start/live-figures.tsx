import { type Answers, formatQuantity, type ProviderProfile } from '@leitfaden/core'
import type { Calculation } from '@leitfaden/sizing/calculator'
import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { content } from '../content/content.ts'
import { RangeBar } from '../design/range-bar.tsx'
import { language, t } from '../texts/t.ts'
import { ask } from '../worker/ask.ts'

interface LiveFiguresProps {
  readonly answers: ReadonlySignal<Answers>
  readonly provider: ProviderProfile
}

/** What a calculation makes of the small example, anew with every change. */
export function LiveFigures({ answers, provider }: LiveFiguresProps) {
  const { live } = t().start
  const shown = useSignal<readonly Row[] | undefined>(undefined)
  const failed = useSignal(false)
  const latest = useRef(0)
  useSignalEffect(() => {
    const [prices] = content().priceLists
    if (prices === undefined) return
    latest.current += 1
    const mine = latest.current
    ask('calculateFigures', { answers: answers.value, provider, prices }, { worker: 'quick' }).then(
      (result) => {
        if (mine === latest.current && result.ok) shown.value = rowsOf(result.value)
      },
      () => {
        failed.value = true
      },
    )
  })
  /** The widest that was seen: bars shrink and grow against the same length. */
  const widest = useRef<{ [row in Row['what']]?: number }>({})
  for (const { what, high } of shown.value ?? []) widest.current[what] = Math.max(widest.current[what] ?? 0, high)
  const isAssumed = Object.keys(answers.value).length === 0
  if (failed.value) return <p>{live.failed}</p>
  return (
    <div class="live-figures" aria-live="polite">
      <p class="live-figures-head small soft">{live.figures}</p>
      <dl class="live-rows">
        {rows.map((what) => {
          const row = shown.value?.find((one) => one.what === what)
          return (
            <div key={what} class="live-row">
              <dt>{live[what]}</dt>
              <dd class="numbers">{row === undefined ? '…' : rangeOf(row)}</dd>
              {row && <RangeBar {...row} most={widest.current[what] ?? 0} assumed={isAssumed} />}
            </div>
          )
        })}
      </dl>
      <p class="small soft">
        {isAssumed && `${live.assumed}. `}
        {live.prices}
      </p>
    </div>
  )
}

const rows = ['cost', 'transfer', 'disk'] as const

interface Row {
  readonly what: (typeof rows)[number]
  readonly low: number
  readonly middle: number
  readonly high: number
  readonly unit: string
}

function rowsOf({ cost, figures }: Calculation): Row[] {
  const first = cost?.ranges.firstMonth
  const ofFigure = (what: Row['what'], id: string): Row[] => {
    const figure = figures[id]
    const [low, middle, high] = [figure?.ranges[0]?.p10[0], figure?.ranges[0]?.p50[0], figure?.ranges[0]?.p90[0]]
    if (figure === undefined || low === undefined || middle === undefined || high === undefined) return []
    return [{ what, low, middle, high, unit: figure.unit }]
  }
  return [
    ...(cost && first
      ? [{ what: 'cost' as const, low: +first.p10, middle: +first.p50, high: +first.p90, unit: cost.currency }]
      : []),
    ...ofFigure('transfer', 'transfer'),
    ...ofFigure('disk', 'productionDisk'),
  ]
}

/** Two digits: a range does not carry more. */
function rangeOf({ low, high, unit, what }: Row): string {
  const [amount] = what === 'transfer' ? unit.split('/') : [unit]
  return formatQuantity({ low, high, unit: amount ?? unit }, language(), { digits: 2 })
}
