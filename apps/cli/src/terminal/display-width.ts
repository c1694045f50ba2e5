import { visible } from './visible.ts'

const zero = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])$/u

/** How many columns of a terminal a text takes once it is printed. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of visible(text)) {
    if (character < '\u0300') width += 1
    else if (!zero.test(character)) width += wide.test(character) ? 2 : 1
  }
  return width
}
