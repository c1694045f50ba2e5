import {
  type AssumptionOverride,
  formatNumber,
  formatUnit,
  type Issue,
  parseQuantity,
  type Unit,
  writeQuantity,
} from '@leitfaden/core'
import type { AssumptionStep } from '@leitfaden/sizing'
import { useSignal } from '@preact/signals'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { answersDocument, editDocument, today } from '../project/open-project.ts'
import { language, say, t } from '../texts/t.ts'
import { ask } from '../worker/ask.ts'
import { withAssumption } from './with-assumption.ts'
import './assumption-form.css'

interface AssumptionFormProps {
  readonly step: AssumptionStep
  readonly onDone: () => void
}

const amounts = ['value', 'low', 'high'] as const
const words = ['why', 'source'] as const
type Part = (typeof amounts)[number] | (typeof words)[number]
type Typed = { readonly [part in Part]: string }

/** Another value for an assumption, checked as a file with it would be; what is wrong is said beside the field. */
export function AssumptionForm({ step, onDone }: AssumptionFormProps) {
  const { trace } = t().estimate
  const { id, title, unit } = step
  const typed = useSignal<Typed>(startOf(step))
  const faults = useSignal<{ readonly [part: string]: string }>({})
  const save = async () => {
    const { parts, issues } = readTyped(typed.value, unit)
    const result = issues.length > 0 ? ({ ok: false, issues } as const) : await ask('checkAssumption', { id, parts })
    if (!result.ok) {
      faults.value = faultsByPart(result.issues)
      return
    }
    const override: AssumptionOverride = { ...result.value, at: today.value }
    editDocument({ label: trace.changedLabel(say(title)) }, (document) => withAssumption(document, id, override))
    onDone()
  }
  const field = (part: Part) => (
    <Field
      key={part}
      label={trace.parts[part]}
      help={part === 'value' && trace.unitHelp(unitName(unit))}
      fault={faults.value[part]}
    >
      {(names) => (
        <input
          {...names}
          class="input"
          type="text"
          inputMode={words.some((word) => word === part) ? 'text' : 'decimal'}
          value={typed.value[part]}
          onInput={({ currentTarget }) => {
            typed.value = { ...typed.value, [part]: currentTarget.value }
          }}
        />
      )}
    </Field>
  )
  return (
    <form
      class="assumption-form"
      aria-label={trace.changeOne(say(title))}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {field('value')}
      <fieldset>
        <legend class="field-label">{trace.range}</legend>
        <p class="field-help">{trace.rangeHelp}</p>
        <div class="assumption-form-ends">
          {field('low')}
          {field('high')}
        </div>
      </fieldset>
      {words.map(field)}
      {faults.value.all && (
        <p class="field-error" role="alert">
          {faults.value.all}
        </p>
      )}
      <div class="actions">
        <Button type="submit" look="main">
          {trace.save}
        </Button>
        <Button onClick={onDone}>{trace.cancel}</Button>
      </div>
    </form>
  )
}

/** What holds now; of a change that was made here, its own words too. */
function startOf({ id, values, low, high }: AssumptionStep): Typed {
  const own = answersDocument.peek().model?.assumptions[id]
  const number = (value: number) => formatNumber(value, language(), { digits: 6, group: false })
  const value = values.rows[0]?.values[0] ?? 0
  return {
    value: number(value),
    low: low === high ? '' : number(low),
    high: low === high ? '' : number(high),
    why: own?.why ?? '',
    source: own?.source ?? '',
  }
}

/** Amounts as files write them, whatever language they were typed in; a bare number has the unit of the assumption. */
function readTyped(typed: Typed, unit: Unit): { parts: Partial<Typed>; issues: readonly Issue[] } {
  const issues: Issue[] = []
  const read = amounts.map((part): [Part, string] => {
    const text = typed[part].trim()
    if (text === '') return [part, '']
    const whole = /^[-−\d.,\s]+$/.test(text) ? `${text} ${unit}` : text
    const parsed = parseQuantity(whole, { language: language(), negative: true })
    if (parsed.ok) return [part, writeQuantity(parsed.value)]
    const { code, message } = parsed.fault
    issues.push({ code, severity: 'error', path: [part], message, found: text })
    return [part, text]
  })
  return { parts: { ...typed, ...Object.fromEntries(read) }, issues }
}

/** What is wrong, by the field it is about; `all` where it is about none. */
function faultsByPart(issues: readonly Issue[]): { readonly [part: string]: string } {
  const placed = issues.map((issue): [string, string] => {
    const part = [...amounts, ...words].find((one) => issue.path.includes(one)) ?? 'all'
    return [part, issueText(issue)]
  })
  return Object.fromEntries(placed)
}

function issueText({ message, expected, found }: Issue): string {
  const { trace, found: foundText } = t().estimate
  const wanted = expected === undefined ? [] : [trace.expected(say(expected))]
  return [say(message), ...(found === undefined ? [] : [foundText(found)]), ...wanted].join(' · ')
}

function unitName(unit: Unit): string {
  return formatUnit(unit, language(), 2)
}
