import { type Answer, inState, parseTypedRemark, type Question } from '@leitfaden/core'
import { signal, useSignal } from '@preact/signals'
import { Field } from '../design/field.tsx'
import { answer } from '../project/open-project.ts'
import { say, t } from '../texts/t.ts'
import { answerTo } from './answer-to.ts'
import './remarks.css'

type Remark = 'note' | 'reason' | 'source' | 'by' | 'at'

/** Questions at which somebody wants to remark something. */
const wanted = signal<ReadonlySet<string>>(new Set())

export function openRemarks(id: string): void {
  wanted.value = new Set([...wanted.value, id])
  requestAnimationFrame(() => document.getElementById(`remarks-${id}`)?.querySelector('textarea')?.focus())
}

export function remarksShown(id: string): boolean {
  return wanted.value.has(id) || hasRemarks(answerTo(id))
}

/** What is said beside an answer: what is to be discussed, why it does not apply, where it comes from. None of it has to be. */
export function Remarks({ question }: { readonly question: Question }) {
  const { remarks } = t().questions
  const { id } = question
  const given = answerTo(id)
  const state = given?.state
  const full = remarksShown(id)
  if (!full && state !== 'discuss' && state !== 'not-applicable') return null
  return (
    <fieldset class="remarks" id={`remarks-${id}`}>
      <legend class="unseen">{remarks.legend}</legend>
      {state === 'not-applicable' && <RemarkField question={question} remark="reason" label={remarks.reason} />}
      {(state !== 'not-applicable' || full) && (
        <RemarkField question={question} remark="note" label={state === 'discuss' ? remarks.discuss : remarks.note} />
      )}
      {full && (
        <div class="remarks-source">
          <RemarkField question={question} remark="source" label={remarks.source} help={remarks.sourceHelp} />
          <RemarkField question={question} remark="by" label={remarks.by} />
          <RemarkField question={question} remark="at" label={remarks.at} />
        </div>
      )}
    </fieldset>
  )
}

interface RemarkFieldProps {
  readonly question: Question
  readonly remark: Remark
  readonly label: string
  readonly help?: string
}

/** Taken at every key stroke; what can not be is said beside it and stays as typed. */
function RemarkField({ question, remark, label, help }: RemarkFieldProps) {
  const kept = remarkOf(answerTo(question.id), remark)
  const draft = useSignal<string | undefined>(undefined)
  const typed = draft.value ?? kept ?? ''
  const fault = draft.value === undefined ? undefined : faultOf(question, remark, draft.value)
  const type = (text: string) => {
    const goesOn = draft.value !== undefined
    draft.value = text
    if (faultOf(question, remark, text) === undefined) keep(question, remark, text, goesOn)
  }
  const shared = {
    class: 'input',
    value: typed,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => type(event.currentTarget.value),
    onBlur: () => {
      if (fault === undefined) draft.value = undefined
    },
  }
  return (
    <Field label={label} {...(help && { help })} {...(fault && { fault })}>
      {(names) => {
        if (remark === 'at') return <input {...names} {...shared} type="date" />
        if (remark === 'note' || remark === 'reason') return <textarea {...names} {...shared} rows={2} />
        return <input {...names} {...shared} type="text" />
      }}
    </Field>
  )
}

function keep({ id, prompt }: Question, remark: Remark, typed: string, goesOn: boolean): void {
  const before: Answer = answerTo(id) ?? { state: 'open' }
  const { [remark as 'note']: _, ...others } = before
  const text = typed.trim()
  const after = { ...others, ...(text !== '' && { [remark]: text }) } as Answer
  answer(id, after.state === 'open' ? inState(after, 'open') : after, { label: say(prompt) }, { goesOn })
}

/** What no file can hold is said beside the field. */
function faultOf(question: Question, remark: Remark, typed: string): string | undefined {
  const { issues } = parseTypedRemark(question, remark, typed)
  const fault = issues.find(({ severity }) => severity === 'error')
  return fault && [fault.message, ...(fault.expected ? [fault.expected] : [])].map(say).join(': ')
}

function remarkOf(given: Answer | undefined, remark: Remark): string | undefined {
  if (remark === 'reason') return given?.state === 'not-applicable' ? given.reason : undefined
  return given?.[remark]
}

function hasRemarks(given: Answer | undefined): boolean {
  return (['note', 'source', 'by', 'at'] as const).some((remark) => given?.[remark] !== undefined)
}
