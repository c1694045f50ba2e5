import { sameData } from '@leitfaden/core'
import { useReducer } from 'preact/hooks'
import { useSetting } from './control-setting.ts'

interface DraftHandle<T> {
  readonly typed: T | undefined
  /** `given`: what it was committed as; for a draft that can not be read, the value that stays. */
  readonly keep: (typed: T, given: unknown) => void
  readonly drop: () => void
}

/** What is being typed at a place, until the value is changed from elsewhere: then the draft is gone and the new value shows. */
export function useDraft<T>(path: string, value: unknown): DraftHandle<T> {
  const { drafts, question } = useSetting()
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const key = `${question}/${path}`
  const kept = drafts.get(key)
  const arrived = kept !== undefined && sameData(value, kept.given)
  const changed = kept !== undefined && !arrived && !sameData(value, kept.seen)
  if (changed) drafts.delete(key)
  else if (arrived && !sameData(kept.seen, kept.given)) drafts.set(key, { ...kept, seen: kept.given })
  return {
    typed: changed ? undefined : (kept?.typed as T | undefined),
    keep: (typed, given) => {
      drafts.set(key, { typed, given, seen: value })
      redraw(undefined)
    },
    drop: () => {
      if (drafts.delete(key)) redraw(undefined)
    },
  }
}
