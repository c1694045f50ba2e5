import { look } from './look.ts'
import type { LookName } from './looks.ts'
import { rounded } from './rounded.ts'
import { type Shape, shape } from './shape.ts'

/** A line through points, one after the other. */
export function trail(name: LookName, points: readonly (readonly [x: number, y: number])[]): Shape {
  return shape('path', { d: `M${points.map((point) => point.map(rounded).join(',')).join('L')}`, ...look(name) })
}
