import { fitted } from './fitted.ts'
import { look } from './look.ts'
import { fontSizes } from './looks.ts'
import { type Shape, shape } from './shape.ts'

export type TextLook = keyof typeof fontSizes

export interface TextPlace {
  readonly x: number
  /** Of the line on which the letters stand. */
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  /** How wide it may be; longer ones are cut. */
  readonly room?: number
}

/** A text in one line. */
export function label(
  text: string,
  name: TextLook,
  { x, y, anchor, room = Number.POSITIVE_INFINITY }: TextPlace,
): Shape {
  const aligned = anchor === undefined || anchor === 'start' ? {} : { 'text-anchor': anchor }
  return shape('text', { x, y, ...aligned, ...look(name) }, fitted(text, room, fontSizes[name]))
}
