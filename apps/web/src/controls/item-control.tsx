import type { ChecklistItem } from '@leitfaden/core'
import { useState } from 'preact/hooks'
import { useSetting } from './control-setting.ts'
import type { FieldProps } from './field-props.ts'
import { TextControl } from './text-control.tsx'

/** A point of a checklist: yes, no or not said, and a note. Pressed again, a button takes its word back. */
export function ItemControl({ value, onValue, path, names }: FieldProps<{ readonly kind: 'item' }, ChecklistItem>) {
  const { texts } = useSetting()
  const [noting, setNoting] = useState(false)
  const press = (checked: boolean) => {
    const { checked: _, ...rest } = value ?? {}
    onValue(value?.checked === checked ? undefined : { checked, ...rest }, { goesOn: false })
  }
  const noted = value !== undefined && (noting || value.note !== undefined)
  const noteLabel = `${names.id}-note-label`
  return (
    <fieldset class="item-control" aria-labelledby={names.labelledBy} aria-describedby={names.describedBy}>
      <div class="item-control-row">
        {[true, false].map((one) => (
          <button
            key={String(one)}
            type="button"
            id={one ? names.id : undefined}
            class="item-control-press"
            aria-pressed={value?.checked === one}
            onClick={() => press(one)}
          >
            {one ? texts.yes : texts.no}
          </button>
        ))}
        {value !== undefined && !noted && (
          <button type="button" class="button button-plain button-small" onClick={() => setNoting(true)}>
            {texts.addNote}
          </button>
        )}
      </div>
      {noted && (
        <div class="item-control-note">
          <span class="field-help" id={noteLabel}>
            {texts.note}
          </span>
          <TextControl
            kind={{ kind: 'text' }}
            value={value.note}
            path={`${path}/note`}
            names={{ id: `${names.id}-note`, labelledBy: `${names.labelledBy} ${noteLabel}` }}
            onValue={(note, how) => onValue({ checked: value.checked, ...(note !== undefined && { note }) }, how)}
          />
        </div>
      )}
    </fieldset>
  )
}
