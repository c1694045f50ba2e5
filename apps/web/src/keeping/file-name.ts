/** A name of a file from a title: small letters, digits and hyphens, so that it is the same on every system. */
export function fileName(title: string, ending: string): string {
  const words = title
    .replace(/ß/g, 'ss')
    .replace(/[äöü]/gi, (letter) => `${letter}e`)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return `${words?.join('-').slice(0, 60) ?? 'leitfaden'}.${ending}`
}
