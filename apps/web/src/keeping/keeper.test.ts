import type { Answer } from '@leitfaden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectWith } from '../../test/fixtures/projects.ts'
import type { Project } from '../project/project.ts'
import type { JournalLine } from './journal.ts'
import { type Keeper, keepProject } from './keeper.ts'
import type { KeptFile, KeptProject } from './kept-project.ts'
import { partKey, partsOf, withParts } from './parts.ts'

const questions = ['q1', 'q2'] as const
type Question = (typeof questions)[number]
const part = (question: Question) => partKey({ scenario: 'a', kind: 'answer', id: question })
const textOf = (value: unknown) => {
  const answer = value as Answer | undefined
  return answer?.state === 'answered' ? String(answer.value) : undefined
}

const toFiles = ({ scenarios }: Project) => ({
  files: scenarios.map(
    ({ id, name, format, document }): KeptFile => ({ id, name, format, text: JSON.stringify(document) }),
  ),
  unwritable: [],
})
const toProject = ({ id, current, files }: KeptProject): Project => {
  const [first, ...others] = files.map(({ text, ...file }) => ({ ...file, source: text, document: JSON.parse(text) }))
  if (!first) throw new Error('no file')
  return { id, current, scenarios: [first, ...others] }
}

const empty = projectWith({ a: {} })

/** A storage and a journal that several tabs share. Every access is a moment at which others may come in between. */
class World {
  kept: KeptProject | undefined
  readonly journal = new Map<string, Map<string, JournalLine>>()
  readonly tabs: Tab[] = []
  /** Which accesses of the storage fail, one after the other. */
  readonly faults: boolean[]
  readonly scheduler: fc.Scheduler

  constructor(scheduler: fc.Scheduler, faults: readonly boolean[]) {
    this.scheduler = scheduler
    this.faults = [...faults]
  }

  async access<T>(what: string, act: () => T): Promise<T> {
    return await this.scheduler.schedule(Promise.resolve(), what).then(() => {
      if (this.faults.shift()) throw new DOMException('full', 'QuotaExceededError')
      return act()
    })
  }

  open(): void {
    const project = this.kept ? toProject(this.kept) : empty
    this.tabs.push(new Tab(this, `tab ${this.tabs.length}`, project))
  }

  get alive(): Tab[] {
    return this.tabs.filter(({ isAlive }) => isAlive)
  }
}

class Tab {
  project: Project
  isAlive = true
  readonly keeper: Keeper
  readonly name: string
  readonly world: World

  constructor(world: World, name: string, project: Project) {
    this.world = world
    this.name = name
    this.project = project
    const lines = new Map<string, JournalLine>()
    world.journal.set(name, lines)
    const show = (change: (project: Project) => Project) => {
      this.project = change(this.project)
      this.keeper.changed(this.project)
    }
    this.keeper = keepProject(
      {
        read: () =>
          world.access('read', () => ({ ...(world.kept && { kept: world.kept }), newer: false, damaged: [] })),
        replace: (next, basedOn) =>
          world.access(`replace by ${name}`, () => {
            if ((world.kept?.revision ?? 0) === basedOn) {
              world.kept = next
              return { ok: true }
            }
            return { ok: false, found: { ...(world.kept && { kept: world.kept }), newer: false, damaged: [] } }
          }),
        toFiles: async (of) => toFiles(of),
        toProject: async (kept) => toProject(kept),
        summary: () => ({ answered: 0, asked: 0 }),
        writeLine: (_, line) => void (this.isAlive && lines.set(line.part, line)),
        eraseLine: (_, key) => void (this.isAlive && lines.delete(key)),
        show,
        edit: show,
        keepVersion: async () => undefined,
        saved: () => {
          if (this.isAlive) for (const other of world.alive) if (other !== this) other.keeper.check()
        },
        notice: () => undefined,
        now: () => 0,
        pause: () => world.scheduler.schedule(Promise.resolve(), 'pause'),
      },
      project,
      world.kept && { kept: world.kept, project },
    )
  }

  shown(question: Question): string | undefined {
    return textOf(partsOf(this.project).get(part(question)))
  }

  enter(question: Question, value: string): void {
    this.project = withParts(this.project, new Map([[part(question), { state: 'answered', value }]]))
    this.keeper.changed(this.project)
  }

  /** What a tab that is gone left behind. */
  adopt(other: Tab): void {
    const lines = this.world.journal.get(other.name) ?? new Map<string, JournalLine>()
    for (const { part: taken } of this.keeper.adopt([...lines.values()])) lines.delete(taken)
  }
}

const step = fc.record({
  act: fc.constantFrom('enter', 'enter', 'enter', 'choose', 'open', 'crash', 'adopt'),
  tab: fc.nat(4),
  question: fc.constantFrom(...questions),
  side: fc.constantFrom('mine' as const, 'theirs' as const),
})

test('nothing is lost, however several tabs come in between each other: what was entered is stored, can be chosen, or was replaced by somebody who saw it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(step, { minLength: 2, maxLength: 14 }),
      fc.array(fc.boolean(), { maxLength: 4 }),
      async (scheduler, steps, faults) => {
        const world = new World(scheduler, faults)
        const entered = new Map<string, Question>()
        const replaced = new Set<string | undefined>()
        world.open()
        world.open()
        scheduler.scheduleSequence(
          steps.map(({ act, tab: at, question, side }, index) => async () => {
            const tab = world.alive[at % Math.max(1, world.alive.length)]
            if (act === 'open' || !tab) world.open()
            else if (act === 'crash') tab.isAlive = false
            else if (act === 'adopt') {
              for (const dead of world.tabs.filter(({ isAlive }) => !isAlive)) tab.adopt(dead)
            } else if (act === 'choose') {
              for (const choice of tab.keeper.choices.value.slice(0, 1)) {
                replaced.add(textOf(side === 'mine' ? choice.theirs : choice.mine))
                tab.keeper.choose(choice.part, side)
              }
            } else {
              const value = `${act} ${index}`
              replaced.add(tab.shown(question))
              entered.set(value, question)
              tab.enter(question, value)
            }
          }),
        )
        await scheduler.waitIdle()
        if (world.alive.length === 0) world.open()
        for (const dead of world.tabs.filter(({ isAlive }) => !isAlive)) world.alive[0]?.adopt(dead)
        await scheduler.waitIdle()
        for (const tab of world.alive) tab.keeper.check()
        await scheduler.waitIdle()

        const stored = world.kept ? partsOf(toProject(world.kept)) : new Map()
        const waiting = world.tabs.flatMap(({ isAlive, name }) => (isAlive ? [] : [...(world.journal.get(name) ?? [])]))
        const choices = world.alive.flatMap(({ keeper }) => keeper.choices.value)
        for (const [value, question] of entered) {
          if (replaced.has(value)) continue
          const kept = [
            stored.get(part(question)),
            ...waiting.flatMap(([key, { mine }]) => (key === part(question) ? [mine] : [])),
            ...choices.filter((choice) => choice.part === part(question)).flatMap(({ mine, theirs }) => [mine, theirs]),
          ]
          expect(kept.map(textOf)).toContain(value)
        }
        for (const tab of world.alive) {
          if (entered.size > 0) expect(tab.keeper.state.value.kind).toBe('saved')
          for (const question of questions) {
            const choice = tab.keeper.choices.value.find((one) => one.part === part(question))
            if (!choice) expect(tab.shown(question)).toBe(textOf(stored.get(part(question))))
          }
          expect([...(world.journal.get(tab.name)?.keys() ?? [])].sort()).toEqual(
            tab.keeper.choices.value.map((choice) => choice.part).sort(),
          )
        }
      },
    ),
    { numRuns: 300 },
  )
})
