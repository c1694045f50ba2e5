import { look } from './look.ts'
import type { LookName } from './looks.ts'
import { type Shape, shape } from './shape.ts'

export function box(name: LookName, x: number, y: number, width: number, height: number): Shape {
  return shape('rect', { x, y, width: Math.max(0, width), height: Math.max(0, height), ...look(name) })
}
