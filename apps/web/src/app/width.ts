import { computed, signal } from '@preact/signals'

const atLeast = (width: string) => {
  const query = matchMedia(`(min-width: ${width})`)
  const matches = signal(query.matches)
  query.addEventListener('change', () => {
    matches.value = query.matches
  })
  return matches
}
const middle = atLeast('40rem')
const wide = atLeast('65rem')

/** How much room there is: one column on a phone, two on a tablet, three on a wide screen. Larger letters count like a smaller screen. */
export const width = computed(() => (wide.value ? 'wide' : middle.value ? 'middle' : 'narrow'))
