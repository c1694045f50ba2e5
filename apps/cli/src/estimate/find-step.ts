import type { Text } from '@leitfaden/core'
import type { Estimate } from '@leitfaden/sizing'

interface Named {
  readonly id: string
  readonly title: Text
}

/** The step somebody means by its id or by its title in either language, in whatever case; figures before what lies beneath them. */
export function findStep({ figures, steps }: Estimate, typed: string): string | undefined {
  return findNamed([...figures, ...Object.values(steps)], typed)
}

export function findNamed(names: readonly Named[], typed: string): string | undefined {
  const wanted = folded(typed)
  const named = names.find(({ id }) => id === typed) ?? names.find(({ id }) => folded(id) === wanted)
  return (named ?? names.find(({ title }) => [title.de, title.en].some((text) => folded(text) === wanted)))?.id
}

/** Is the cost meant? It is no single figure. */
export function meansCost(typed: string): boolean {
  return ['cost', 'costs', 'kosten'].includes(folded(typed))
}

/** Is every figure meant? */
export function meansAll(typed: string): boolean {
  return ['all', 'alle'].includes(folded(typed))
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}
