interface NoneChoiceProps {
  readonly checked: boolean
  readonly label: string
  readonly onNone: (none: boolean) => void
}

/** That there is nothing to list is an answer, other than no answer. */
export function NoneChoice({ checked, label, onNone }: NoneChoiceProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onNone(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  )
}
