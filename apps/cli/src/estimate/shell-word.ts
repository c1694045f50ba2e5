/** A file name as one types it in a shell. */
export function shellWord(text: string): string {
  return /^[\w./,:@%+=\u00c0-\uffff-]+$/u.test(text) && !text.startsWith('-')
    ? text
    : `'${text.replaceAll("'", `'\\''`)}'`
}
