import { computed, effect, signal, untracked } from '@preact/signals'
import { edit, openProject, project, rebaseProject, refreshProject } from '../project/open-project.ts'
import type { Project } from '../project/project.ts'
import { t } from '../texts/t.ts'
import { filesOf, projectOf } from './files-of.ts'
import { eraseLine, writeLine } from './journal.ts'
import { type Keeper, type KeeperWorld, type KeptState, keepProject, type Stored } from './keeper.ts'
import { noteSaved, readList } from './kept-list.ts'
import type { KeptProject } from './kept-project.ts'
import { lastShown, noteShown } from './last-shown.ts'
import { leftBehind, projectFromLines, takeLines } from './left-behind.ts'
import { notice } from './notices.ts'
import { hurry, pause } from './pauses.ts'
import { readProject, replaceProject } from './project-store.ts'
import { StorageFault } from './storage-fault.ts'
import { summaryOf } from './summary-of.ts'
import { onceGone, stayAlive, tab } from './tab.ts'
import { onNews, tellTabs } from './tab-news.ts'
import { keepVersion, readVersions } from './version-store.ts'

const keepers = signal<readonly Keeper[]>([])
/** What the storage held of a project that is about to be shown. */
const handed = new Map<string, Stored>()
const journalFails = signal(false)
let leaving = new AbortController()
/** Tabs and projects of theirs whose lines are taken over once they are gone. */
const awaited = new Set<string>()

const keeperOf = (id: string | undefined) => keepers.value.find(({ project: { value } }) => value.id === id)
const openKeeper = computed(() => keeperOf(project.value?.id))

/** How far the project on the screen is kept. */
export const keptState = computed((): KeptState => openKeeper.value?.state.value ?? { kind: 'untouched' })
/** What this and another tab changed differently in the project on the screen. */
export const choices = computed(() => openKeeper.value?.choices.value ?? [])
/** Projects that this device does not keep, though they hold something: they live in this tab alone. */
export const unkept = computed(() => keepers.value.filter(({ state }) => state.value.kind === 'fault'))

/** Keeps every project that is shown from now on. To be called once. */
export function startKeeping(): void {
  let leave = stayAlive()
  effect(() => {
    const now = project.value
    untracked(() => now && follow(now))
  })
  effect(() => {
    const inDanger =
      unkept.value.length > 0 ||
      (journalFails.value && keepers.value.some(({ state }) => state.value.kind === 'saving'))
    if (inDanger) addEventListener('beforeunload', askToStay)
    else removeEventListener('beforeunload', askToStay)
  })
  onNews(({ project: id }) => {
    keeperOf(id)?.check()
    void readList()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hurry()
    else lookAround()
  })
  addEventListener('pagehide', () => {
    hurry()
    leave()
    leaving.abort()
    leaving = new AbortController()
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    leave = stayAlive()
    lookAround()
  })
}

/** Shows a kept project. Throws a {@link StorageFault} where that is not possible. */
export async function openKept(id: string): Promise<void> {
  const known = keeperOf(id)
  if (known) {
    openProject(known.project.peek())
    known.check()
    return
  }
  const { kept, newer, damaged } = await readProject(id)
  if (newer) throw new StorageFault('newer')
  if (damaged.length > 0) notice({ kind: 'damaged', project: id, records: damaged, isLost: !kept })
  if (kept?.removedAt !== undefined) throw new StorageFault('failed')
  if (kept) {
    const found = await projectOf(kept)
    handed.set(id, { kept, project: found })
    openProject(found)
    return
  }
  const lost = await projectFromLines(
    id,
    leftBehind(id).flatMap(({ lines }) => lines),
  )
  if (!lost) throw new StorageFault('failed')
  openProject(lost)
}

/** Shows the project again that this tab showed before it was loaded anew, or the last one on this device. */
export async function resumeProject(): Promise<void> {
  const id = lastShown()
  if (id === undefined) return
  try {
    await openKept(id)
  } catch {
    // The list on the start screen says what is wrong with it.
  }
}

/** Everything that can be stored is stored then: before the page is loaded anew for an update. */
export async function settleKeeping(): Promise<void> {
  hurry()
  await Promise.all(keepers.value.map((keeper) => keeper.settled()))
}

/** Tries again what could not be kept. */
export function retryKeeping(): void {
  for (const keeper of unkept.value) keeper.check()
}

export function chooseSide(part: string, side: 'mine' | 'theirs'): void {
  const keeper = openKeeper.value
  if (!keeper) return
  keeper.choose(part, side)
  adoptLeft(keeper)
}

/** Keeps a project no longer that was removed. When it is opened again, it starts from what the storage holds then. */
export function letGo(id: string): void {
  keepers.value = keepers.value.filter((keeper) => keeper.project.value.id !== id)
}

function follow(now: Project): void {
  noteShown(now.id)
  const known = keeperOf(now.id)
  if (known) {
    known.changed(now)
    return
  }
  const keeper = keepProject(worldOf(now.id), now, handed.get(now.id))
  handed.delete(now.id)
  keepers.value = [...keepers.value, keeper]
  keeper.changed(now)
  adoptLeft(keeper)
}

/** Takes over what other tabs left of this project, as soon as they are gone. */
function adoptLeft(keeper: Keeper): void {
  const { id } = keeper.project.peek()
  for (const { tab: other } of leftBehind(id)) {
    const name = `${other}/${id}`
    if (awaited.has(name)) continue
    awaited.add(name)
    void onceGone(other, () => takeLines(other, id, keeper.adopt), leaving.signal).finally(() => awaited.delete(name))
  }
}

function worldOf(id: string): KeeperWorld {
  const isShown = () => project.peek()?.id === id
  return {
    read: readProject,
    replace: replaceProject,
    toProject: projectOf,
    toFiles: filesOf,
    summary: summaryOf,
    writeLine(of, line) {
      try {
        writeLine(tab, of, line)
      } catch {
        // Then nobody is let go before it is stored: see `inDanger`.
        journalFails.value = true
      }
    },
    eraseLine(of, part) {
      try {
        eraseLine(tab, of, part)
      } catch {
        journalFails.value = true
      }
    },
    show(change, { everywhere } = { everywhere: false }) {
      if (isShown()) (everywhere ? rebaseProject : refreshProject)(change)
    },
    edit(change) {
      if (isShown()) edit({ label: t().keeping.chosen }, change)
    },
    keepVersion: keepAutomatically,
    saved(kept) {
      tellTabs({ project: kept.id, revision: kept.revision })
      noteSaved(kept)
      const keeper = keeperOf(kept.id)
      if (keeper) adoptLeft(keeper)
      void askToPersist()
    },
    notice: (kind) => notice({ kind, project: id }),
    now: () => Date.now(),
    pause,
  }
}

/** Milliseconds between two versions that nobody asked for. */
const daily = 12 * 3_600_000

async function keepAutomatically(stored: KeptProject, reason: 'daily' | 'merge'): Promise<void> {
  const { id, revision: _revision, savedAt, removedAt: _removedAt, ...state } = stored
  try {
    const [newest] = await readVersions(id)
    if (reason === 'daily' && newest && Date.now() - newest.keptAt < daily) return
    await keepVersion(id, { ...state, keptAt: savedAt, reason })
  } catch {
    // The save that follows says what is wrong with the storage.
  }
}

function lookAround(): void {
  for (const keeper of keepers.value) {
    keeper.check()
    adoptLeft(keeper)
  }
  void readList()
}

let asked = false

/** Asks the browser once not to clear what is kept here when room becomes scarce. It may say no; what is cleared is told when it is missed. */
async function askToPersist(): Promise<void> {
  if (asked) return
  asked = true
  await navigator.storage?.persist?.()
}

function askToStay(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
