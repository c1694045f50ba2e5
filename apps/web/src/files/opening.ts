import { fileLimits } from '@leitfaden/core'
import { signal } from '@preact/signals'
import { go } from '../app/route.ts'
import { ownPriceLists } from '../content/content.ts'
import { newProject } from '../project/new-project.ts'
import { openProject, project } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import { ask } from '../worker/ask.ts'
import type { ReadAnswersFile } from './read-answers-file.ts'

export type SoundFile = Extract<ReadAnswersFile, { ok: true }>
export type FaultyFile = Extract<ReadAnswersFile, { ok: false }>
export type Refusal = 'folder' | 'several' | 'too-large' | 'unreadable'

/** How far the opening of a file has got. What was entered before is not touched by any of it. */
type Opening =
  | { readonly step: 'reading'; readonly name: string; readonly cancel: () => void }
  | { readonly step: 'refused'; readonly name: string; readonly why: Refusal }
  | { readonly step: 'faulty'; readonly name: string; readonly file: FaultyFile }
  /** A project is open: somebody chooses whether the file becomes another one or part of it. */
  | { readonly step: 'choice'; readonly name: string; readonly file: SoundFile }
  /** Open, but with something to say about it. */
  | { readonly step: 'opened'; readonly name: string; readonly file: SoundFile }

const current = signal<Opening | undefined>()

export const opening = () => current.value
export const endOpening = (): void => {
  current.value = undefined
}

export function refuseFile(name: string, why: Refusal): void {
  current.value = { step: 'refused', name, why }
}

interface OpenOptions {
  /** A new project without asking, whatever is open. */
  readonly asNew?: boolean
}

/** Opens a file that somebody picked or dropped. Its size is looked at before a byte of it is read. */
export async function openFile(file: File, options?: OpenOptions): Promise<void> {
  if (file.size > fileLimits.bytes) return refuseFile(file.name, 'too-large')
  await openContent(file.name, async () => new Uint8Array(await file.arrayBuffer()), options)
}

/** Opens what was read elsewhere, such as a text that was dropped. */
export async function openContent(
  name: string,
  content: () => Promise<Uint8Array | string>,
  { asNew = false }: OpenOptions = {},
): Promise<void> {
  const cancelled = new AbortController()
  const { signal } = cancelled
  const cancel = () => {
    cancelled.abort()
    endOpening()
  }
  current.value = { step: 'reading', name, cancel }
  try {
    const file = await ask(
      'readAnswersFile',
      { name, content: await content(), ownPrices: ownPriceLists() },
      { signal },
    )
    if (!file.ok) current.value = { step: 'faulty', name, file }
    else if (project.value === undefined || asNew) openAsNew(name, file)
    else current.value = { step: 'choice', name, file }
  } catch (fault) {
    if (signal.aborted) return
    refuseFile(name, 'unreadable')
    if (!(fault instanceof DOMException)) throw fault
  }
}

/** Shows a file as a project of its own. */
export function openAsNew(name: string, file: SoundFile): void {
  const { document, source, format, issues } = file
  openProject(newProject({ name: t().start.new.scenario, source, format, document }))
  current.value = issues.length > 0 ? { step: 'opened', name, file } : undefined
  go({ screen: 'questions' })
}
