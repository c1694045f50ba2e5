import type { ProviderProfile } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { parseProviderProfile } from '@leitfaden/core/schema'
import type { Attempt } from '../faults/fault.ts'
import { readOwnJson } from './read-own-json.ts'

/** A provider profile that somebody wrote. Loads zod: imported only where it is needed. */
export function readOwnProvider(
  name: string,
  stdin: AsyncIterable<Buffer | string>,
): Promise<Attempt<ProviderProfile>> {
  return readOwnJson(name, stdin, (data) => parseProviderProfile(data, extendedDevops))
}
