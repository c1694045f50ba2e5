import { signal } from '@preact/signals'

const said = signal({ text: '', times: 0 })

/** Says something short, to be seen for a moment and read out: what was undone, copied, saved. */
export function announce(text: string): void {
  const { times } = said.value
  said.value = { text, times: times + 1 }
  setTimeout(() => {
    if (said.value.times === times + 1) said.value = { text: '', times: times + 1 }
  }, 5000)
}

export function Announcement() {
  return (
    <p class="announcement no-print" role="status" data-shown={said.value.text !== ''}>
      {said.value.text}
    </p>
  )
}
