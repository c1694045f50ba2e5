import type { AnswersDocument, Context, Language, ProviderProfile } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { readAnswers } from '@leitfaden/core/file'
import { generic, providers } from '@leitfaden/core/providers'
import { byPlace } from '../faults/by-place.ts'
import { type Fault, inFile, type Refusal, refuse } from '../faults/fault.ts'
import { withCommaHints } from '../faults/with-comma-hints.ts'
import { type Input, readInput } from '../files/read-input.ts'
import { statedLanguage } from '../files/stated-language.ts'
import type { Request } from '../request.ts'
import { unknownPrices } from './find-prices.ts'
import { findProvider } from './find-provider.ts'
import { modelFaults } from './own-model.ts'

/** An answers file, read, with all that its answers are looked at with. */
export interface Project {
  /** As messages call the file. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly document: AnswersDocument
  readonly provider: ProviderProfile
  readonly language: Language
  readonly context: Context
  /** Warnings only. */
  readonly faults: readonly Fault[]
}

export type OpenedProject = { readonly ok: true; readonly value: Project } | (Refusal & { readonly language: Language })

/** Reads the answers file of a request. The language is that of `--lang`, else the one the file states, else that of the environment. */
export async function openProject(request: Request): Promise<OpenedProject> {
  const ownLanguage = request.language ?? request.ownLanguage
  if (request.file === undefined) return { ...refuse('missing-file', missingFile), language: ownLanguage }
  const input = await readInput(request.file, request.stdin)
  return input.ok ? await readProject(input.value, request) : { ...input, language: ownLanguage }
}

/** The same, of a file that was read already. */
export async function readProject({ name, bytes }: Input, request: Request): Promise<OpenedProject> {
  const language = request.language ?? statedLanguage(bytes) ?? request.ownLanguage
  const asked = await findProvider(request)
  if (!asked.ok) return { ...asked, language }

  const read = readAnswers(bytes, {
    guide: extendedDevops,
    ...(asked.value === undefined ? { providers } : { provider: asked.value }),
    ...(name.endsWith('.json') && { format: 'json' as const }),
  })
  const faults = inFile(name, read.issues)
  if (!read.ok) {
    const prices = request.options.prices === undefined ? unknownPrices(name, bytes) : []
    const model = await modelFaults(name, bytes)
    return { ok: false, exitCode: 1, faults: withCommaHints([...faults, ...prices, ...model].sort(byPlace)), language }
  }
  const document = read.value
  const provider = asked.value ?? providers.find(({ id }) => id === document.provider) ?? generic
  const context = { guide: extendedDevops, answers: document.answers, provider, today: request.today }
  return { ok: true, value: { name, bytes, document, provider, language, context, faults } }
}

const missingFile = { de: 'es fehlt der Name der Antwortdatei', en: 'the name of the answers file is missing' }
