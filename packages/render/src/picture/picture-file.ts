import type { Picture } from './picture.ts'
import { label } from './svg/label.ts'
import { look } from './svg/look.ts'
import { fontSizes } from './svg/looks.ts'
import { pictureClass } from './svg/picture-style.ts'
import { shape } from './svg/shape.ts'
import { wrapped } from './svg/wrapped.ts'
import { writeShape } from './svg/write-shape.ts'

const margin = 16

/** A picture as an SVG file of its own: on paper, beneath its title and its description. */
export function pictureFile({ id, title, description, drawing, svg }: Picture): string {
  const [width, height] = [Number(drawing.attributes.width), Number(drawing.attributes.height)]
  const outerWidth = Math.max(width + 2 * margin, 360)
  const room = outerWidth - 2 * margin
  const titles = wrapped(title, room, fontSizes.title)
  const lines = wrapped(description, room, fontSizes.soft)
  const top = margin + titles.length * 21 + lines.length * 16 + 18
  const outerHeight = top + height + margin
  const written = [
    shape('rect', { width: outerWidth, height: outerHeight, ...look('paper') }),
    ...titles.map((text, index) => label(text, 'title', { x: margin, y: margin + 14 + index * 21 })),
    ...lines.map((text, index) => label(text, 'soft', { x: margin, y: margin + titles.length * 21 + 12 + index * 16 })),
  ].map(writeShape)
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" class="${pictureClass}" role="img" aria-labelledby="${id}-title ${id}-desc" width="${outerWidth}" height="${outerHeight}" viewBox="0 0 ${outerWidth} ${outerHeight}" font-family="system-ui, sans-serif">${written.join('')}<g transform="translate(${margin},${top})">${svg}</g></svg>
`
}
