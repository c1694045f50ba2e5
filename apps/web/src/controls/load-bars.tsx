import { useRef, useState } from 'preact/hooks'
import { useSetting } from './control-setting.ts'
import type { OnValue } from './field-props.ts'
import { LoadCurve } from './load-curve.tsx'
import { loadScale, timesMean, toStep } from './load-scale.ts'

interface LoadBarsProps {
  readonly count: number
  readonly weights: readonly number[] | undefined
  /** What each bar is called: `14–15 Uhr`. */
  readonly names: readonly string[]
  /** What stands beneath each bar; empty where there is no room. */
  readonly marks: readonly string[]
  readonly labelledBy: string
  readonly id: string
  readonly onWeights: OnValue<readonly number[]>
}

/** How far a finger moves sideways before it draws rather than scrolls, in pixels. */
const sideways = 6

/** Weights as bars to drag; a curve lies over them. One bar at a time is in the order of keys: sideways arrows go to the next, up and down change it. */
export function LoadBars({ count, weights, names, marks, labelledBy, id, onWeights }: LoadBarsProps) {
  const { texts } = useSetting()
  const [active, setActive] = useState(0)
  const bars = useRef<HTMLDivElement>(null)
  const held = useRef<{ readonly x: number; draws: boolean } | undefined>(undefined)
  const goesOn = useRef(false)
  const scale = loadScale(weights)
  const shown = weights ?? Array.from({ length: count }, () => scale.top / 2)
  const times = timesMean(shown)

  const set = (index: number, weight: number) => {
    const next = toStep(weight, scale)
    if (weights !== undefined && weights[index] === next) return
    onWeights(
      shown.map((one, at) => (at === index ? next : one)),
      { goesOn: goesOn.current },
    )
    goesOn.current = true
  }
  const setAt = ({ clientX, clientY }: PointerEvent) => {
    const box = bars.current?.getBoundingClientRect()
    if (box === undefined) return
    const index = Math.max(0, Math.min(count - 1, Math.floor(((clientX - box.left) / box.width) * count)))
    setActive(index)
    set(index, scale.top * (1 - (clientY - box.top) / box.height))
  }
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return
    const draws = event.pointerType !== 'touch'
    held.current = { x: event.clientX, draws }
    bars.current?.setPointerCapture(event.pointerId)
    goesOn.current = false
    if (draws) setAt(event)
  }
  const drag = (event: PointerEvent) => {
    if (held.current === undefined) return
    if (Math.abs(event.clientX - held.current.x) > sideways) held.current.draws = true
    if (held.current.draws) setAt(event)
  }
  const release = (event: PointerEvent) => {
    // A finger that went nowhere meant the place it touched.
    if (held.current && !held.current.draws) setAt(event)
    held.current = undefined
  }
  const goTo = (index: number) => {
    const next = (index + count) % count
    setActive(next)
    bars.current?.querySelectorAll<HTMLElement>('[role="slider"]')[next]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const weight = shown[active] ?? 0
    const moves: { readonly [key: string]: () => void } = {
      ArrowLeft: () => goTo(active - 1),
      ArrowRight: () => goTo(active + 1),
      ArrowUp: () => set(active, weight + scale.step),
      ArrowDown: () => set(active, weight - scale.step),
      PageUp: () => set(active, weight + 3 * scale.step),
      PageDown: () => set(active, weight - 3 * scale.step),
      Home: () => set(active, 0),
      End: () => set(active, scale.top),
    }
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    move()
  }
  const name = names[active] ?? ''
  const step = (by: number) => {
    goesOn.current = false
    set(active, (shown[active] ?? 0) + by * scale.step)
  }
  return (
    <div class="load-bars">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no flex container everywhere */}
      <div
        class={weights === undefined ? 'load-bars-row load-bars-unset' : 'load-bars-row'}
        ref={bars}
        role="group"
        aria-labelledby={labelledBy}
        aria-describedby={`${id}-keys`}
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={() => {
          held.current = undefined
        }}
        onKeyDown={onKeyDown}
      >
        {shown.map((weight, index) => (
          <div class="load-bar" key={names[index]} data-active={index === active ? '' : undefined}>
            <div
              class="load-bar-fill"
              id={index === 0 ? id : undefined}
              role="slider"
              tabIndex={index === active ? 0 : -1}
              aria-label={names[index]}
              aria-orientation="vertical"
              aria-valuemin={0}
              aria-valuemax={scale.top}
              aria-valuenow={weight}
              aria-valuetext={weights === undefined ? texts.notSaid : texts.weight(times[index] ?? 0)}
              style={{ height: `${(100 * weight) / scale.top}%` }}
              onFocus={() => {
                setActive(index)
                goesOn.current = false
              }}
            />
          </div>
        ))}
        {weights !== undefined && <LoadCurve heights={shown.map((weight) => weight / scale.top)} />}
      </div>
      <div class="load-bars-marks small soft" aria-hidden="true">
        {marks.map((mark, index) => (
          <span key={names[index]}>{mark}</span>
        ))}
      </div>
      <div class="load-bars-one">
        <button
          type="button"
          class="row-tool"
          aria-label={texts.barBefore}
          onClick={() => setActive((active + count - 1) % count)}
        >
          ‹
        </button>
        <span class="load-bars-name">{name}</span>
        <button
          type="button"
          class="row-tool"
          aria-label={texts.barAfter}
          onClick={() => setActive((active + 1) % count)}
        >
          ›
        </button>
        <button type="button" class="row-tool load-bars-step" aria-label={texts.less(name)} onClick={() => step(-1)}>
          −
        </button>
        <button type="button" class="row-tool load-bars-step" aria-label={texts.moreOf(name)} onClick={() => step(1)}>
          +
        </button>
        <span class="soft numbers small" aria-live="polite">
          {weights === undefined ? texts.notSaid : texts.weight(times[active] ?? 0)}
        </span>
      </div>
      <p class="unseen" id={`${id}-keys`}>
        {texts.barKeys}
      </p>
    </div>
  )
}
