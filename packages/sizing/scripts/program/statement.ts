/**
 * One step of a program. In its code a value of one number is written as a reference, since only when the program is cut into
 * pieces it is known whether it lies in the frame or in a variable.
 */
export type Statement =
  | { readonly kind: 'value'; readonly sets: string; readonly code: string }
  /** Adds up `code` over a loop. */
  | { readonly kind: 'sum'; readonly sets: string; readonly loop: string; readonly code: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }

export function reference(name: string): string {
  return `«${name}»`
}

/** What a piece of code refers to, as often as it does. */
export function referencesIn(code: string): string[] {
  return [...code.matchAll(/«([^»]+)»/g)].map(([, name]) => name as string)
}

export function resolveReferences(code: string, resolve: (name: string) => string): string {
  return code.replaceAll(/«([^»]+)»/g, (_, name: string) => resolve(name))
}

export function codeOf(statement: Statement): string {
  return statement.kind === 'lines' ? statement.lines.join('\n') : statement.code
}
