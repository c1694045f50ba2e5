import { effect, signal } from '@preact/signals'
import { content } from '../content/content.ts'
import { estimateInput } from '../estimate/estimate-input.ts'
import { figuresOfQuickLook, type ShownCost } from '../estimate/shown-figures.ts'
import { project, today } from '../project/open-project.ts'
import { ask } from '../worker/ask.ts'

const known = signal<{ readonly [scenario: string]: ShownCost | undefined }>({})

/** What a month costs in each scenario, by id of the scenario. */
export const scenarioCosts = known as { readonly value: { readonly [scenario: string]: ShownCost | undefined } }

/** Keeps them up to date until it is ended. */
export function followScenarioCosts(): () => void {
  return effect(() => {
    const over = new AbortController()
    const scenarios = project.value?.scenarios ?? []
    const looks = scenarios.map(async ({ id, document }) => {
      const { today: _day, ...input } = estimateInput(document, content(), today.value)
      const result = await ask('calculateFigures', { ...input, samples: 2_048 }, { signal: over.signal })
      return [id, result.ok ? figuresOfQuickLook(result.value).cost : undefined] as const
    })
    Promise.all(looks).then(
      (costs) => {
        if (!over.signal.aborted) known.value = Object.fromEntries(costs)
      },
      () => {
        // Out of date, or a fault that is told where the current scenario is reckoned: the list goes without costs.
        if (!over.signal.aborted) known.value = {}
      },
    )
    return () => over.abort()
  })
}
