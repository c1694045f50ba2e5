import type { Answers } from '../answer/answer.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'

/** All that a condition may look at. */
export interface Context {
  readonly guide: Guide
  readonly answers: Answers
  readonly provider?: ProviderProfile
  /** `YYYY-MM-DD`. Without it every comparison with today is undecided. */
  readonly today?: string
}
