import type { Issue } from '@leitfaden/core'
import { type Instead, useSetting } from './control-setting.ts'
import type { Reading } from './reading.ts'
import { sentence } from './sentence.ts'

interface FieldRemarkProps<V> {
  readonly id: string
  readonly reading: Reading<V>
  readonly settled: boolean
  /** How a reading is written on its button. */
  readonly show?: (value: V) => string
  readonly onPick?: (value: V) => void
  /** What was meant instead of a value. */
  readonly instead?: Instead | undefined
}

/** What is wrong with a text, or worth a second look, beside its field. Where it can be read in more ways than one, a button for each. */
export function FieldRemark<V>({ id, reading, settled, show, onPick, instead }: FieldRemarkProps<V>) {
  const { texts } = useSetting()
  const readings = reading.ok ? [] : (reading.readings ?? [])
  const offered = readings.length > 0 && show && onPick
  const shown = reading.ok || settled ? reading.issues : []
  return (
    <div class="control-remarks" id={id} aria-live="polite">
      {!offered && !instead && shown.map((issue) => <Remark key={issue.code + issue.message.en} issue={issue} />)}
      {instead && (
        <div class="control-readings">
          <span class="field-error">{sentence(texts.readings)}</span>
          <button type="button" class="button button-small" onClick={instead.take}>
            {instead.title}
          </button>
        </div>
      )}
      {offered && (
        <div class="control-readings">
          <span class="field-error">{sentence(texts.readings)}</span>
          {readings.map((value) => (
            <button key={show(value)} type="button" class="button button-small" onClick={() => onPick(value)}>
              {show(value)}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

function Remark({ issue: { severity, message, expected } }: { readonly issue: Issue }) {
  const { texts, say } = useSetting()
  return (
    <p class={severity === 'error' ? 'field-error' : 'control-doubt'}>
      {sentence(say(message))}
      {expected && (severity === 'error' ? `. ${texts.expected(say(expected))}` : `: ${say(expected)}`)}
    </p>
  )
}
