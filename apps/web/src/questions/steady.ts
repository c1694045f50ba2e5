import { computed, type ReadonlySignal } from '@preact/signals'

/** A computed value that stays the very same object while it says the same, so that nothing is drawn anew for nothing. */
export function steady<T>(compute: () => T, same: (one: T, other: T) => boolean): ReadonlySignal<T> {
  let last: { readonly value: T } | undefined
  return computed(() => {
    const value = compute()
    if (last === undefined || !same(last.value, value)) last = { value }
    return last.value
  })
}

export function sameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}
