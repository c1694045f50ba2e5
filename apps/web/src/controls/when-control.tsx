import { type FieldKind, type FieldValue, formatDate, typedDate } from '@leitfaden/core'
import { useSetting } from './control-setting.ts'
import type { FieldProps } from './field-props.ts'
import { readTyped } from './reading.ts'
import { TypedInput } from './typed-input.tsx'
import { useTyped } from './use-typed.ts'

/** A date as one writes it, or words such as `every December`. */
export function WhenControl({ kind, value, onValue, path, names }: FieldProps<FieldKind, FieldValue>) {
  const { language } = useSetting()
  const field = useTyped<FieldValue>({
    path,
    value,
    onValue,
    write: (when) => formatDate(String(when), language),
    read: (typed) => {
      const date = typedDate(typed)
      return date === undefined ? readTyped(kind, typed, language) : { ok: true, value: date, issues: [] }
    },
  })
  return <TypedInput field={field} names={names} />
}
