import { formatQuantity, type KindOf, type Quantity } from '@leitfaden/core'
import { useRef } from 'preact/hooks'
import { amountScale, lastPlace } from './amount-scale.ts'
import { useSetting } from './control-setting.ts'
import { equivalent } from './equivalent.ts'
import type { OnValue } from './field-props.ts'

interface AmountSliderProps {
  readonly kind: KindOf<'quantity'>
  readonly value: Quantity | undefined
  readonly unit: string
  /** Two thumbs rather than one. */
  readonly range: boolean
  readonly labelledBy: string
  readonly onValue: OnValue<Quantity>
}

/** The usual span as a slider, beside the fields that say the same exactly. */
export function AmountSlider({ kind, value, unit, range, labelledBy, onValue }: AmountSliderProps) {
  const { language, texts } = useSetting()
  const goesOn = useRef(false)
  const scale = amountScale(kind, unit)
  if (scale === undefined) return null
  const known = value === undefined ? undefined : boundsOf(value).map(scale.placeOf)
  const places = range ? [known?.[0] ?? 35, known?.[1] ?? 65] : [known?.[0] ?? 50]
  const slide = (thumb: number, place: number) => {
    const [low = 0, high = low] = places.map((one, index) => {
      if (index === thumb) return place
      return index < thumb ? Math.min(one, place) : Math.max(one, place)
    })
    const [from, to] = [amountOf(low, 0), amountOf(high, range ? 1 : 0)]
    const next = from < to ? { low: from, high: to, unit } : { value: from, unit }
    onValue(next, { goesOn: goesOn.current })
    goesOn.current = true
  }
  /** A thumb that is not moved keeps its amount to the last digit. */
  const amountOf = (place: number, bound: number) => {
    const before = value && boundsOf(value)[bound]
    return before !== undefined && scale.placeOf(before) === place ? before : scale.amountAt(place)
  }
  const [from = 0, to = from] = places
  /** In the unit that takes fewest digits. */
  const endText = (amount: number) => {
    const end: Quantity = { value: amount, unit }
    return formatQuantity(amount < 1 ? (equivalent(end, kind.units) ?? end) : end, language, {
      digits: amount < 1 ? 1 : 2,
    })
  }
  return (
    <div class={known === undefined ? 'amount-slider amount-slider-unset' : 'amount-slider'}>
      <span
        class="amount-slider-band"
        style={{ insetInlineStart: `${range ? from : 0}%`, insetInlineEnd: `${lastPlace - (range ? to : from)}%` }}
      />
      {places.map((place, thumb) => (
        <input
          key={thumb === 0 ? 'from' : 'to'}
          type="range"
          min={0}
          max={lastPlace}
          value={place}
          aria-label={range ? (thumb === 0 ? texts.least : texts.mostAmount) : texts.amount}
          aria-describedby={labelledBy}
          aria-valuetext={
            known === undefined
              ? texts.notSaid
              : formatQuantity({ value: value ? (boundsOf(value)[thumb] ?? 0) : 0, unit }, language)
          }
          onInput={({ currentTarget }) => slide(thumb, Number(currentTarget.value))}
          onChange={() => {
            goesOn.current = false
          }}
        />
      ))}
      <span class="amount-slider-ends small soft numbers" aria-hidden="true">
        <span>{endText(scale.amountAt(0))}</span>
        <span>{endText(scale.amountAt(lastPlace))}</span>
      </span>
    </div>
  )
}

function boundsOf(value: Quantity): [number, number] {
  return 'value' in value ? [value.value, value.value] : [value.low, value.high]
}
