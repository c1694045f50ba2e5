import { type FieldKind, formatNumber } from '@leitfaden/core'
import { useSetting } from './control-setting.ts'
import type { FieldProps } from './field-props.ts'
import { LoadBars } from './load-bars.tsx'
import { peakOf, timesMean } from './load-scale.ts'
import { readTyped } from './reading.ts'
import { TypedInput } from './typed-input.tsx'
import { useTyped } from './use-typed.ts'

type WeightsKind = Extract<FieldKind, { readonly kind: 'weights' }>

/** How load spreads over a day, a week or a year: by a preset, by bars, or as numbers. */
export function WeightsControl({ kind, value, onValue, path, names }: FieldProps<WeightsKind, readonly number[]>) {
  const { language, texts, say } = useSetting()
  const { bars, marks, span } = namesOf(kind.count)
  const field = useTyped<readonly number[]>({
    path,
    value,
    onValue,
    write: (weights) => weights.map((weight) => formatNumber(weight, language, { group: false })).join(' · '),
    read: (typed) => readTyped(kind, typed, language),
  })
  const peak = value && peakOf(value)
  return (
    <div class="weights-control">
      <div class="weights-control-presets">
        {kind.presets.map(({ id, title, weights }) => (
          <button
            key={id}
            type="button"
            class="button button-small"
            aria-pressed={value !== undefined && String(value) === String(weights)}
            onClick={() => field.pick(weights)}
          >
            {say(title)}
          </button>
        ))}
        {value !== undefined && (
          <button type="button" class="button button-plain button-small" onClick={() => field.pick(undefined)}>
            {texts.clear}
          </button>
        )}
      </div>
      <LoadBars
        count={kind.count}
        weights={value}
        names={bars}
        marks={marks}
        labelledBy={names.labelledBy}
        id={names.id}
        onWeights={(weights, how) => weights && field.slide(weights, how)}
      />
      {value && peak && <p class="small">{texts.peak(span(peak.first, peak.last), Math.max(...timesMean(value)))}</p>}
      <details class="weights-control-numbers no-print">
        <summary class="small">{texts.asNumbers}</summary>
        <TypedInput
          field={field}
          names={{
            id: `${names.id}-numbers`,
            labelledBy: `${names.labelledBy} ${names.id}-numbers-label`,
            describedBy: `${names.id}-numbers-help`,
          }}
        />
        <span class="unseen" id={`${names.id}-numbers-label`}>
          {texts.asNumbers}
        </span>
        <p class="field-help" id={`${names.id}-numbers-help`}>
          {texts.numbersHelp(kind.count)}
        </p>
      </details>
    </div>
  )

  function namesOf(count: number) {
    if (count === 24) {
      const bars = Array.from({ length: 24 }, (_, hour) => texts.hours(hour, hour + 1))
      const marks = bars.map((_, hour) => (hour % 6 === 0 ? String(hour) : ''))
      return { bars, marks, span: (first: number, last: number) => texts.hours(first, last + 1) }
    }
    const bars = count === 7 ? texts.weekdays : texts.months
    const short = bars.map((name) => name.slice(0, count === 7 ? texts.weekdayLetters : 3))
    const span = (first: number, last: number) =>
      first === last ? (bars[first] ?? '') : texts.span(bars[first] ?? '', bars[last] ?? '')
    return { bars, marks: short, span }
  }
}
