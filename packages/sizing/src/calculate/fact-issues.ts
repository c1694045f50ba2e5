import type { Issue, ProviderProfile } from '@leitfaden/core'
import type { ModelNumbers } from '../engine/model-numbers.ts'
import { readStated } from '../input/read-stated.ts'

/** Facts of a profile that no parser has checked and that can not be read: they must not silently give way to an assumption. */
export function factIssues(model: ModelNumbers, { facts }: ProviderProfile): Issue[] {
  return model.inputs.flatMap(({ from }): Issue[] => {
    if (!('fact' in from) || !Object.hasOwn(facts, from.fact)) return []
    const value = facts[from.fact]?.value
    if (typeof value !== 'object' || !('quantity' in value) || readStated(value.quantity)) return []
    return [
      {
        code: 'loose-quantity',
        severity: 'error',
        path: ['provider', 'facts', from.fact],
        message: {
          de: 'die Menge steht nicht in der Form Zahl und Einheit',
          en: 'the quantity is not in the form number and unit',
        },
        expected: { de: 'etwa 100 GiB', en: 'such as 100 GiB' },
        found: value.quantity,
      },
    ]
  })
}
