const waiting = new Set<() => void>()

/** Resolves after some milliseconds, or as soon as nothing may wait any more. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      waiting.delete(end)
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    waiting.add(end)
  })
}

/** The page may end at any moment: whatever pauses goes on now. */
export function hurry(): void {
  for (const end of [...waiting]) end()
}
