/** With a capital letter at its beginning. */
export function sentence(text: string): string {
  const [first = '', ...rest] = text
  return first.toUpperCase() + rest.join('')
}
