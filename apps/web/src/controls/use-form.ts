import {
  type AnswerValue,
  type FieldValue,
  type Form,
  type FormField,
  formValue,
  type Issue,
  type Question,
  sameData,
  startForm,
} from '@leitfaden/core'
import { useSetting } from './control-setting.ts'
import type { OnValue } from './field-props.ts'
import { useDraft } from './use-draft.ts'

export interface FormHandle {
  readonly form: Form
  /** Why what is filled in is no answer yet. */
  readonly issues: readonly Issue[]
  /** The fields that are asked now. */
  readonly asked: readonly FormField[]
  readonly valueOf: (field: string) => FieldValue | undefined
  readonly set: (field: string) => OnValue<FieldValue>
  readonly change: (form: Form, how: { readonly goesOn: boolean }) => void
  /** The answer there is. */
  readonly value: AnswerValue | undefined
  /** Answers without the form, and empties it. */
  readonly give: (value: AnswerValue | undefined) => void
}

/** A composed answer as a form. What is complete is committed at once; what is not yet stays in the form, and the last answer too. */
export function useForm(question: Question, value: AnswerValue | undefined, onValue: OnValue<AnswerValue>): FormHandle {
  const { provider } = useSetting()
  const draft = useDraft<Form>('', value)
  const form = draft.typed ?? startForm(question, value, provider)
  const filled = formValue(form)
  const change: FormHandle['change'] = (next, how) => {
    const given = formValue(next)
    draft.keep(next, given.ok ? given.value : value)
    if (given.ok && !sameData(given.value, value)) onValue(given.value, how)
  }
  return {
    form,
    issues: filled.ok ? [] : filled.issues,
    asked: form.fields.filter(({ onlyIf }) => onlyIf === undefined || form.values[onlyIf.field] === onlyIf.is),
    valueOf: (field) => form.values[field],
    set: (field) => (given, how) => {
      const { [field]: _, ...others } = form.values
      change({ ...form, values: given === undefined ? others : { ...others, [field]: given } }, how)
    },
    change,
    value,
    give: (given) => {
      draft.drop()
      onValue(given, { goesOn: false })
    },
  }
}
