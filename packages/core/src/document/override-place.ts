import type { Position } from '../issue.ts'
import type { ModelOverrides } from './model-overrides.ts'

/** Where a part of the section stands in its file: `['formulas', 'transfer', 'expression']`. A part that was left out stands where its entry does. */
export function overridePlace({ places = {} }: ModelOverrides, path: readonly string[]): Position | undefined {
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length).join('.')
    if (Object.hasOwn(places, key)) return places[key]
  }
  return undefined
}
