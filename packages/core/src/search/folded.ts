/** A text as it is compared: without case, accents and gender stars; `ß` is `ss`. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}*\u00ad]/gu, '')
    .replaceAll('ß', 'ss')
}
