import { type FieldKind, type FieldValue, type Option, typedOption, writeEntries } from '@leitfaden/core'
import { useSetting } from './control-setting.ts'
import { FieldControl } from './field-control.tsx'
import type { FieldProps } from './field-props.ts'
import { readTyped } from './reading.ts'
import { TypedInput } from './typed-input.tsx'
import { useTyped } from './use-typed.ts'

const chosen: ReadonlySet<string> = new Set(['choice', 'yes-no'])
const several: ReadonlySet<string> = new Set(['multi-choice', 'list'])

/** A field in a cell. What was pasted and names no option stays as it came, to be put right; several entries are one text with commas. */
export function CellControl(props: FieldProps<FieldKind, FieldValue>) {
  const { kind } = props.kind
  if (chosen.has(kind) || several.has(kind)) return <ChosenCell {...props} />
  return <FieldControl {...props} compact />
}

function ChosenCell(props: FieldProps<FieldKind, FieldValue>) {
  const { kind, value, onValue, path, names } = props
  const { language, texts, say } = useSetting()
  const options: readonly Option[] =
    'options' in kind ? kind.options : kind.kind === 'list' ? (kind.suggestions ?? []) : []
  const titleOf = (id: string) => {
    const option = options.find((one) => one.id === id)
    return option ? say(option.title) : id
  }
  const field = useTyped<FieldValue>({
    path,
    value,
    onValue,
    write: (one) => {
      if (typeof one === 'boolean') return one ? texts.yes : texts.no
      if (Array.isArray(one))
        return writeEntries(one.map(String).map(titleOf), (entry) => typedOption(entry, options) !== undefined)
      return titleOf(String(one))
    },
    read: (typed) => readTyped(kind, typed, language),
  })
  if (field.drafted || several.has(kind.kind)) return <TypedInput field={field} names={names} />
  return <FieldControl {...props} compact />
}
