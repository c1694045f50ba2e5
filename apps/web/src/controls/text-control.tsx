import type { KindOf } from '@leitfaden/core'
import { useSetting } from './control-setting.ts'
import { type FieldProps, joinIds } from './field-props.ts'
import { FieldRemark } from './field-remark.tsx'
import { readTyped } from './reading.ts'
import { TypedInput } from './typed-input.tsx'
import { useTyped } from './use-typed.ts'

type TextProps = FieldProps<KindOf<'text'> | KindOf<'long-text'>, string>

/** Any words: one line, or as many as it takes. */
export function TextControl({ kind, value, onValue, path, names, compact }: TextProps) {
  const { language } = useSetting()
  const field = useTyped<string>({
    path,
    value,
    onValue,
    write: (text) => text,
    read: (typed) => readTyped(kind, typed, language),
  })
  const long = kind.kind === 'long-text' || /\n/u.test(field.text)
  if (!long) return <TypedInput field={field} names={names} />
  const remarks = `${names.id}-remarks`
  return (
    <>
      <textarea
        class={compact ? 'input control-lines-compact' : 'input'}
        id={names.id}
        rows={compact ? 2 : 4}
        value={field.text}
        aria-labelledby={names.labelledBy}
        aria-describedby={joinIds(names.describedBy, remarks)}
        aria-invalid={!field.reading.ok && field.settled ? 'true' : undefined}
        onInput={(event) => field.type(event.currentTarget.value)}
        onFocus={field.enter}
        onBlur={field.leave}
      />
      <FieldRemark id={remarks} reading={field.reading} settled={field.settled} />
    </>
  )
}
