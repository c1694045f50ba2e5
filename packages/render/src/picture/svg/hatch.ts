import { look } from './look.ts'
import { type Attributes, type Shape, shape } from './shape.ts'

/** Oblique lines, told from every even surface without colour. */
export function hatchPattern(id: string): Shape {
  return shape(
    'defs',
    {},
    shape(
      'pattern',
      { id: `${id}-hatch`, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      shape('path', { d: 'M0,0V6', ...look('hatch') }),
    ),
  )
}

/** Filled with the pattern of the picture. */
export function hatchFill(id: string): Attributes {
  return { fill: `url(#${id}-hatch)` }
}
