import { signal } from '@preact/signals'

export const screens = ['start', 'questions', 'estimate', 'scenarios', 'documents', 'share'] as const
export type Screen = (typeof screens)[number]

/** Where on the page somebody is: `#/questions/load.concurrent-users`. The detail is what the screen makes of it. */
export interface Route {
  readonly screen: Screen
  readonly detail?: string
}

export const route = signal<Route>(readRoute(location.hash))

// Jumps within a screen, as by the link to its content, are no places. Back and forward raise this event as well.
addEventListener('hashchange', () => {
  if (location.hash === '' || location.hash.startsWith('#/')) route.value = readRoute(location.hash)
})

/** An unknown address is the start. */
export function readRoute(hash: string): Route {
  const [screen, ...rest] = hash.replace(/^#\/?/, '').split('/')
  const known = screens.find((one) => one === screen)
  if (known === undefined) return { screen: 'start' }
  const detail = decoded(rest.join('/'))
  return detail === '' ? { screen: known } : { screen: known, detail }
}

export function hashOf({ screen, detail }: Route): string {
  return detail === undefined ? `#/${screen}` : `#/${screen}/${encodeURIComponent(detail)}`
}

/** Goes there; `replace` leaves no step for the back button. */
export function go(to: Route, { replace = false }: { readonly replace?: boolean } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', hashOf(to))
  route.value = to
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
