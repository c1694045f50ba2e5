import { sameData } from '@leitfaden/core'
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Project } from '../project/project.ts'
import type { JournalLine } from './journal.ts'
import type { KeptFile, KeptProject } from './kept-project.ts'
import { mergeParts, mergeProjects } from './merge-projects.ts'
import { changedParts, type PartChanges, type Parts, partsOf, scenariosOf, withParts, withScenarios } from './parts.ts'
import type { FoundProject, Replaced } from './project-store.ts'
import { StorageFault, type StorageFaultKind, storageFault } from './storage-fault.ts'

export type KeptState =
  /** Nothing was entered yet. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'fault'; readonly fault: StorageFaultKind }

/** Both this tab and another one changed the same part: to be chosen from. Until then this tab shows mine, and the storage keeps theirs. */
export interface Choice {
  readonly part: string
  readonly mine: unknown
  readonly theirs: unknown
}

export interface WrittenFiles {
  readonly files: readonly KeptFile[]
  /** Parts that can stand in no file, such as a text with control characters. The files hold what was there before. */
  readonly unwritable: readonly string[]
}

/** What a keeper needs of the world around it. */
export interface KeeperWorld {
  readonly read: (id: string) => Promise<FoundProject>
  readonly replace: (next: KeptProject, basedOn: number) => Promise<Replaced>
  readonly toProject: (kept: KeptProject) => Promise<Project>
  readonly toFiles: (project: Project) => Promise<WrittenFiles>
  /** For lists. */
  readonly summary: (project: Project) => Pick<KeptProject, 'title' | 'answered' | 'asked'>
  /** In the journal. Does not throw. */
  readonly writeLine: (project: string, line: JournalLine) => void
  readonly eraseLine: (project: string, part: string) => void
  /** Changes the project on the screen, if it is there, without a step to take back. `everywhere`: those steps as well. */
  readonly show: (change: (project: Project) => Project, options?: { readonly everywhere: boolean }) => void
  /** The same as a step that can be taken back. */
  readonly edit: (change: (project: Project) => Project) => void
  /** A stored state that is about to be replaced for the first time from here, or that contradicts what was entered here. Does not throw. */
  readonly keepVersion: (stored: KeptProject, reason: 'daily' | 'merge') => Promise<void>
  readonly saved: (kept: KeptProject) => void
  readonly notice: (what: 'gone' | 'removed' | 'rolled-back') => void
  readonly now: () => number
  /** Resolves after some milliseconds, or earlier where nothing may wait any more. */
  readonly pause: (milliseconds: number) => Promise<void>
}

export interface Keeper {
  /** As it is in this tab. */
  readonly project: ReadonlySignal<Project>
  readonly state: ReadonlySignal<KeptState>
  readonly choices: ReadonlySignal<readonly Choice[]>
  /** The project became this. */
  readonly changed: (project: Project) => void
  /** Looks whether another tab saved, and tries again what failed. */
  readonly check: () => void
  readonly choose: (part: string, side: 'mine' | 'theirs') => void
  /** Takes over what a tab that is gone left in the journal: those lines that are returned. The others wait until these parts are stored or chosen. */
  readonly adopt: (lines: readonly JournalLine[]) => readonly JournalLine[]
  /** Once all is stored, or nothing more can be done. */
  readonly settled: () => Promise<void>
}

/** The state of a project that the storage held when it was last looked at. */
export interface Stored {
  readonly kept: KeptProject
  readonly project: Project
}

/** Milliseconds between two saves while somebody is typing: the journal holds what is in between. */
const breath = 300
const retryAfter = [2_000, 5_000, 15_000, 60_000] as const

/**
 * Keeps one project of one tab: every change in the journal at once, then in the storage. Each save names the revision that it was made from;
 * where another tab was quicker, both are merged, and what contradicts is left to people.
 */
export function keepProject(world: KeeperWorld, first: Project, stored?: Stored): Keeper {
  let mine = first
  let base = stored?.project
  let found = stored?.kept
  /** The highest that was seen: it must grow, even if the storage loses records. */
  let highest = found?.revision ?? 0
  let isFirst = true
  let lookAgain = false
  let failures = 0
  let waiting = false
  let running: Promise<void> | undefined
  let unwritable: ReadonlySet<string> = new Set()
  const lines = new Map<string, JournalLine>()
  const theirs = signal<PartChanges>(new Map())
  const shown = signal(first)
  const state = signal<KeptState>(found ? { kind: 'saved', at: found.savedAt } : { kind: 'untouched' })

  /** What the storage is to hold. */
  const wanted = (): Project => {
    const withheld = new Map([...unwritable].map((part) => [part, base && partsOf(base).get(part)] as const))
    return withParts(mine, new Map([...withheld, ...theirs.value]))
  }

  const isBehind = (): boolean => {
    const next = wanted()
    return base ? !sameProject(base, next) : isTouched(next)
  }

  function changed(project: Project): void {
    unwritable = new Set(
      [...unwritable].filter((part) => sameData(partsOf(mine).get(part), partsOf(project).get(part))),
    )
    mine = project
    shown.value = project
    journalise()
    if (isBehind()) run()
  }

  function journalise(): void {
    const before: Parts = base ? partsOf(base) : new Map()
    const now = partsOf(mine)
    for (const part of new Set([...before.keys(), ...now.keys(), ...lines.keys()])) {
      const known = lines.get(part)
      const [was, is] = [before.get(part), now.get(part)]
      if (sameData(was, is)) {
        if (known) world.eraseLine(mine.id, part)
        lines.delete(part)
      } else if (base || isTouched(mine)) {
        if (known && sameData(known.mine, is)) continue
        const line: JournalLine = { part, base: known ? known.base : was, mine: is }
        writeLine(line)
      }
    }
  }

  /** Starts once what happens now is done, so that it is saved as a whole. */
  function run(): void {
    running ??= Promise.resolve()
      .then(work)
      .finally(() => {
        running = undefined
      })
  }

  function show(change: (project: Project) => Project, options?: { readonly everywhere: boolean }): void {
    mine = change(mine)
    shown.value = mine
    world.show(change, options)
  }

  async function work(): Promise<void> {
    try {
      while (lookAgain || isBehind()) {
        if (lookAgain) await look()
        else {
          if (state.value.kind !== 'fault') state.value = { kind: 'saving' }
          await save()
          await world.pause(breath)
        }
      }
      failures = 0
      if (unwritable.size > 0) state.value = { kind: 'fault', fault: 'unwritable' }
      else if (found) state.value = { kind: 'saved', at: found.savedAt }
    } catch (error) {
      const { kind } = storageFault(error)
      state.value = { kind: 'fault', fault: kind }
      if (kind !== 'newer') tryLater()
    }
  }

  function tryLater(): void {
    if (waiting) return
    waiting = true
    const wait = retryAfter[Math.min(failures, retryAfter.length - 1)] ?? 0
    failures += 1
    void world.pause(wait).then(() => {
      waiting = false
      if (state.value.kind === 'fault') check()
    })
  }

  async function look(): Promise<void> {
    lookAgain = false
    const there = await world.read(mine.id)
    if (there.newer || there.kept?.revision !== found?.revision) await receive(there)
  }

  async function save(): Promise<void> {
    const next = wanted()
    const written = await world.toFiles(next)
    if (written.unwritable.length > 0) {
      const known = unwritable.size
      unwritable = new Set([...unwritable, ...written.unwritable])
      if (unwritable.size === known) throw new StorageFault('unwritable')
      return
    }
    if (isFirst && found) await world.keepVersion(found, 'daily')
    isFirst = false
    const { files } = written
    const [revision, savedAt] = [highest + 1, world.now()]
    const kept: KeptProject = {
      id: next.id,
      revision,
      savedAt,
      ...world.summary(next),
      current: next.current,
      files,
    }
    const replaced = await world.replace(kept, found?.revision ?? 0)
    if (!replaced.ok) return await receive(replaced.found)
    highest = revision
    found = kept
    base = withTexts(next, next, files)
    show((project) => withTexts(project, next, files))
    journalise()
    world.saved(kept)
  }

  /** Something else lies in the storage than what was last seen there. */
  async function receive({ kept, newer }: FoundProject): Promise<void> {
    if (newer) throw new StorageFault('newer')
    if (!kept) {
      if (found) world.notice('gone')
      found = undefined
      base = undefined
      return
    }
    const project = await world.toProject(kept)
    found = kept
    if (kept.revision < highest) {
      // The newest records are lost; what is on the screen came after them.
      world.notice('rolled-back')
      base = project
      return
    }
    highest = kept.revision
    if (kept.removedAt !== undefined) world.notice('removed')
    if (take(base, project)) await world.keepVersion(kept, 'merge')
  }

  /** Merges what the storage holds now into the project and every step that can be taken back. Did anything contradict? */
  function take(before: Project | undefined, stored: Project): boolean {
    const { conflicts } = mergeProjects(before, mine, stored)
    const there = partsOf(stored)
    base = stored
    show((project) => mergeProjects(before, project, stored).project, { everywhere: true })
    const contested = [...theirs.value.keys(), ...conflicts.map(({ part }) => part)]
    setTheirs(new Map(contested.map((part) => [part, there.get(part)])))
    journalise()
    return conflicts.length > 0
  }

  function setTheirs(next: PartChanges): void {
    const now = partsOf(mine)
    theirs.value = new Map([...next].filter(([part, value]) => !sameData(value, now.get(part))))
  }

  function writeLine(line: JournalLine): void {
    lines.set(line.part, line)
    world.writeLine(mine.id, line)
  }

  function choose(part: string, side: 'mine' | 'theirs'): void {
    const value = theirs.value.get(part)
    const line = lines.get(part)
    if (line) writeLine({ ...line, base: value })
    theirs.value = new Map([...theirs.value].filter(([key]) => key !== part))
    if (side === 'theirs') world.edit((project) => withParts(project, new Map([[part, value]])))
    if (isBehind()) run()
  }

  function adopt(left: readonly JournalLine[]): readonly JournalLine[] {
    const taken = left.filter(({ part }) => !theirs.value.has(part) && !lines.has(part))
    const of = (side: 'base' | 'mine') => new Map(taken.map((line) => [line.part, line[side]] as const))
    const here = partsOf(mine)
    const { parts, conflicts } = mergeParts(changedParts(here, of('base')), changedParts(here, of('mine')), here)
    for (const line of taken) writeLine(line)
    show((project) => withScenarios(project, scenariosOf(parts, project.scenarios)))
    setTheirs(new Map([...theirs.value, ...conflicts.map(({ part, theirs: value }) => [part, value] as const)]))
    journalise()
    if (isBehind()) run()
    return taken
  }

  function check(): void {
    lookAgain = true
    run()
  }

  return {
    project: shown,
    state,
    choices: computed(() => {
      const now = partsOf(shown.value)
      return [...theirs.value].map(([part, value]) => ({ part, mine: now.get(part), theirs: value }))
    }),
    changed,
    check,
    choose,
    adopt,
    settled: async () => {
      await running
    },
  }
}

/** A project is worth keeping once it holds an answer, or came from a file. */
function isTouched({ scenarios }: Project): boolean {
  return scenarios.some(({ source, document }) => source !== '' || Object.keys(document.answers).length > 0)
}

function sameProject(one: Project, other: Project): boolean {
  const [mine, theirs] = [partsOf(one), partsOf(other)]
  return (
    mine.size === theirs.size &&
    one.scenarios.every((scenario, index) => {
      const { id, source } = other.scenarios[index] ?? {}
      return id === scenario.id && source === scenario.source
    }) &&
    [...mine].every(([part, value]) => sameData(value, theirs.get(part)))
  )
}

/** The project with the texts that were written, where nobody put another text there in the meantime. */
function withTexts(project: Project, written: Project, files: readonly KeptFile[]): Project {
  const scenarios = project.scenarios.map((scenario) => {
    const old = written.scenarios.find(({ id }) => id === scenario.id)
    const text = files.find(({ id }) => id === scenario.id)?.text
    return text === undefined || text === scenario.source || old?.source !== scenario.source
      ? scenario
      : { ...scenario, source: text }
  })
  return scenarios.every((scenario, index) => scenario === project.scenarios[index])
    ? project
    : withScenarios(project, scenarios)
}
