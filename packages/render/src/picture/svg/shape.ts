import { cleanText } from '../../text/clean-text.ts'
import { rounded } from './rounded.ts'

/** An element of a drawing, ready to be shown or written: lengths have at most one decimal place, and no control character is left in a text. */
export interface Shape {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  /** Strings are text as it is: nothing in it can end the element. */
  readonly children: readonly (Shape | string)[]
}

/** Numbers are lengths in the drawing; what is absent is left out. */
export type Attributes = { readonly [name: string]: string | number | undefined }

export function shape(name: string, attributes: Attributes, ...children: readonly (Shape | string)[]): Shape {
  const settled = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, typeof value === 'number' ? rounded(value) : cleanText(value)] as const],
  )
  return {
    name,
    attributes: Object.fromEntries(settled),
    children: children.map((child) => (typeof child === 'string' ? cleanText(child) : child)),
  }
}
