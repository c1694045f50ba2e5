import { sameData } from '@leitfaden/core'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { OnValue } from './field-props.ts'
import type { Reading } from './reading.ts'
import { useDraft } from './use-draft.ts'

interface TypedOptions<V> {
  readonly path: string
  readonly value: V | undefined
  readonly write: (value: V) => string
  readonly read: (typed: string) => Reading<V>
  readonly onValue: OnValue<V>
}

export interface TypedField<V> {
  readonly text: string
  /** Does the text stand here as somebody typed or pasted it? */
  readonly drafted: boolean
  readonly reading: Reading<V>
  /** Nobody is told of a fault in the middle of a word. */
  readonly settled: boolean
  readonly type: (text: string) => void
  readonly leave: () => void
  readonly enter: () => void
  /** Commits a value and forgets the text. */
  readonly pick: (value: V | undefined) => void
  /** The same while a thumb is being moved. */
  readonly slide: (value: V, how: { readonly goesOn: boolean }) => void
  /** Forgets the text. */
  readonly drop: () => void
}

/** Milliseconds without a key stroke after which somebody has paused. */
const pause = 900

/**
 * A text that is read at every key stroke: what can be read is committed at once, anything else stays as typed and the last value stays too.
 * A text that says the same as the value is not written anew while somebody is in it.
 */
export function useTyped<V>({ path, value, write, read, onValue }: TypedOptions<V>): TypedField<V> {
  const draft = useDraft<string>(path, value)
  const goesOn = useRef(false)
  const [inside, setInside] = useState(false)
  const [paused, setPaused] = useState(true)
  const text = draft.typed ?? (value === undefined ? '' : write(value))
  const reading = read(text)
  useEffect(() => {
    if (paused) return
    const timer = setTimeout(() => setPaused(true), pause)
    return () => clearTimeout(timer)
  }, [text, paused])
  const slide = (next: V | undefined, how: { readonly goesOn: boolean }) => {
    draft.drop()
    if (!sameData(next, value)) onValue(next, how)
  }
  return {
    text,
    drafted: draft.typed !== undefined,
    reading,
    settled: !inside || paused,
    type: (typed) => {
      const next = read(typed)
      draft.keep(typed, next.ok ? next.value : value)
      setPaused(false)
      if (!next.ok || sameData(next.value, value)) return
      onValue(next.value, { goesOn: goesOn.current })
      goesOn.current = true
    },
    enter: () => setInside(true),
    leave: () => {
      setInside(false)
      goesOn.current = false
      if (reading.ok) draft.drop()
    },
    pick: (picked) => {
      goesOn.current = false
      slide(picked, { goesOn: false })
    },
    slide,
    drop: draft.drop,
  }
}
