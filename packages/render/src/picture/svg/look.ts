import { colours } from './colours.ts'
import { type LookName, looks } from './looks.ts'
import type { Attributes } from './shape.ts'

/** Class and attributes of a look: the attributes are for programs that read no style, in the colours of paper. */
export function look(name: LookName): Attributes {
  const { fill, stroke, with: rest } = { fill: undefined, stroke: undefined, with: {}, ...looks[name] }
  return {
    class: name,
    fill: fill === undefined || fill === 'none' ? fill : colours[fill].light,
    stroke: stroke && colours[stroke].light,
    ...rest,
  }
}
