import type { ComponentChildren } from 'preact'
import { partTitle } from './part-text.ts'

interface TwoSidesProps {
  readonly part: string
  readonly children: ComponentChildren
}

/** A part of a project with what two states say about it, side by side where there is room. */
export function TwoSides({ part, children }: TwoSidesProps) {
  return (
    <fieldset class="two-sides">
      <legend>{partTitle(part)}</legend>
      <div class="two-sides-pair">{children}</div>
    </fieldset>
  )
}
