/** The few colours of a picture, on paper and on a dark screen. Ink and accent keep 4.5 : 1 against the paper, the soft ones are told apart by lines as well. */
export const colours = {
  paper: { light: '#ffffff', dark: '#14191a' },
  ink: { light: '#1d2425', dark: '#e8edeb' },
  'ink-soft': { light: '#55615e', dark: '#a5b2ae' },
  line: { light: '#cdd6d3', dark: '#3b4745' },
  accent: { light: '#0f6b66', dark: '#62c7bb' },
  'accent-soft': { light: '#cfe4e0', dark: '#26463f' },
} as const

export type Colour = keyof typeof colours
