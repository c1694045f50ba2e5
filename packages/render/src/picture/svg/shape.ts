/** An element of a drawing, not yet written. */
export interface Shape {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly (Shape | string)[]
}

/** Numbers are lengths in the drawing, written with one decimal place; what is absent is left out. */
export type Attributes = { readonly [name: string]: string | number | undefined }

/** Strings among the children are text as it is: nothing in it can end the element. */
export function shape(name: string, attributes: Attributes, ...children: readonly (Shape | string)[]): Shape {
  return { name, attributes, children }
}
