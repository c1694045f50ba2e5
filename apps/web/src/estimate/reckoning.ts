import type { AnswersDocument, Issue } from '@leitfaden/core'
import { computed, effect, signal } from '@preact/signals'
import { content } from '../content/content.ts'
import { answersDocument, project, scenario, today } from '../project/open-project.ts'
import { ask, endWorker, WorkerFault, type WorkerName } from '../worker/ask.ts'
import type { MadeEstimate } from '../worker/handlers/estimate-project.ts'
import { estimateInput } from './estimate-input.ts'
import { figuresOfEstimate, figuresOfQuickLook, type ShownFigures } from './shown-figures.ts'

/** An estimate and whose it is. */
export interface Reckoned extends MadeEstimate {
  readonly project: string
  readonly scenario: string
  readonly document: AnswersDocument
}

/** So long nobody changed anything before the whole estimate is made, in ms. */
const quiet = 200
/** Nothing that is asked here takes so long, in ms: then the worker is no more. */
const patience = 30_000
const pauseBeforeRetry = 500

const figures = signal<ShownFigures | undefined>()
const latest = signal<Reckoned | undefined>()
const unusable = signal<readonly Issue[]>([])
const failure = signal<Error | undefined>()
const attempt = signal(0)

/** The figures of the current answers; the last good ones while they are reckoned, and where they can not be. */
export const shownFigures = figures as { readonly value: ShownFigures | undefined }
/** The last whole estimate of the current scenario. It follows the answers when nobody types. */
export const reckoned = latest as { readonly value: Reckoned | undefined }
/** Why there are no figures for the answers as they are, each with its question. */
export const reckoningIssues = unusable as { readonly value: readonly Issue[] }
/** A fault of our own, after a second try. */
export const reckoningFault = failure as { readonly value: Error | undefined }

/** Tries once more after a fault. */
export function reckonAgain(): void {
  attempt.value += 1
}

// That an answer was kept, or another scenario renamed, is nothing to reckon again for.
const projectId = computed(() => project.value?.id)
const scenarioId = computed(() => project.value && scenario.value.id)

// Follows the open project from the first use of this module on.
effect(() => {
  attempt.value
  if (projectId.value === undefined || scenarioId.value === undefined) return forget()
  const document = answersDocument.value
  const whose = { project: projectId.value, scenario: scenarioId.value, document }
  const input = estimateInput(document, content(), today.value)
  if (latest.peek()?.project !== whose.project || latest.peek()?.scenario !== whose.scenario) forget()
  const over = new AbortController()
  const { today: _day, ...first } = input
  void settled('quick', over.signal, async () => {
    const result = await ask('calculateFigures', first, { worker: 'quick', signal: over.signal })
    if (over.signal.aborted) return
    unusable.value = result.ok ? [] : result.issues
    if (result.ok) figures.value = figuresOfQuickLook(result.value)
  })
  const stopWaiting = whenQuiet(() =>
    settled('thorough', over.signal, async () => {
      const result = await ask('estimateProject', input, { worker: 'thorough', signal: over.signal })
      if (over.signal.aborted) return
      unusable.value = result.ok ? [] : result.issues
      if (!result.ok) return
      figures.value = figuresOfEstimate(result.value.estimate)
      latest.value = { ...whose, ...result.value }
    }),
  )
  return () => {
    stopWaiting()
    over.abort()
  }
})

function forget(): void {
  figures.value = undefined
  latest.value = undefined
  unusable.value = []
  failure.value = undefined
}

function whenQuiet(then: () => void): () => void {
  let idle: number | undefined
  const timer = setTimeout(() => {
    // Not every browser tells when it has nothing to do.
    if ('requestIdleCallback' in globalThis) idle = requestIdleCallback(then, { timeout: quiet })
    else then()
  }, quiet)
  return () => {
    clearTimeout(timer)
    if (idle !== undefined) cancelIdleCallback(idle)
  }
}

/** Carries out what a worker is asked; where that dies or falls silent, once more, then the fault is told. Nothing is told of what is out of date. */
async function settled(worker: WorkerName, over: AbortSignal, reckon: () => Promise<void>): Promise<void> {
  for (const isLast of [false, true]) {
    const silence = setTimeout(() => endWorker(worker, new WorkerFault('no answer')), patience)
    try {
      await reckon()
      if (!over.aborted) failure.value = undefined
      return
    } catch (fault) {
      if (over.aborted) return
      if (!(fault instanceof WorkerFault) || isLast) {
        failure.value = fault as Error
        return
      }
      await new Promise((resolve) => setTimeout(resolve, pauseBeforeRetry))
      if (over.aborted) return
    } finally {
      clearTimeout(silence)
    }
  }
}
