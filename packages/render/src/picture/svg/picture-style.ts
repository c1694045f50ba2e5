import { type Colour, colours } from './colours.ts'
import { looks } from './looks.ts'

/** The class of every picture. */
export const pictureClass = 'leitfaden-picture'

/**
 * The style sheet of pictures: their colours by name. A page sets them through `--leitfaden-ink` and so on; else they follow the reader's colour scheme on the
 * screen, and are those of paper in print.
 */
export const pictureStyle: string = [
  `.${pictureClass}{${declared('light')}}`,
  `@media screen and (prefers-color-scheme:dark){.${pictureClass}{${declared('dark')}}}`,
  ...Object.entries(looks).map(([name, look]) => {
    const { fill, stroke } = { fill: undefined, stroke: undefined, ...look }
    const parts = [
      ...(fill && fill !== 'none' ? [`fill:${used(fill)}`] : []),
      ...(stroke ? [`stroke:${used(stroke)}`] : []),
    ]
    return `.${pictureClass} .${name}{${parts.join(';')}}`
  }),
].join('')

function declared(scheme: 'light' | 'dark'): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--lp-${name}:var(--leitfaden-${name},${colour[scheme]})`)
    .join(';')
}

function used(colour: Colour): string {
  return `var(--lp-${colour})`
}
