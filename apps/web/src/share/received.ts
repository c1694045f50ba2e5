import { signal } from '@preact/signals'
import { go } from '../app/route.ts'
import { ownPriceLists } from '../content/content.ts'
import type { FaultyFile, SoundFile } from '../files/opening.ts'
import { newProject } from '../project/new-project.ts'
import { openProject } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import { ask } from '../worker/ask.ts'
import { isLink, type LinkFault, unpackLink } from './unpack-link.ts'

/** What came with the address of the page. It is shown, and becomes a project only when somebody says so. */
export type Received =
  | { readonly step: 'opening' }
  | { readonly step: 'broken'; readonly fault: LinkFault }
  | { readonly step: 'faulty'; readonly file: FaultyFile }
  | { readonly step: 'preview'; readonly file: SoundFile }

const current = signal<Received | undefined>(isLink(location.hash) ? { step: 'opening' } : undefined)

export const received = () => current.value

/** Opens the link that the page was called with, and those that are put into its address later. Gives back how to stop. */
export function listenForLinks(): () => void {
  const look = () => void receive(location.hash)
  look()
  addEventListener('hashchange', look)
  return () => removeEventListener('hashchange', look)
}

async function receive(fragment: string): Promise<void> {
  if (!isLink(fragment)) {
    current.value = undefined
    return
  }
  current.value = { step: 'opening' }
  const opened = await open(fragment)
  if (location.hash === fragment) current.value = opened
}

async function open(fragment: string): Promise<Received> {
  const unpacked = await unpackLink(fragment)
  if (!unpacked.ok) return { step: 'broken', fault: unpacked.fault }
  const file = await ask('readAnswersFile', {
    name: 'link.json',
    content: unpacked.text,
    ownPrices: ownPriceLists(),
  })
  return file.ok ? { step: 'preview', file } : { step: 'faulty', file }
}

/** Makes a project of what was received. The link goes out of the address. */
export function keepReceived({ document, source, format }: SoundFile): void {
  current.value = undefined
  openProject(newProject({ name: t().start.new.scenario, source, format, document }))
  go({ screen: 'questions' }, { replace: true })
}

/** Forgets it; nothing was stored. */
export function discardReceived(): void {
  current.value = undefined
  go({ screen: 'start' }, { replace: true })
}
