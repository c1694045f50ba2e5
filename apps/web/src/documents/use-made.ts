import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

export interface Made<T> {
  /** The last one that was finished, even while the next is being made. */
  readonly value?: T
  readonly busy: boolean
  readonly failed: boolean
  readonly again: () => void
}

/** Milliseconds after the last change: whoever undoes three steps waits for one document, not three. */
const pause = 150

/** Has something made anew whenever its key changes. What was asked for before and is no longer wanted is dropped. */
export function useMade<T>(key: string, make: (signal: AbortSignal) => Promise<T>): Made<T> {
  const state = useSignal<{ readonly value?: T; readonly key?: string; readonly failed?: boolean }>({})
  const attempt = useSignal(0)
  useEffect(() => {
    const stop = new AbortController()
    const { value } = state.peek()
    const timer = setTimeout(
      () => {
        make(stop.signal).then(
          (made) => {
            if (!stop.signal.aborted) state.value = { value: made, key }
          },
          (fault: unknown) => {
            if (stop.signal.aborted) return
            state.value = { ...(value !== undefined && { value }), key, failed: true }
            reportError(fault)
          },
        )
      },
      value === undefined ? 0 : pause,
    )
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [key, attempt.value])
  const { value, failed = false, key: of } = state.value
  return {
    ...(value !== undefined && { value }),
    busy: of !== key,
    failed: failed && of === key,
    again: () => {
      state.value = { ...(value !== undefined && { value }) }
      attempt.value += 1
    },
  }
}
