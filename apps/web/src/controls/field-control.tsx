import type { FieldKind, FieldValue } from '@leitfaden/core'
import type { JSX } from 'preact'
import { ChoiceControl } from './choice-control.tsx'
import { DateControl } from './date-control.tsx'
import type { FieldProps } from './field-props.ts'
import { ItemControl } from './item-control.tsx'
import { MoneyControl } from './money-control.tsx'
import { MultiChoiceControl } from './multi-choice-control.tsx'
import { NumberControl } from './number-control.tsx'
import { QuantityControl } from './quantity-control.tsx'
import { TextControl } from './text-control.tsx'
import { TimeControl } from './time-control.tsx'
import { TimeWindowControl } from './time-window-control.tsx'
import { YesNoControl } from './yes-no-control.tsx'

type AnyControl = (props: FieldProps<FieldKind, FieldValue>) => JSX.Element

const controls: { readonly [K in Exclude<FieldKind['kind'], 'weights'>]: unknown } = {
  text: TextControl,
  'long-text': TextControl,
  'yes-no': YesNoControl,
  date: DateControl,
  'time-window': TimeWindowControl,
  time: TimeControl,
  choice: ChoiceControl,
  'multi-choice': MultiChoiceControl,
  list: MultiChoiceControl,
  number: NumberControl,
  quantity: QuantityControl,
  money: MoneyControl,
  item: ItemControl,
}

/** The control that fits a field: a whole question, a field of a record, or a cell. */
export function FieldControl(props: FieldProps<FieldKind, FieldValue>) {
  const { kind } = props.kind
  if (kind === 'weights') throw new Error('weights are drawn by the load profile')
  const Control = controls[kind] as AnyControl
  return <Control {...props} />
}
