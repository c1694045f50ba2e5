import type { Audience, Phase } from '../guide/question.schema.ts'

/** Which questions an interview is about. Only those that concern the project are ever asked. */
export interface Selection {
  /** Everything needed by then: what is late is not forgotten. */
  readonly phase?: Phase
  /** What they can answer. */
  readonly audience?: Audience
  /** The guide's own questions (the default), those of its extensions, or both. */
  readonly chapters?: 'own' | 'extensions' | 'all'
}
