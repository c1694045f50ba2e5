import type { Box } from './icon-shape.ts'

/** The icon as an SVG file. */
export function iconSvg(boxes: readonly Box[]): string {
  const shapes = boxes.map(
    ({ left, top, width, height, corner, colour }) =>
      `  <rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${corner}" fill="${colour}"/>`,
  )
  return ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">', ...shapes, '</svg>', ''].join('\n')
}
