import './range-bar.css'

interface RangeBarProps {
  readonly low: number
  readonly middle: number
  readonly high: number
  /** The right end of the bar; bars with the same one can be compared. Default: the upper end of the range. */
  readonly most?: number
  /** What the answers are silent about stands on assumptions: dashed. */
  readonly assumed?: boolean
}

/** A range as a picture beside its numbers: a soft band for 8 of 10 cases with a mark at the middle, from zero on. An exact value is a mark alone. */
export function RangeBar({ low, middle, high, most = high, assumed = false }: RangeBarProps) {
  const full = Math.max(most, high, 0) || 1
  const at = (amount: number) => `${(100 * Math.max(0, Math.min(1, amount / full))).toFixed(2)}%`
  return (
    <span class={assumed ? 'range-bar range-bar-assumed' : 'range-bar'} aria-hidden="true">
      {low < high && <span class="range-bar-band" style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />}
      <span class="range-bar-mark" style={{ left: at(middle) }} />
    </span>
  )
}
