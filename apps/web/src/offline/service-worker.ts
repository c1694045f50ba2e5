// Written into the folder of the page by build/offline.ts, which puts in the list below. It imports nothing.
declare const self: ServiceWorkerGlobalScope
/** All files of this build, from the folder of the page on; the page itself is `./`. */
declare const files: readonly string[]
/** Tells one build from another. */
declare const version: string

const prefix = 'leitfaden-files-'
const own = prefix + version
/** Files with a hash in their name never change. */
const isLasting = (file: string) => file.startsWith('assets/')

self.addEventListener('install', (event) => event.waitUntil(keepFiles()))
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([dropOldFiles(), self.clients.claim()])))
self.addEventListener('message', ({ data }) => {
  // Somebody asked for the new version; without that, the old one serves as long as one of its pages is open.
  if (data === 'take-over') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const scope = new URL(self.registration.scope)
  if (request.method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return
  const file = pathname.slice(scope.pathname.length)
  if (request.mode === 'navigate' && (file === '' || file === 'index.html')) event.respondWith(kept('./', request))
  else if (files.includes(file)) event.respondWith(kept(file, request))
  // A page of the version before may want a file that this one has no more.
  else if (isLasting(file)) event.respondWith(kept(file, request))
})

/** Fetches what is new in this version; what an earlier one has as well is taken over from it. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(own)
  await Promise.all(
    files.map(async (file) => {
      const known = isLasting(file) ? await caches.match(addressOf(file)) : undefined
      const response = known ?? (await fetch(addressOf(file), { cache: isLasting(file) ? 'default' : 'reload' }))
      if (!response.ok) throw new Error(`${file}: ${response.status}`)
      await cache.put(addressOf(file), response)
    }),
  )
}

async function kept(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(own)
  return (await cache.match(addressOf(file))) ?? (await caches.match(addressOf(file))) ?? fetch(request)
}

/** Keeps the version before, because pages of it may still be open. */
async function dropOldFiles(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
}

function addressOf(file: string): string {
  return new URL(file, self.registration.scope).href
}
