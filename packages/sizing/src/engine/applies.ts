import type { Bindings } from './bindings.ts'

/** Is everything there that a check speaks of? */
export function applies(
  check: { readonly ifAnswered?: readonly string[]; readonly unlessAnswered?: readonly string[] },
  { answered }: Bindings,
): boolean {
  return (
    (check.ifAnswered ?? []).every((id) => answered.has(id)) &&
    !(check.unlessAnswered ?? []).some((id) => answered.has(id))
  )
}
