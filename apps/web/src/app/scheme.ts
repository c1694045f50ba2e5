import { signal } from '@preact/signals'
import { prefer, preference } from './preference.ts'

export const schemes = ['auto', 'light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

/** Light or dark; `auto` follows the device. */
export const scheme = signal<Scheme>(schemes.find((one) => one === preference('scheme')) ?? 'auto')

export function chooseScheme(wanted: Scheme): void {
  scheme.value = wanted
  prefer('scheme', wanted)
  showScheme()
}

export function showScheme(): void {
  const { dataset } = document.documentElement
  if (scheme.value === 'auto') delete dataset.scheme
  else dataset.scheme = scheme.value
}
