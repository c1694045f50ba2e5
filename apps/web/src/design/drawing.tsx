import type { Picture, Shape } from '@leitfaden/render'
import { pictureStyle } from '@leitfaden/render/styles'
import { type ComponentChild, h } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { sheetOf } from './sheet-of.ts'

const names: ReadonlySet<string> = new Set('title desc defs pattern g rect circle line path text tspan'.split(' '))
const known: ReadonlySet<string> = new Set(
  `aria-labelledby class cx cy d fill font-family font-size font-weight height id lang paint-order patternTransform patternUnits r role stroke
  stroke-dasharray stroke-linecap stroke-linejoin stroke-width text-anchor transform viewBox width x x1 x2 y y1 y2`.split(
    /\s+/,
  ),
)

/** The drawing of a picture, as an image with its title and its description. */
export function Drawing({ picture }: { readonly picture: Picture }) {
  // The same picture may stand on a page twice.
  const mark = useId()
  const svg = useRef<SVGSVGElement>(null)
  useLayoutEffect(() => styled(svg.current), [])
  const { attributes, children } = inside(picture.drawing, (text) =>
    text.replaceAll(picture.id, `${mark}${picture.id}`),
  )
  return h('svg', { ref: svg, ...attributes }, children)
}

/** Gives the page, or the shadow root that the drawing is in, the style sheet of pictures. */
function styled(svg: SVGSVGElement | null): void {
  const root = svg?.getRootNode()
  const sheet = sheetOf(pictureStyle)
  if (root instanceof Document || root instanceof ShadowRoot)
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}

type Marked = (id: string) => string

/** Only what the drawings of the packages are made of, whatever the data say. */
function shown(shape: Shape | string, marked: Marked): ComponentChild {
  if (typeof shape === 'string') return shape
  if (!names.has(shape.name)) return null
  const { attributes, children } = inside(shape, marked)
  return h(shape.name, attributes, children)
}

function inside({ attributes, children }: Shape, marked: Marked) {
  const kept = Object.entries(attributes).filter(([name]) => known.has(name))
  return {
    attributes: Object.fromEntries(
      kept.map(([name, value]) => [name, isReference(name, value) ? marked(value) : value]),
    ),
    children: children.map((child) => shown(child, marked)),
  }
}

function isReference(name: string, value: string): boolean {
  return name === 'id' || name === 'aria-labelledby' || value.startsWith('url(#')
}
