import type { Picture } from '../picture.ts'
import { type Drawing, drawing } from './drawing.ts'

/** A picture from its shapes and its table. */
export function drawnPicture(what: Drawing & Pick<Picture, 'table'>): Picture {
  const { id, title, description, table } = what
  return { id, title, description, svg: drawing(what), table }
}
