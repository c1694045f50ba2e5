import { look } from './look.ts'
import type { LookName } from './looks.ts'
import { type Shape, shape } from './shape.ts'

export function line(name: LookName, x1: number, y1: number, x2: number, y2: number): Shape {
  return shape('line', { x1, y1, x2, y2, ...look(name) })
}
