import type { Issue } from '../../issue.ts'
import type { ProviderProfile } from '../../provider/provider-profile.schema.ts'
import type { Guide } from '../guide.schema.ts'

/** Finds one sort of fault in a guide. `profiles`: those whose facts its conditions may name; none given, facts are not checked. */
export type GuideCheck = (guide: Guide, profiles: readonly ProviderProfile[]) => Issue[]

export type Path = Issue['path']
