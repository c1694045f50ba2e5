import type { Guide } from './guide.schema.ts'

/** Ids that were given up, by the guide or by its extensions. */
export function retiredIds(guide: Guide): readonly string[] {
  return [guide, ...(guide.extensions ?? [])].flatMap(({ retired }) => retired)
}
