import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** What a control needs so that its label, help and fault are read with it. */
interface FieldNames {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: 'true'
}

interface FieldProps {
  readonly label: ComponentChildren
  readonly help?: ComponentChildren
  /** What is wrong, beside the field; what was typed stays. */
  readonly fault?: ComponentChildren
  readonly children: (names: FieldNames) => ComponentChildren
}

/** A labelled control: label above, help beneath it, fault beside the control. */
export function Field({ label, help, fault, children }: FieldProps) {
  const id = useId()
  const described = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {help && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(fault ? { 'aria-invalid': 'true' as const } : {}),
      })}
      {fault && (
        <p class="field-error" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}
