import type { Guide } from './guide.schema.ts'
import type { Source } from './source.schema.ts'

/** The source that a rule of the guide or of its extensions cites by this key, or undefined. */
export function findSource(guide: Guide, key: string): Source | undefined {
  return [guide, ...(guide.extensions ?? [])].find(({ sources }) => Object.hasOwn(sources, key))?.sources[key]
}
