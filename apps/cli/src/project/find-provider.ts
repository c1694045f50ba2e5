import type { ProviderProfile } from '@leitfaden/core'
import { providers } from '@leitfaden/core/providers'
import { type Attempt, refuse } from '../faults/fault.ts'
import { perhaps } from '../faults/perhaps.ts'
import type { Request } from '../request.ts'
import { isFileName } from './is-file-name.ts'

/** The profile that `--provider` names, by its id or by a JSON file; undefined without the option. */
export async function findProvider({ options, stdin }: Request): Promise<Attempt<ProviderProfile | undefined>> {
  const named = options.provider
  if (named === undefined) return { ok: true, value: undefined }
  const known = providers.find(({ id }) => id === named)
  if (known !== undefined) return { ok: true, value: known }
  if (isFileName(named)) return (await import('../files/read-own-provider.ts')).readOwnProvider(named, stdin)
  const message = { de: 'diesen Anbieter gibt es hier nicht', en: 'there is no such provider here' }
  const ids = providers.map(({ id }) => id)
  return refuse('unknown-provider', message, { found: named, expected: perhaps(named, ids) })
}
