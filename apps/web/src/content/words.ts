import { signal } from '@preact/signals'

type Words = typeof import('@leitfaden/render/words')

const loaded = signal<Words | undefined>()
let isLoading = false

/** What puts answers and reasons into words. Loaded when it is first asked for, because no estimate waits for it; undefined until then. */
export function words(): Words | undefined {
  if (!isLoading) {
    isLoading = true
    import('@leitfaden/render/words').then(
      (module) => {
        loaded.value = module
      },
      () => {
        isLoading = false
      },
    )
  }
  return loaded.value
}
