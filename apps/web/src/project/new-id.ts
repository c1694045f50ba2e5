/** An id that nobody else has: for projects, scenarios and tabs. Letters and digits; there on pages without TLS as well. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (word) => word.toString(36)).join('')
}
