/** Source of a regular expression (flag `u`): control characters other than tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
export const forbiddenCharacter =
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uD800-\\uDFFF\\uFFFE\\uFFFF]'

const pattern = new RegExp(forbiddenCharacter, 'u')

/** The first character of `text` that no text may hold. */
export function findForbiddenCharacter(text: string): string | undefined {
  return pattern.exec(text)?.[0]
}

/**
 * The text with a placeholder for every forbidden character, so that the rest can be read; all offsets stay.
 * Lines that hold nothing else become blank.
 */
export function replaceForbidden(text: string): string {
  const blank = new RegExp(`^(?:[ \\t]|${forbiddenCharacter})+$`, 'gmu')
  return text.replace(blank, (line) => ' '.repeat(line.length)).replace(new RegExp(forbiddenCharacter, 'gu'), '\uFFFD')
}

/** `U+001B` */
export function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
