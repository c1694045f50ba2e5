import { joinIds, type Names } from './field-props.ts'
import { FieldRemark } from './field-remark.tsx'
import type { TypedField } from './use-typed.ts'

interface TypedInputProps<V> {
  readonly field: TypedField<V>
  readonly names: Names
  /** How a reading is written on its button. */
  readonly show?: (value: V) => string
  /** Without a remark of its own: somebody else says what is wrong. */
  readonly bare?: boolean
  readonly class?: string
  /** Which keys a phone shows first. */
  readonly inputMode?: 'decimal' | 'text'
  /** Id of a list of suggestions. */
  readonly list?: string
  /** Enter, and what else the surroundings make of keys. */
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** One line of text, with what is wrong with it beneath. */
export function TypedInput<V>({ field, names, show, bare = false, class: extra, ...rest }: TypedInputProps<V>) {
  const { text, reading, settled, type, enter, leave, pick } = field
  const remarks = `${names.id}-remarks`
  return (
    <>
      <input
        type="text"
        autocomplete="off"
        {...rest}
        class={extra ? `input ${extra}` : 'input'}
        id={names.id}
        value={text}
        aria-labelledby={names.labelledBy}
        aria-describedby={joinIds(names.describedBy, !bare && remarks)}
        aria-invalid={!reading.ok && settled ? 'true' : undefined}
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={enter}
        onBlur={leave}
      />
      {!bare && <FieldRemark id={remarks} reading={reading} settled={settled} {...(show && { show })} onPick={pick} />}
    </>
  )
}
