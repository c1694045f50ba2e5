import { signal } from '@preact/signals'

/**
 * `gone`: the browser had deleted what was stored · `rolled-back`: the newest record was lost · `removed`: another tab removed the project ·
 * `damaged`: records that could not be read; with `isLost` there was no good one · `taken-out`: somebody removed the project here.
 */
export type KeepingNotice = { readonly project: string } & (
  | { readonly kind: 'gone' | 'removed' | 'rolled-back' }
  | { readonly kind: 'damaged'; readonly records: readonly unknown[]; readonly isLost: boolean }
  | { readonly kind: 'taken-out'; readonly title: string }
)

const said = signal<readonly KeepingNotice[]>([])

/** What happened to the storage and has to be known, until somebody read it. */
export const notices = () => said.value

export function notice(one: KeepingNotice): void {
  const others = said.value.filter(({ kind, project }) => kind !== one.kind || project !== one.project)
  said.value = [...others, one]
}

export function dismiss(one: KeepingNotice): void {
  said.value = said.value.filter((other) => other !== one)
}
