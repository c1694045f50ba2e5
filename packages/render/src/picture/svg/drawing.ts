import { pictureClass } from './picture-style.ts'
import { type Shape, shape } from './shape.ts'

export interface DrawingInput {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: string
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** The whole `<svg>` element but its style sheet: an image with a name and a description. */
export function drawing({ id, title, description, language, width, height, shapes }: DrawingInput): Shape {
  return shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      id,
      class: pictureClass,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      lang: language,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'system-ui, sans-serif',
    },
    shape('title', { id: `${id}-title` }, title),
    shape('desc', { id: `${id}-desc` }, description),
    ...shapes,
  )
}
