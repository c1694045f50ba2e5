import { checkProviderProfile } from './provider/check-provider-profile.ts'
import { flyingCircus } from './provider/flying-circus.ts'
import { generic } from './provider/generic.ts'
import type { ProviderProfile } from './provider/provider-profile.schema.ts'

export { checkProviderProfile, flyingCircus, generic }

/** The profiles that come with the package. Anybody can bring their own. */
export const providers: readonly ProviderProfile[] = [flyingCircus, generic]
