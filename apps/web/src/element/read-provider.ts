import type { ProviderProfile, Result } from '@leitfaden/core'
import { checkProviderProfile } from '@leitfaden/core/providers'
import { providerOf } from '../project/provider-of.ts'
import { providers, shapes } from './calculator-content.ts'
import { readNamed } from './read-named.ts'

/** A provider by its id, or a whole profile in JSON. Nothing: the one without special terms. */
export function readProvider(given: string): Result<ProviderProfile> {
  if (given === '') return { ok: true, value: providerOf(undefined, providers), issues: [] }
  return readNamed(given, { of: 'provider', known: providers, shape: shapes.provider, check: checkProviderProfile })
}
