import type { FieldKind, FieldValue } from '@leitfaden/core'
import { CellControl } from './cell-control.tsx'
import { useSetting } from './control-setting.ts'
import type { FieldProps, Names } from './field-props.ts'
import { FormRemarks } from './form-remarks.tsx'
import { TableControl } from './table-control.tsx'
import type { FormHandle } from './use-form.ts'
import { WeightsControl } from './weights-control.tsx'
import { WhenControl } from './when-control.tsx'

interface LoadProfileControlProps {
  readonly form: FormHandle
  readonly names: Names
}

/** Course of the day, the week and the year, and what drives load up. */
export function LoadProfileControl({ form, names }: LoadProfileControlProps) {
  const { texts, say } = useSetting()
  return (
    <fieldset class="load-profile-control" aria-labelledby={names.labelledBy} aria-describedby={names.describedBy}>
      <div class="load-profile-parts">
        {form.asked.map((field, index) => {
          const id = index === 0 ? names.id : `${names.id}-${field.id}`
          return (
            field.kind.kind === 'weights' && (
              <div key={field.id} class={`load-profile-${field.id}`}>
                <p class="field-label" id={`${id}-label`}>
                  {field.title && say(field.title)}
                </p>
                <WeightsControl
                  kind={field.kind}
                  value={form.valueOf(field.id) as readonly number[] | undefined}
                  onValue={form.set(field.id)}
                  path={field.id}
                  names={{ id, labelledBy: `${id}-label` }}
                />
              </div>
            )
          )
        })}
        <div class="load-profile-events">
          <p class="field-label" id={`${names.id}-events-label`}>
            {texts.events}
          </p>
          <TableControl
            form={form}
            names={{ id: `${names.id}-events`, labelledBy: `${names.id}-events-label` }}
            cell={EventCell}
          />
        </div>
      </div>
      <FormRemarks form={form} id={`${names.id}-remarks`} />
    </fieldset>
  )
}

function EventCell(props: FieldProps<FieldKind, FieldValue>) {
  return props.path.endsWith('/when') ? <WhenControl {...props} /> : <CellControl {...props} />
}
