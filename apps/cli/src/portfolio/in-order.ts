/**
 * Works on several items at once and gives back what came of them in the order of the items. Takes at most `ahead` items before the first
 * of them is done and taken away. `work` must not reject.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const pending: Promise<R>[] = []
  for await (const item of items) {
    pending.push(work(item))
    if (pending.length >= ahead) yield await (pending.shift() as Promise<R>)
  }
  for (const result of pending) yield await result
}
