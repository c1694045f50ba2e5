import { formatQuantity, type ProviderProfile } from '@leitfaden/core'
import { useComputed, useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { content } from '../content/content.ts'
import { Button } from '../design/button.tsx'
import { language, say, t } from '../texts/t.ts'
import { atStep, stepsOf } from './decade-steps.ts'
import { liveAnswers } from './live-answers.ts'
import './live-example.css'
import { LiveFigures } from './live-figures.tsx'

/** A project with three questions that moves when it is touched: nothing is known at first, and every answer narrows the figures. */
export function LiveExample() {
  const { live } = t().start
  const id = useId()
  const pageViews = useSignal({ step: stepsOf(1), known: false })
  const stored = useSignal({ step: stepsOf(2), known: false })
  const cover = useSignal<string | undefined>(undefined)
  const answers = useComputed(() =>
    liveAnswers({
      pageViews: pageViews.value.known ? viewsAt(pageViews.value.step) : undefined,
      stored: stored.value.known ? atStep(stored.value.step, 1) : undefined,
      cover: cover.value,
    }),
  )
  const provider = liveProvider()
  const forget = () => {
    for (const slider of [pageViews, stored]) slider.value = { ...slider.value, known: false }
    cover.value = undefined
  }
  return (
    <section class="live" aria-labelledby={id}>
      <h2 id={id}>{live.title}</h2>
      <p class="soft">{live.text}</p>
      <div class="live-inputs">
        <Slider
          label={live.pageViews}
          steps={stepsOf(3)}
          state={pageViews}
          text={(step) => amount(viewsAt(step), '')}
        />
        <Slider label={live.stored} steps={stepsOf(3)} state={stored} text={(step) => amount(atStep(step, 1), 'GiB')} />
        <label class="live-input">
          <span class="live-label">{live.cover}</span>
          <select
            class="input"
            value={cover.value ?? ''}
            onChange={({ currentTarget: { value } }) => {
              cover.value = value === '' ? undefined : value
            }}
          >
            <option value="">{live.notKnown}</option>
            {provider?.reactionTiers.map((tier) => (
              <option key={tier.id} value={tier.id}>
                {say(tier.title)}
              </option>
            ))}
          </select>
        </label>
        {Object.keys(answers.value).length > 0 && (
          <div class="live-again">
            <Button look="plain" onClick={forget}>
              {live.again}
            </Button>
          </div>
        )}
      </div>
      {provider && <LiveFigures answers={answers} provider={provider} />}
    </section>
  )
}

interface SliderProps {
  readonly label: string
  readonly steps: number
  readonly state: { value: { readonly step: number; readonly known: boolean } }
  readonly text: (step: number) => string
}

function Slider({ label, steps, state, text }: SliderProps) {
  const id = useId()
  const { live } = t().start
  const { step, known } = state.value
  return (
    <div class="live-input">
      <label class="live-label" for={id}>
        {label}
      </label>
      <output class={known ? 'live-value numbers' : 'live-value soft'} for={id}>
        {known ? text(step) : live.notKnown}
      </output>
      <input
        id={id}
        class="live-slider"
        type="range"
        min={0}
        max={steps}
        step={1}
        value={step}
        data-known={known}
        aria-valuetext={known ? text(step) : live.notKnown}
        onInput={({ currentTarget }) => {
          state.value = { step: currentTarget.valueAsNumber, known: true }
        }}
      />
    </div>
  )
}

const viewsAt = (step: number) => atStep(step, 10_000)
const amount = (value: number, unit: string) => formatQuantity({ value, unit: unit === '' ? '1' : unit }, language())

/** The first provider that has something to choose from. */
function liveProvider(): ProviderProfile | undefined {
  return content().providers[0]
}
