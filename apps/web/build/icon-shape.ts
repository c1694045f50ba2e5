/** A rectangle of the icon, on a square of 512 units; `corner`: radius of its corners. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly corner: number
  /** `#rrggbb` */
  readonly colour: string
}

const paper = '#ffffff'

/** Two ranges as the page draws them, a band with a mark in it: the lower one has become narrower. All of it lies in the middle that every device shows. */
const bars: readonly Box[] = [
  { left: 112, top: 160, width: 288, height: 48, corner: 8, colour: '#5fa9a3' },
  { left: 228, top: 144, width: 24, height: 80, corner: 6, colour: paper },
  { left: 112, top: 304, width: 168, height: 48, corner: 8, colour: '#5fa9a3' },
  { left: 168, top: 288, width: 24, height: 80, corner: 6, colour: paper },
]

/** `full`: without corners, for devices that cut the shape out themselves. */
export function iconBoxes({ full }: { readonly full: boolean }): readonly Box[] {
  const ground = { left: 0, top: 0, width: 512, height: 512, corner: full ? 0 : 96, colour: '#0f6b66' }
  return [ground, ...bars]
}
