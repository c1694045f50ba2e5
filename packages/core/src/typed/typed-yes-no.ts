const yes = /^(?:yes|y|ja|j|true|wahr|stimmt|x|✓|✔|☑|☒|✅)$/iu
const no = /^(?:no|n|nein|false|falsch|✗|✘|☐|❌)$/iu

/** Undefined where a word means neither. */
export function typedYesNo(text: string): boolean | undefined {
  const word = text.trim()
  return yes.test(word) ? true : no.test(word) ? false : undefined
}
