import { signal } from '@preact/signals'
import { prefer, preference } from '../app/preference.ts'

/** Single letters are keys unless somebody switched them off: who speaks to a computer may set off many at once. */
export const lettersAreKeys = signal(preference('letter-keys') !== 'off')

export function takeLettersAsKeys(wanted: boolean): void {
  lettersAreKeys.value = wanted
  prefer('letter-keys', wanted ? 'on' : 'off')
}
