import { formatNumber, formatQuantity, type KindOf, parseQuantity, type Quantity } from '@leitfaden/core'
import { useState } from 'preact/hooks'
import { useSetting } from './control-setting.ts'
import type { FieldProps } from './field-props.ts'
import { type Reading, readTyped } from './reading.ts'
import { TypedInput } from './typed-input.tsx'
import { UnitChoice } from './unit-choice.tsx'
import { useTyped } from './use-typed.ts'
import { withUnit } from './with-unit.ts'

/** An amount beside its unit; both may be typed in one, `1,5 TB` or `200–800`. */
export function QuantityControl({ kind, value, onValue, path, names }: FieldProps<KindOf<'quantity'>, Quantity>) {
  const { language } = useSetting()
  const [chosen, choose] = useState(kind.units[0] ?? '1')
  const unit = value?.unit ?? chosen
  const number = (amount: number) => formatNumber(amount, language, { group: 'clear' })
  const read = (typed: string): Reading<Quantity> => {
    const text = withUnit(typed, unit)
    const reading = readTyped<Quantity>(kind, text, language)
    if (reading.ok) return reading
    const negative = kind.min !== undefined && kind.min < 0
    const parsed = parseQuantity(text, { units: kind.units, language, negative })
    return parsed.ok || parsed.fault.readings.length < 2 ? reading : { ...reading, readings: parsed.fault.readings }
  }
  const field = useTyped<Quantity>({
    path,
    value,
    onValue,
    write: (one) => ('value' in one ? number(one.value) : `${number(one.low)} – ${number(one.high)}`),
    read,
  })
  return (
    <div class="control-amount">
      <TypedInput
        field={field}
        names={names}
        show={(one) => formatQuantity(one, language, { group: false })}
        class="control-number"
      />
      <UnitChoice
        units={kind.units}
        unit={unit}
        onUnit={(next) => {
          choose(next)
          if (value !== undefined) field.pick({ ...value, unit: next })
        }}
      />
    </div>
  )
}
