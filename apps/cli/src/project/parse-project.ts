import type { Language, ProviderProfile } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { type FileFormat, readAnswers } from '@leitfaden/core/file'
import { generic, providers } from '@leitfaden/core/providers'
import { byPlace } from '../faults/by-place.ts'
import { inFile } from '../faults/fault.ts'
import { withCommaHints } from '../faults/with-comma-hints.ts'
import type { Input } from '../files/read-input.ts'
import { unknownPrices } from './find-prices.ts'
import type { OpenedProject } from './open-project.ts'
import { modelFaults } from './own-model.ts'

/** What the bytes of an answers file are read with. */
export interface ReadingTerms {
  readonly language: Language
  readonly today: string
  /** Asked for on the command line; else the document names its own. */
  readonly provider?: ProviderProfile
  /** Are the prices that the document names of no interest? */
  readonly pricesAsked: boolean
}

/** The bytes of an answers file as a project. */
export async function parseProject(
  { name, bytes }: Input,
  { language, today, provider: asked, pricesAsked }: ReadingTerms,
  format: FileFormat = name.endsWith('.json') ? 'json' : 'yaml',
): Promise<OpenedProject> {
  const read = readAnswers(bytes, {
    guide: extendedDevops,
    ...(asked === undefined ? { providers } : { provider: asked }),
    format,
  })
  const faults = inFile(name, read.issues)
  if (!read.ok) {
    const prices = pricesAsked ? [] : unknownPrices(name, bytes)
    const model = await modelFaults(name, bytes)
    return { ok: false, exitCode: 1, faults: withCommaHints([...faults, ...prices, ...model].sort(byPlace)), language }
  }
  const document = read.value
  const provider = asked ?? providers.find(({ id }) => id === document.provider) ?? generic
  const context = { guide: extendedDevops, answers: document.answers, provider, today }
  return { ok: true, value: { name, bytes, document, provider, language, context, faults } }
}
