import { formatNumber, formatQuantity, type KindOf, type Quantity } from '@leitfaden/core'
import { useState } from 'preact/hooks'
import { AmountSlider } from './amount-slider.tsx'
import { useSetting } from './control-setting.ts'
import { equivalent } from './equivalent.ts'
import { type FieldProps, joinIds, type Names } from './field-props.ts'
import { FieldRemark } from './field-remark.tsx'
import { between, readAmount } from './read-amount.ts'
import { TypedInput } from './typed-input.tsx'
import { UnitChoice } from './unit-choice.tsx'
import { type TypedField, useTyped } from './use-typed.ts'

/** Stands in the field after somebody went from a range to one amount and has not typed it yet. */
const emptied = ' '

/** An amount beside its unit, exactly or between two; all of it may be typed into one field, `1,5 TB` or `200–800`. */
export function QuantityControl(props: FieldProps<KindOf<'quantity'>, Quantity>) {
  const { kind, value, path, names, compact = false } = props
  const { language, texts, insteadOf } = useSetting()
  const [chosen, choose] = useState<string | undefined>()
  const [ranged, setRanged] = useState(false)
  const unit = chosen ?? value?.unit ?? kind.units[0] ?? '1'
  const onValue: typeof props.onValue = (next, how) => {
    choose(next === undefined ? value?.unit : undefined)
    props.onValue(next, how)
  }
  const number = (amount: number) => formatNumber(amount, language, { group: 'clear' })
  const field = useTyped<Quantity>({
    path,
    value,
    onValue,
    write: (one) =>
      'value' in one ? number(one.value) : `${number(one.low)}${compact ? ' – ' : between}${number(one.high)}`,
    read: (typed) => (typed === emptied ? { ok: false, issues: [] } : readAmount(kind, typed, unit, language)),
  })
  const onUnit = (next: string) => {
    if (value === undefined || !field.reading.ok) choose(next)
    else field.pick({ ...value, unit: next })
  }
  const show = (quantity: Quantity) => formatQuantity(quantity, language, { group: false })
  const unitChoice = <UnitChoice units={kind.units} unit={unit} onUnit={onUnit} />
  if (compact) {
    return (
      <div class="control-amount control-amount-compact">
        <TypedInput field={field} names={names} show={show} class="control-number" />
        {unitChoice}
      </div>
    )
  }
  const range = field.text.includes(between) || (field.text === '' && ranged)
  const goTo = (next: boolean) => {
    setRanged(next)
    if (next) field.type(field.text.trim() === '' ? '' : `${field.text}${between}`)
    else if (value === undefined) field.type(field.text.split(between)[0] ?? '')
    else if ('value' in value) field.pick(value)
    else field.type(emptied)
  }
  const remarks = `${names.id}-remarks`
  const described = { ...names, describedBy: joinIds(names.describedBy, remarks) }
  const instead = path === '' && !field.reading.ok && field.settled ? insteadOf?.(field.text) : undefined
  const same = value && field.reading.ok ? equivalent(value, kind.units) : undefined
  return (
    <div class="quantity-control">
      <ExactOrBetween range={range} name={names.id} labelledBy={names.labelledBy} onRange={goTo} />
      <div class="quantity-control-row">
        {range ? <TwoAmounts field={field} names={described} /> : <OneAmount field={field} names={described} />}
        {unitChoice}
        {same && <span class="soft numbers">= {formatQuantity(same, language, { digits: 3 })}</span>}
      </div>
      {field.text === emptied && value && <p class="field-help">{texts.stillCounts(show(value))}</p>}
      <FieldRemark
        id={remarks}
        reading={field.reading}
        settled={field.settled}
        show={show}
        onPick={field.pick}
        instead={
          instead && {
            title: instead.title,
            take: () => {
              field.drop()
              instead.take()
            },
          }
        }
      />
      <AmountSlider
        kind={kind}
        value={value}
        unit={unit}
        range={range}
        labelledBy={names.labelledBy}
        onValue={(next, how) => {
          if (next) field.slide(next, how)
        }}
      />
    </div>
  )
}

interface AmountProps {
  readonly field: TypedField<Quantity>
  readonly names: Names
}

function OneAmount({ field, names }: AmountProps) {
  const typed = { ...field, text: field.text === emptied ? '' : field.text }
  const leave = () => (field.text === emptied ? field.drop() : field.leave())
  return <TypedInput field={{ ...typed, leave }} names={names} class="control-number" bare />
}

/** Two fields, both read with every key stroke in one of them. */
function TwoAmounts({ field, names }: AmountProps) {
  const { texts } = useSetting()
  const sides = [field.text.split(between)[0] ?? '', field.text.split(between)[1] ?? '']
  const side = (index: 0 | 1) => ({
    ...field,
    text: sides[index] ?? '',
    type: (text: string) => field.type(index === 0 ? `${text}${between}${sides[1]}` : `${sides[0]}${between}${text}`),
  })
  const sideNames = (index: 0 | 1) => ({
    ...names,
    id: index === 0 ? names.id : `${names.id}-to`,
    labelledBy: `${names.labelledBy} ${names.id}-side-${index}`,
  })
  return (
    <>
      <span class="unseen" id={`${names.id}-side-0`}>
        {texts.from}
      </span>
      <TypedInput field={side(0)} names={sideNames(0)} class="control-number" bare />
      <span class="soft" id={`${names.id}-side-1`}>
        {texts.to}
      </span>
      <TypedInput field={side(1)} names={sideNames(1)} class="control-number" bare />
    </>
  )
}

interface ExactOrBetweenProps {
  readonly range: boolean
  readonly name: string
  readonly labelledBy: string
  readonly onRange: (range: boolean) => void
}

function ExactOrBetween({ range, name, labelledBy, onRange }: ExactOrBetweenProps) {
  const { texts } = useSetting()
  return (
    <fieldset class="quantity-control-mode" aria-labelledby={labelledBy}>
      {[false, true].map((one) => (
        <label class="choice" key={String(one)}>
          <input type="radio" name={`${name}-mode`} checked={range === one} onChange={() => onRange(one)} />
          <span>{one ? texts.between : texts.exactly}</span>
        </label>
      ))}
    </fieldset>
  )
}
