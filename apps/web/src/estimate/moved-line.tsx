import { say, t } from '../texts/t.ts'
import { amountText, percentText } from './amounts.ts'
import { moved } from './moved.ts'
import { reckoned } from './reckoning.ts'
import type { Move } from './what-moved.ts'

/** What the last answer did to the estimate, said once nobody types any more. */
export function MovedLine() {
  return (
    <p class="moved-line" role="status">
      {moved.value && moveText(moved.value)}
    </p>
  )
}

function moveText({ id, typical, width }: Move): string {
  const { estimate: e } = t()
  const figure = reckoned.value?.estimate.figures.find((one) => one.id === id)
  const unit = id === 'cost' ? reckoned.value?.estimate.cost?.currency : figure?.unit
  const headlines: { readonly [id: string]: string } = e.headlines
  const title = id === 'cost' ? e.costPerMonth : (headlines[id] ?? (figure ? say(figure.title) : ''))
  const percent = width === undefined ? '' : percentText(Math.abs(width))
  const spread = width === undefined ? undefined : width < 0 ? e.narrower(percent) : e.wider(percent)
  if (typical === undefined || unit === undefined) return e.widthOf(title, spread ?? '')
  const { before, after } = typical
  const told = e.movedTo(title, amountText(before, unit, 2), amountText(after, unit, 2))
  return spread === undefined ? told : `${told}, ${spread}`
}
