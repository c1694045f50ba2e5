import { formatNumber, type KindOf, parseQuantity } from '@leitfaden/core'
import { useSetting } from './control-setting.ts'
import type { FieldProps } from './field-props.ts'
import { type Reading, readTyped } from './reading.ts'
import { TypedInput } from './typed-input.tsx'
import { useTyped } from './use-typed.ts'

export function NumberControl({ kind, value, onValue, path, names }: FieldProps<KindOf<'number'>, number>) {
  const { language } = useSetting()
  const write = (number: number) => formatNumber(number, language, { group: 'clear' })
  const read = (typed: string): Reading<number> => {
    const reading = readTyped<number>(kind, typed, language)
    if (reading.ok || !reading.issues.some(({ code }) => code === 'ambiguous-number')) return reading
    const parsed = parseQuantity(typed, { units: ['1'], language, negative: true })
    const meant = parsed.ok ? [] : parsed.fault.readings.flatMap((one) => ('value' in one ? [one.value] : []))
    return { ...reading, readings: meant.filter((one) => readTyped(kind, write(one), language).ok) }
  }
  const field = useTyped<number>({ path, value, onValue, write, read })
  return <TypedInput field={field} names={names} show={write} inputMode="decimal" class="control-number" />
}
