import { formatDecimal, type KindOf, type Money } from '@leitfaden/core'
import { useState } from 'preact/hooks'
import { useSetting } from './control-setting.ts'
import type { FieldProps } from './field-props.ts'
import { type Reading, readTyped } from './reading.ts'
import { TypedInput } from './typed-input.tsx'
import { useTyped } from './use-typed.ts'

/** An amount beside its currency; whoever types the currency along need not choose it. */
export function MoneyControl({ kind, value, onValue, path, names }: FieldProps<KindOf<'money'>, Money>) {
  const { language, texts } = useSetting()
  const [chosen, choose] = useState(kind.currencies[0] ?? '')
  const currency = value?.currency ?? chosen
  const read = (typed: string): Reading<Money> => {
    const reading = readTyped<Money>(kind, typed, language)
    const bare = !reading.ok && /^[\d.,\s]+$/u.test(typed)
    return bare ? readTyped(kind, `${typed.trim()} ${currency}`, language) : reading
  }
  const field = useTyped<Money>({
    path,
    value,
    onValue,
    write: ({ amount }) => formatDecimal(amount, language, 'clear'),
    read,
  })
  return (
    <div class="control-amount">
      <TypedInput field={field} names={names} inputMode="decimal" class="control-number" />
      {kind.currencies.length === 1 ? (
        <span class="control-unit">{currency}</span>
      ) : (
        <select
          class="input control-unit"
          aria-label={texts.currency}
          value={currency}
          onChange={({ currentTarget }) => {
            choose(currentTarget.value)
            if (value !== undefined) field.pick({ ...value, currency: currentTarget.value })
          }}
        >
          {kind.currencies.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
