import type { Text } from '../text.ts'

interface Titled {
  readonly id: string
  readonly title: Text
}

/** The option that a text names: by its id or its title in either language, whatever the case; with `prefix` also by a beginning that no other shares. */
export function typedOption<T extends Titled>(text: string, options: readonly T[], prefix?: 'prefix'): T | undefined {
  const word = fold(text)
  if (word === '') return undefined
  const names = ({ id, title }: Titled) => [id, title.de, title.en].map(fold)
  const exact = options.find((option) => names(option).includes(word))
  if (exact || prefix === undefined) return exact
  const begun = options.filter((option) => names(option).some((name) => name.startsWith(word)))
  return begun.length === 1 ? begun[0] : undefined
}

/** Case, white space and dashes of any sort do not tell titles apart. */
function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/gu, ' ').replace(/[–—‑]/gu, '-')
}
