/** So long nobody did anything, in ms. */
const quiet = 250

/** Calls once nobody types and the browser has nothing else to do. Gives what calls it off. */
export function whenIdle(then: () => void): () => void {
  let idle: number | undefined
  const timer = setTimeout(() => {
    // Not every browser tells when it has nothing to do.
    if ('requestIdleCallback' in globalThis) idle = requestIdleCallback(then, { timeout: quiet })
    else then()
  }, quiet)
  return () => {
    clearTimeout(timer)
    if (idle !== undefined) cancelIdleCallback(idle)
  }
}
