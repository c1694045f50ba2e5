/** The items of an iterator until a signal says stop: then at once, whatever it is waiting for. */
export async function* untilAborted<T>(items: AsyncIterator<T>, signal: AbortSignal): AsyncGenerator<T> {
  // One listener for all items: a race against one long-lived promise would keep every item that ran in it.
  let stop = (): void => {}
  signal.addEventListener('abort', () => stop())
  try {
    while (!signal.aborted) {
      const next = await new Promise<IteratorResult<T> | undefined>((resolve, reject) => {
        stop = () => resolve(undefined)
        items.next().then(resolve, reject)
      })
      if (next === undefined || next.done || signal.aborted) return
      yield next.value
    }
  } finally {
    // Not awaited: what is being waited for may never come.
    void items.return?.()
  }
}
