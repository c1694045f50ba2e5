import type { Text } from '../text.ts'

/** Both languages on one line; once where they are the same. */
export function bilingual({ de, en }: Text): string {
  return de === en ? en : `${en} · ${de}`
}
