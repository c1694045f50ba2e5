import type { Picture } from '../picture/picture.ts'
import type { Blocks } from './list.ts'

/** Pictures as blocks, as far as there is something to draw. */
export function pictureBlocks(...pictures: readonly (Picture | undefined)[]): Blocks {
  return pictures.flatMap((picture) => (picture === undefined ? [] : [{ type: 'picture' as const, picture }]))
}
