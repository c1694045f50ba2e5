/** The first sentence of a help, which says why a question is asked, and the rest. */
export function splitHelp(help: string): { readonly why: string; readonly more: string } {
  const end = /[.?!](?=\s+\p{Lu})/u.exec(help)
  const cut = end === null ? help.length : end.index + 1
  return { why: help.slice(0, cut), more: help.slice(cut).trim() }
}
