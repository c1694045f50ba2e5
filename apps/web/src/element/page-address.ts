/** An address that a link may lead to, complete; undefined for any that is not one of a page. */
export function pageAddress(given: string, base: string): URL | undefined {
  if (!URL.canParse(given, base)) return undefined
  const address = new URL(given, base)
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : undefined
}
