import type { KindOf } from '@leitfaden/core'
import { ClearChoice } from './choice-control.tsx'
import { useSetting } from './control-setting.ts'
import type { FieldProps } from './field-props.ts'

export function YesNoControl({ value, onValue, names, compact }: FieldProps<KindOf<'yes-no'>, boolean>) {
  const { texts } = useSetting()
  const choose = (chosen: boolean | undefined) => chosen !== value && onValue(chosen, { goesOn: false })
  if (compact) {
    return (
      <select
        class="input"
        id={names.id}
        aria-labelledby={names.labelledBy}
        aria-describedby={names.describedBy}
        value={value === undefined ? '' : value ? 'yes' : 'no'}
        onChange={({ currentTarget: { value: chosen } }) => choose(chosen === '' ? undefined : chosen === 'yes')}
      >
        <option value="">–</option>
        <option value="yes">{texts.yes}</option>
        <option value="no">{texts.no}</option>
      </select>
    )
  }
  return (
    <div
      class="control-yes-no"
      role="radiogroup"
      aria-labelledby={names.labelledBy}
      aria-describedby={names.describedBy}
    >
      {[true, false].map((one) => (
        <label class="choice" key={String(one)}>
          <input
            type="radio"
            name={names.id}
            id={one ? names.id : `${names.id}-no`}
            checked={value === one}
            onChange={() => choose(one)}
          />
          <span>{one ? texts.yes : texts.no}</span>
        </label>
      ))}
      {value !== undefined && <ClearChoice onClear={() => choose(undefined)} />}
    </div>
  )
}
