import type { FileFault } from './file-fault.ts'
import { forbiddenCharacter, nameCharacter } from './forbidden-character.ts'

/** With more of them the file is hardly text. */
export const mostCharacterFaults = 20

/** Finds what no answers file may hold: control characters, halves of characters, line ends of old Macs. At most one per line and 20 in all. */
export function checkCharacters(text: string): FileFault[] {
  const faults: FileFault[] = []
  const oldLineEnd = text.search(/\r(?!\n)/)
  if (oldLineEnd !== -1) {
    faults.push({
      code: 'old-mac-line-ends',
      offset: oldLineEnd,
      message: {
        de: 'Zeilenende eines alten Mac-Systems (CR allein)',
        en: 'line end of an old Mac system (CR alone)',
      },
      expected: { de: 'Zeilenenden LF oder CR LF', en: 'line ends LF or CR LF' },
    })
  }
  let lineEnd = -1
  for (const { 0: character, index } of text.matchAll(new RegExp(forbiddenCharacter, 'gu'))) {
    if (index < lineEnd) continue
    faults.push(forbiddenCharacterFault(character, index))
    if (faults.length === mostCharacterFaults) break
    lineEnd = text.indexOf('\n', index)
    if (lineEnd === -1) break
  }
  return faults
}

/** Can the rest of the file be read in spite of it? */
export function isReplaceable({ code }: FileFault): boolean {
  return code === 'forbidden-character'
}

export function forbiddenCharacterFault(character: string, offset: number): FileFault {
  return {
    code: 'forbidden-character',
    offset,
    message: { de: 'nicht erlaubtes Zeichen', en: 'character that is not allowed' },
    expected: {
      de: 'Text ohne Steuerzeichen und ohne halbe Zeichen',
      en: 'text without control characters and halves of characters',
    },
    found: nameCharacter(character),
  }
}
