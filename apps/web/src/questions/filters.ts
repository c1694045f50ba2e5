import type { Audience, Phase } from '@leitfaden/core'
import { effect, signal, untracked } from '@preact/signals'
import { project, shownProgress } from '../project/open-project.ts'
import { audiences, phases } from './sides.ts'

/** Which questions are shown. Nothing set: all that come up. */
export interface Filters {
  readonly audience?: Audience
  /** Everything needed by then. */
  readonly phase?: Phase
  /** Neither answered nor settled otherwise. */
  readonly open?: true
  /** Used by the estimate. */
  readonly sizing?: true
  /** With advice, warnings or blockers. */
  readonly findings?: true
}

/** Kept until the tab is closed, for the project they were set in. */
const name = 'leitfaden.filters'
const kept = signal<{ readonly project?: string; readonly filters: Filters }>(read())

export function filters(): Filters {
  return kept.value.filters
}

export function setFilters(wanted: Filters): void {
  kept.value = { ...kept.value, filters: wanted }
  try {
    sessionStorage.setItem(name, JSON.stringify(kept.value))
  } catch {
    // Without storage they last as long as the page.
  }
}

/** Sets one filter, or takes it back where it is set already. */
export function toggleFilter<K extends keyof Filters>(key: K, value: NonNullable<Filters[K]>): void {
  const { [key]: before, ...others } = kept.value.filters
  setFilters(before === value ? others : { ...others, [key]: value })
}

// Another project starts afresh: a new one with what an offer needs.
effect(() => {
  const id = project.value?.id
  if (id === undefined) return
  untracked(() => {
    if (kept.value.project === id) return
    const isNew = shownProgress.value.total.settled <= 1
    kept.value = { project: id, filters: isNew ? { phase: 'offer' } : {} }
  })
})

function read(): { readonly project?: string; readonly filters: Filters } {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}')
    if (typeof found !== 'object' || found === null) return { filters: {} }
    const { project: id, filters: said } = found as { readonly project?: unknown; readonly filters?: object }
    return typeof id === 'string' && typeof said === 'object' && said !== null
      ? { project: id, filters: checked(said as Record<string, unknown>) }
      : { filters: {} }
  } catch {
    return { filters: {} }
  }
}

function checked({ audience, phase, ...said }: Record<string, unknown>): Filters {
  const [side, by] = [audiences.find((one) => one === audience), phases.find((one) => one === phase)]
  return {
    ...(side && { audience: side }),
    ...(by && { phase: by }),
    ...(said.open === true && { open: true }),
    ...(said.sizing === true && { sizing: true }),
    ...(said.findings === true && { findings: true }),
  }
}
