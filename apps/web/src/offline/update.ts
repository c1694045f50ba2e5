import { signal } from '@preact/signals'
import { ownScript } from '../app/trusted.ts'

const waiting = signal<ServiceWorker | undefined>()
const replaced = signal(false)

/** Is there a newer version than the one on this page? */
export const isUpdateReady = () => waiting.value !== undefined || replaced.value

let isWanted = false

/**
 * Keeps the page for the time without a network, and notices new versions. They wait until somebody wants them: the page is never loaded
 * anew by itself. Does nothing where the browser offers no such thing.
 */
export async function keepPage(): Promise<void> {
  const { serviceWorker } = navigator
  if (!serviceWorker || import.meta.env.DEV) return
  const before = serviceWorker.controller
  serviceWorker.addEventListener('controllerchange', () => {
    if (isWanted) location.reload()
    // Another tab asked for it. This one goes on with what it has.
    else replaced.value = before !== null
  })
  try {
    const script = ownScript('./service-worker.js')
    const registration = await serviceWorker.register(script, { updateViaCache: 'none' })
    const look = () => {
      // Without a version before, there is nothing to be told.
      if (registration.waiting && serviceWorker.controller) waiting.value = registration.waiting
    }
    look()
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
  } catch {
    // Then this page needs a network, as pages do.
  }
}

/** Loads the page anew in the newer version. */
export function takeUpdate(): void {
  isWanted = true
  if (waiting.value) waiting.value.postMessage('take-over')
  else location.reload()
}
