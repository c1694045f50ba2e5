import type { AnswersDocument, Context, Language, ProviderProfile } from '@leitfaden/core'
import { type Fault, type Refusal, refuse } from '../faults/fault.ts'
import { type Input, readInput } from '../files/read-input.ts'
import { statedLanguage } from '../files/stated-language.ts'
import type { Request } from '../request.ts'
import { findProvider } from './find-provider.ts'
import { parseProject } from './parse-project.ts'

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
export async function readProject(input: Input, request: Request): Promise<OpenedProject> {
  const language = request.language ?? statedLanguage(input.bytes) ?? request.ownLanguage
  const asked = await findProvider(request)
  if (!asked.ok) return { ...asked, language }
  const { today, options } = request
  const terms = { language, today, pricesAsked: options.prices !== undefined }
  return await parseProject(input, { ...terms, ...(asked.value && { provider: asked.value }) })
}

const missingFile = { de: 'es fehlt der Name der Antwortdatei', en: 'the name of the answers file is missing' }
