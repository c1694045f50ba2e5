import type { Answer, AnswerValue, FieldKind, FieldValue, Language, ProviderProfile, Question } from '@leitfaden/core'
import { useId, useState } from 'preact/hooks'
import { BackupControl } from './backup-control.tsx'
import { ControlContext, type Instead } from './control-setting.ts'
import type { ControlTexts } from './control-texts.ts'
import type { Drafts } from './drafts.ts'
import { FieldControl } from './field-control.tsx'
import type { Names, OnValue } from './field-props.ts'
import { FormFields } from './form-fields.tsx'
import { LoadProfileControl } from './load-profile-control.tsx'
import { ServiceLevelControl } from './service-level-control.tsx'
import { TableControl } from './table-control.tsx'
import { useForm } from './use-form.ts'

export interface AnswerControlProps {
  readonly question: Question
  /** Any state; only an answered one fills the control. */
  readonly answer: Answer | undefined
  readonly language: Language
  readonly texts: ControlTexts
  /** Whose backup schemes, service levels and reaction tiers are offered. */
  readonly provider?: ProviderProfile | undefined
  /** `YYYY-MM-DD`. */
  readonly today: string
  /**
   * Called with every value that can be read, at once; `undefined`: emptied. What can not be read stays in the control alone.
   * `goesOn`: somebody is still typing at the same place, so that all of it is one step to take back.
   */
  readonly onAnswer: OnValue<AnswerValue>
  /** Id of the element that names it: the prompt. In the same document or shadow root. */
  readonly labelledBy: string
  /** Ids of what is read along: help, advice. */
  readonly describedBy?: string
  /** Of the first input, to set the focus there. */
  readonly id?: string
  /** Where drafts that can not be read are kept while the control is away. Default: gone with the control. */
  readonly drafts?: Drafts
  /** What somebody says who types words instead of an answer. */
  readonly insteadOf?: (typed: string) => Instead | undefined
}

/** The control that fits the kind of a question. It knows of no page and no project: all comes in, values go out. */
export function AnswerControl(props: AnswerControlProps) {
  const { question, language, texts, provider, today, insteadOf } = props
  const [own] = useState<Drafts>(() => new Map())
  const drafts = props.drafts ?? own
  return (
    <ControlContext.Provider value={{ question: question.id, language, texts, provider, today, drafts, insteadOf }}>
      <KindControl key={question.id} {...props} />
    </ControlContext.Provider>
  )
}

function KindControl({ question, answer, onAnswer, labelledBy, describedBy, id }: AnswerControlProps) {
  const ownId = useId()
  const names = { id: id ?? ownId, labelledBy, describedBy }
  const value = answer?.state === 'answered' ? answer.value : undefined
  if (isComposed(question)) return <Composed question={question} value={value} onAnswer={onAnswer} names={names} />
  return (
    <FieldControl
      kind={question.answer as FieldKind}
      value={value as FieldValue | undefined}
      onValue={onAnswer as OnValue<FieldValue>}
      path=""
      names={names}
    />
  )
}

const composed: ReadonlySet<string> = new Set([
  'table',
  'record',
  'checklist',
  'backup-scheme',
  'service-level',
  'load-profile',
])

function isComposed({ answer }: Question): boolean {
  return composed.has(answer.kind)
}

interface ComposedProps extends Pick<AnswerControlProps, 'question' | 'onAnswer'> {
  readonly value: AnswerValue | undefined
  readonly names: Names
}

function Composed({ question, value, onAnswer, names }: ComposedProps) {
  const form = useForm(question, value, onAnswer)
  switch (question.answer.kind) {
    case 'table':
      return <TableControl form={form} names={names} />
    case 'backup-scheme':
      return <BackupControl form={form} names={names} />
    case 'service-level':
      return <ServiceLevelControl form={form} names={names} />
    case 'load-profile':
      return <LoadProfileControl form={form} names={names} />
    default:
      return <FormFields form={form} names={names} />
  }
}
