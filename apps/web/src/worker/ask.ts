import { ownScript } from '../app/trusted.ts'
import { language } from '../texts/t.ts'
import type { Input, Output, Task } from './handlers.ts'
import type { Request, Response } from './message.ts'
import workerUrl from './worker.ts?worker&url'

/** `quick` answers every key stroke; `thorough` does what takes longer, so that the other never waits for it. */
export type WorkerName = 'quick' | 'thorough'

interface Waiting {
  readonly resolve: (output: never) => void
  readonly reject: (fault: Error) => void
}

interface Running {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
}

const running = new Map<WorkerName, Running>()
let latest = 0

export interface AskOptions {
  readonly worker?: WorkerName
  /** Once it is aborted nobody waits for the result any more: the promise rejects with its reason. */
  readonly signal?: AbortSignal
}

/** Has a worker carry something out. Rejects with a WorkerFault where our own code failed there, or where the worker died; the next request starts a new one. */
export function ask<T extends Task>(
  task: T,
  input: Input<T>,
  { worker: name = 'thorough', signal }: AskOptions = {},
): Promise<Output<T>> {
  signal?.throwIfAborted()
  const { worker, waiting } = running.get(name) ?? start(name)
  latest += 1
  const request: Request = { id: latest, task, input, language: language() }
  return new Promise<Output<T>>((resolve, reject) => {
    waiting.set(request.id, { resolve, reject })
    signal?.addEventListener('abort', () => {
      if (waiting.delete(request.id)) reject(signal.reason)
    })
    worker.postMessage(request)
  })
}

/** A fault in our own code inside a worker. */
export class WorkerFault extends Error {}

/** Ends a worker at once, with all it was asked: the way to cancel what takes too long. */
export function endWorker(name: WorkerName, reason: Error): void {
  const ended = running.get(name)
  running.delete(name)
  ended?.worker.terminate()
  for (const { reject } of ended?.waiting.values() ?? []) reject(reason)
}

function start(name: WorkerName): Running {
  const worker = new Worker(ownScript(workerUrl), { type: 'module', name })
  const waiting = new Map<number, Waiting>()
  worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.ok) asked?.resolve(data.output as never)
    else asked?.reject(new WorkerFault(data.message))
  })
  worker.addEventListener('error', ({ message }) => endWorker(name, new WorkerFault(message)))
  const made = { worker, waiting }
  running.set(name, made)
  return made
}
