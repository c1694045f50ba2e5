import { useSetting } from './control-setting.ts'
import type { FieldProps } from './field-props.ts'
import { readTyped } from './reading.ts'
import { TypedInput } from './typed-input.tsx'
import { useTyped } from './use-typed.ts'

export function TimeControl({ kind, value, onValue, path, names }: FieldProps<{ readonly kind: 'time' }, string>) {
  const { language } = useSetting()
  const field = useTyped<string>({
    path,
    value,
    onValue,
    write: (time) => time,
    read: (typed) => readTyped(kind, typed, language),
  })
  return <TypedInput field={field} names={names} class="control-time" />
}
