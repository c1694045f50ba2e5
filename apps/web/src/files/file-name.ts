const longest = 60
const letters: { readonly [letter: string]: string } = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l' }

/** A name that every system takes for a file, from what a document is called: letters a to z, digits and hyphens. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[äöüßæøł]/gu, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/gu, '')
  return `${reserved.test(plain) || plain === '' ? `leitfaden-${plain}`.replace(/-$/, '') : plain}.${ending}`
}

/** Windows keeps these names for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u
