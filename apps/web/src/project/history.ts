import type { Project } from './project.ts'

/** What was done, to be taken back. `label` says it to people; `question` is where it happened. */
export interface Edit {
  readonly label: string
  readonly question?: string
}

interface Done extends Edit {
  /** The project before the edit, or after it where it was taken back. */
  readonly project: Project
}

export interface History {
  readonly past: readonly Done[]
  readonly future: readonly Done[]
}

export const noHistory: History = { past: [], future: [] }

/** Steps that can be taken back; older ones are in the versions. */
const most = 500

/** Edits that follow each other at the same question are taken back as one: typing `200` is not three steps. */
export function did({ past }: History, edit: Edit, before: Project, { goesOn = false } = {}): History {
  const last = past.at(-1)
  const same = goesOn && last !== undefined && edit.question !== undefined && last.question === edit.question
  return { past: same ? past : [...past.slice(1 - most), { ...edit, project: before }], future: [] }
}

/** One step back. Undefined where there is none. */
export function back(
  { past, future }: History,
  now: Project,
): { history: History; edit: Edit; project: Project } | undefined {
  const last = past.at(-1)
  if (last === undefined) return undefined
  const { project, ...edit } = last
  return { history: { past: past.slice(0, -1), future: [...future, { ...edit, project: now }] }, edit, project }
}

/** One step forward again. Undefined where there is none. */
export function forward(
  { past, future }: History,
  now: Project,
): { history: History; edit: Edit; project: Project } | undefined {
  const next = future.at(-1)
  if (next === undefined) return undefined
  const { project, ...edit } = next
  return { history: { past: [...past, { ...edit, project: now }], future: future.slice(0, -1) }, edit, project }
}
