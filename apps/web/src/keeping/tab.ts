import { newId } from '../project/new-id.ts'

/** This tab, until it is loaded anew. */
export const tab = newId()

const lockOf = (id: string) => `leitfaden.tab/${id}`
/** Absent on pages without TLS. */
const locks = (): LockManager | undefined => navigator.locks

/** Shows the other tabs that this one is alive, until the returned function is called or the tab ends, however it ends. */
export function stayAlive(): () => void {
  let leave: () => void = () => undefined
  const left = new Promise<void>((resolve) => {
    leave = resolve
  })
  void locks()?.request(lockOf(tab), () => left)
  return leave
}

/**
 * Does something once another tab is gone, at once where it is gone already. No two tabs do it at the same time. Where the browser can not
 * tell, every other tab counts as gone.
 */
export async function onceGone(other: string, act: () => void | Promise<void>, signal: AbortSignal): Promise<void> {
  const known = locks()
  if (!known) return await act()
  await known.request(lockOf(other), { signal }, act).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}
