import type { ProviderProfile } from './provider-profile.schema.ts'

/** What the Flying Circus offers on the matter of single questions. */
export const statements: ProviderProfile['statements'] = []
