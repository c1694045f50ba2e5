import type { FormField, Question, Text } from '@leitfaden/core'
import type { ComponentChildren } from 'preact'
import { useSetting } from './control-setting.ts'
import { FieldControl } from './field-control.tsx'
import { joinIds, type Names } from './field-props.ts'
import type { FormHandle } from './use-form.ts'

interface FormFieldsProps {
  readonly form: FormHandle
  readonly names: Names
  readonly fields?: readonly FormField[]
  readonly children?: ComponentChildren
}

/** The fields of a composed answer one beneath the other, and what is still missing. */
export function FormFields({ form, names, fields = form.asked, children }: FormFieldsProps) {
  const { say } = useSetting()
  return (
    <fieldset class="form-fields" aria-labelledby={names.labelledBy} aria-describedby={names.describedBy}>
      {groupsOf(fields, form.form.question).map(({ title, fields: own }) => {
        const parts = own.map((field) => (
          <FormPart
            key={field.id}
            field={field}
            form={form}
            id={field === fields[0] ? names.id : `${names.id}-${field.id.replace('/', '-')}`}
          />
        ))
        if (title === undefined) return parts
        return (
          <fieldset key={own[0]?.id} class="form-group">
            <legend class="field-label">{say(title)}</legend>
            {parts}
          </fieldset>
        )
      })}
      {children}
    </fieldset>
  )
}

interface FieldGroup {
  /** Of a checklist inside a record. */
  readonly title?: Text
  readonly fields: readonly FormField[]
}

/** The points of a checklist inside a record stay together under its title; `parameters/limits` is a point of `parameters`. */
function groupsOf(fields: readonly FormField[], { answer }: Question): readonly FieldGroup[] {
  const groups = new Map<string, FormField[]>()
  for (const field of fields) {
    const name = field.id.split('/')[0] ?? ''
    groups.set(name, [...(groups.get(name) ?? []), field])
  }
  return [...groups].map(([name, own]) => {
    const inside = own[0]?.id !== name && answer.kind === 'record'
    const title = inside ? answer.fields.find(({ id }) => id === name)?.title : undefined
    return { fields: own, ...(title && { title }) }
  })
}

export interface FormPartProps {
  readonly form: FormHandle
  readonly field: FormField
  readonly id: string
}

export function FormPart({ form, field, id }: FormPartProps) {
  const { texts, say } = useSetting()
  const title = field.title ? say(field.title) : ''
  const missing = field.required && form.valueOf(field.id) === undefined && form.issues.length > 0
  const isItem = field.kind.kind === 'item'
  return (
    <div class={isItem ? 'form-part form-part-item' : 'form-part'}>
      <label class={isItem ? undefined : 'field-label'} for={id} id={`${id}-label`}>
        {title}
      </label>
      {field.help && (
        <p class="field-help" id={`${id}-about`}>
          {say(field.help)}
        </p>
      )}
      <FieldControl
        kind={field.kind}
        value={form.valueOf(field.id)}
        onValue={form.set(field.id)}
        path={field.id}
        names={{
          id,
          labelledBy: `${id}-label`,
          describedBy: joinIds(field.help && `${id}-about`, missing && `${id}-missing`),
        }}
      />
      {missing && (
        <p class="field-error" id={`${id}-missing`}>
          {texts.missing(title)}
        </p>
      )}
    </div>
  )
}
