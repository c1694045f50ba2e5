import type { Picture } from '../picture.ts'
import { type DrawingInput, drawing } from './drawing.ts'
import { pictureStyle } from './picture-style.ts'
import { type Shape, shape } from './shape.ts'
import { writeShape } from './write-shape.ts'

/** A picture from its shapes and its table. */
export function drawnPicture(input: DrawingInput & Pick<Picture, 'table'>): Picture {
  const { id, title, description, table } = input
  const drawn = drawing(input)
  return { id, title, description, drawing: drawn, svg: writeShape(styled(drawn)), table }
}

/** With its style sheet inside, after its title and its description. */
function styled({ children: [title, description, ...shapes], ...svg }: Shape): Shape {
  return { ...svg, children: [title, description, shape('style', {}, pictureStyle), ...shapes] as Shape[] }
}
