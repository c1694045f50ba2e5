import type { Colour } from './colours.ts'

/** How something is drawn: colours by name, and what is the same in every colour. */
interface Look {
  readonly fill?: Colour | 'none'
  readonly stroke?: Colour
  readonly with?: { readonly [attribute: string]: string }
}

/** Everything a picture is drawn with. Texts are 13 and 11 high, the title of a file 15. */
export const looks = {
  paper: { fill: 'paper' },
  grid: { stroke: 'line', with: { 'stroke-width': '1' } },
  axis: { stroke: 'ink-soft', with: { 'stroke-width': '1' } },
  band: { fill: 'accent-soft' },
  edge: {
    fill: 'none',
    stroke: 'accent',
    with: { 'stroke-width': '1', 'stroke-dasharray': '1 3', 'stroke-linecap': 'round' },
  },
  median: { fill: 'none', stroke: 'accent', with: { 'stroke-width': '2.5', 'stroke-linejoin': 'round' } },
  solid: { fill: 'accent' },
  outline: { fill: 'none', stroke: 'accent', with: { 'stroke-width': '1' } },
  reference: { fill: 'none', stroke: 'ink', with: { 'stroke-width': '1.2', 'stroke-dasharray': '7 4' } },
  whisker: { fill: 'none', stroke: 'ink', with: { 'stroke-width': '1.5' } },
  leader: { fill: 'none', stroke: 'ink-soft', with: { 'stroke-width': '0.8' } },
  hatch: { fill: 'none', stroke: 'ink-soft', with: { 'stroke-width': '1' } },
  mark: { fill: 'ink' },
  title: { fill: 'ink', with: { 'font-size': '15', 'font-weight': '600' } },
  text: { fill: 'ink', with: { 'font-size': '13' } },
  strong: { fill: 'ink', with: { 'font-size': '13', 'font-weight': '600' } },
  soft: { fill: 'ink-soft', with: { 'font-size': '11' } },
  small: { fill: 'ink', with: { 'font-size': '11' } },
  /** On a band or a line: the paper shines around it. */
  halo: {
    fill: 'ink',
    stroke: 'paper',
    with: { 'font-size': '11', 'stroke-width': '3', 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
  },
} as const satisfies { readonly [name: string]: Look }

export type LookName = keyof typeof looks

/** By which font size the width of a text is reckoned: its own, or more where it is bold. */
export const fontSizes = { title: 16, text: 13, strong: 14, soft: 11, small: 11, halo: 11 } as const
