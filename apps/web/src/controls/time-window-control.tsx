import { formatQuantity, type KindOf, type TimeWindow } from '@leitfaden/core'
import { useState } from 'preact/hooks'
import { useSetting } from './control-setting.ts'
import { type FieldProps, joinIds } from './field-props.ts'
import { FieldRemark } from './field-remark.tsx'
import { nothing, type Reading, readTyped } from './reading.ts'
import { TypedInput } from './typed-input.tsx'
import { useTyped } from './use-typed.ts'

type WindowProps = FieldProps<KindOf<'time-window'>, TimeWindow>

/** From when to when, where; how long it is, and whether it runs over midnight, is said beside it. In a cell one text, `22:00–05:00`. */
export function TimeWindowControl(props: WindowProps) {
  return props.compact ? <OneText {...props} /> : <ThreeTexts {...props} />
}

function OneText({ kind, value, onValue, path, names }: WindowProps) {
  const { language } = useSetting()
  const field = useTyped<TimeWindow>({
    path,
    value,
    onValue,
    write: ({ from, to, zone }) => `${from}–${to}${zone === undefined ? '' : ` (${zone})`}`,
    read: (typed) => readTyped(kind, typed, language),
  })
  return <TypedInput field={field} names={names} />
}

function ThreeTexts({ kind, value, onValue, path, names }: WindowProps) {
  const { language, texts } = useSetting()
  const [zoned, setZoned] = useState(false)
  /** The three texts as one draft, so that none is lost while another can not be read yet. */
  const field = useTyped<TimeWindow>({
    path,
    value,
    onValue,
    write: ({ from, to, zone = '' }) => [from, to, zone].join('\n'),
    read: (typed): Reading<TimeWindow> => {
      const [from = '', to = '', zone = ''] = typed.split('\n').map((part) => part.trim())
      if (from === '' && to === '') return nothing
      return readTyped(kind, `${from} – ${to}${zone === '' ? '' : ` (${zone})`}`, language)
    },
  })
  const parts = field.text.split('\n')
  const remarks = `${names.id}-remarks`
  const part = (index: number) => ({
    ...field,
    text: parts[index] ?? '',
    settled: field.settled && parts[0] !== '' && (parts[1] ?? '') !== '',
    type: (text: string) =>
      field.type(Array.from({ length: 3 }, (_, at) => (at === index ? text : (parts[at] ?? ''))).join('\n')),
  })
  const label = (index: number, text: string) => (
    <span class="field-help" id={`${names.id}-part-${index}`}>
      {text}
    </span>
  )
  const partNames = (index: number) => ({
    id: index === 0 ? names.id : `${names.id}-${index}`,
    labelledBy: `${names.labelledBy} ${names.id}-part-${index}`,
    describedBy: joinIds(names.describedBy, remarks),
  })
  const complete = parts[0] !== '' && (parts[1] ?? '') !== ''
  const zone = zoned || (parts[2] ?? '') !== ''
  return (
    <div class="time-window">
      <div class="time-window-row">
        {label(0, texts.from)}
        <TypedInput field={part(0)} names={partNames(0)} class="control-time" bare />
        {label(1, texts.to)}
        <TypedInput field={part(1)} names={partNames(1)} class="control-time" bare />
        {value && <span class="soft">{windowText(value)}</span>}
      </div>
      {zone ? (
        <div class="time-window-zone">
          {label(2, texts.zone)}
          <TypedInput field={part(2)} names={partNames(2)} list={`${names.id}-zones`} bare />
          <datalist id={`${names.id}-zones`}>
            {['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich', 'Europe/London', 'UTC', 'America/New_York'].map(
              (one) => (
                <option key={one} value={one} />
              ),
            )}
          </datalist>
          <p class="field-help">{texts.zoneOfProvider}</p>
        </div>
      ) : (
        <button type="button" class="button button-plain button-small" onClick={() => setZoned(true)}>
          {texts.zone}
        </button>
      )}
      <FieldRemark id={remarks} reading={complete ? field.reading : nothing} settled={field.settled} />
    </div>
  )

  function windowText({ from, to }: TimeWindow): string {
    const minutes = (minutesOf(to) - minutesOf(from) + 1440) % 1440 || 1440
    const length = minutes % 60 === 0 ? { value: minutes / 60, unit: 'h' } : { value: minutes, unit: 'min' }
    return texts.window(formatQuantity(length, language), minutesOf(to) <= minutesOf(from))
  }
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return 60 * hours + minutes
}
