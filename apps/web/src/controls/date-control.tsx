import { formatDate, type KindOf } from '@leitfaden/core'
import { useRef } from 'preact/hooks'
import { useSetting } from './control-setting.ts'
import { type FieldProps, joinIds } from './field-props.ts'
import { FieldRemark } from './field-remark.tsx'
import { readTyped } from './reading.ts'
import { TypedInput } from './typed-input.tsx'
import { useTyped } from './use-typed.ts'

/** A day, typed as one writes it or picked from the calendar of the browser. */
export function DateControl({ kind, value, onValue, path, names, compact }: FieldProps<KindOf<'date'>, string>) {
  const { language, texts } = useSetting()
  const calendar = useRef<HTMLInputElement>(null)
  const field = useTyped<string>({
    path,
    value,
    onValue,
    write: (date) => formatDate(date, language),
    read: (typed) => readTyped(kind, typed, language),
  })
  return (
    <div class="control-date">
      <div class="control-date-row">
        <TypedInput
          field={field}
          names={{ ...names, describedBy: joinIds(names.describedBy, `${names.id}-remarks`) }}
          class="control-day"
          bare
        />
        <button
          type="button"
          class={compact ? 'button button-small' : 'button'}
          onClick={() => calendar.current?.showPicker()}
        >
          {texts.calendar}
        </button>
        <input
          ref={calendar}
          class="control-calendar"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={value ?? ''}
          onChange={({ currentTarget }) => currentTarget.value && field.pick(currentTarget.value)}
        />
      </div>
      <FieldRemark id={`${names.id}-remarks`} reading={field.reading} settled={field.settled} />
    </div>
  )
}
