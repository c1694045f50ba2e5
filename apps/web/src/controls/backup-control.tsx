import { type BackupVariant, type FieldValue, type FormField, factOption, type Option } from '@leitfaden/core'
import { ChoiceControl } from './choice-control.tsx'
import { useSetting } from './control-setting.ts'
import type { Names } from './field-props.ts'
import { FormPart } from './form-fields.tsx'
import { keptWords } from './kept-words.ts'
import { RestorePoints } from './restore-points.tsx'
import { type Counts, intervals } from './retention.ts'
import type { FormHandle } from './use-form.ts'

interface BackupControlProps {
  readonly form: FormHandle
  readonly names: Names
}

/** Which restore points are kept: a variant of the provider or counts of one's own, what that means for going back, and what must be recoverable. */
export function BackupControl({ form, names }: BackupControlProps) {
  const { provider, texts, say } = useSetting()
  const variant = form.valueOf('variant')
  const variantField = form.asked.find(({ id }) => id === 'variant')
  const counts = countsOf(variant, provider?.backupVariants ?? [], form)
  const isCount = ({ id }: FormField) => (intervals as readonly string[]).includes(id)
  const idOf = (field: FormField) => `${names.id}-${field.id}`
  return (
    <fieldset
      class="backup-control form-fields"
      aria-labelledby={names.labelledBy}
      aria-describedby={names.describedBy}
    >
      {variantField && (
        <div class="form-part">
          <p class="field-label" id={`${names.id}-variant-label`}>
            {variantField.title && say(variantField.title)}
          </p>
          <ChoiceControl
            kind={{ kind: 'choice', options: optionsOf(variantField) }}
            value={variant as string | undefined}
            onValue={form.set('variant')}
            path="variant"
            names={{ id: names.id, labelledBy: `${names.id}-variant-label` }}
          />
          {form.asked.some(isCount) && (
            <div class="backup-control-counts">
              {form.asked.filter(isCount).map((field) => (
                <FormPart key={field.id} field={field} form={form} id={idOf(field)} />
              ))}
              {counts === undefined && <p class="field-help">{texts.missing(texts.counts)}</p>}
            </div>
          )}
        </div>
      )}
      {counts && (
        <RestorePoints counts={counts} engine={(provider && factOption(provider, 'backup.engine')) ?? 'backy'} />
      )}
      {form.asked
        .filter((field) => field.id !== 'variant' && !isCount(field))
        .map((field) => (
          <FormPart key={field.id} field={field} form={form} id={idOf(field)} />
        ))}
    </fieldset>
  )

  /** Each variant with what it keeps, in words. */
  function optionsOf({ kind }: FormField): Option[] {
    const offered = kind.kind === 'choice' ? kind.options : []
    return offered.map((option): Option => {
      const known = provider?.backupVariants.find(({ id }) => id === option.id)
      if (known === undefined) return option
      const kept = keptWords(known, texts)
      return { ...option, help: { de: kept, en: kept } }
    })
  }
}

/** What is kept of each interval; undefined as long as nobody said. */
function countsOf(
  variant: FieldValue | undefined,
  variants: readonly BackupVariant[],
  form: FormHandle,
): Counts | undefined {
  if (variant !== 'own') return variants.find(({ id }) => id === variant)
  const own = intervals.map((interval) => [interval, form.valueOf(interval)] as const)
  if (own.every(([, count]) => count === undefined || count === 0)) return undefined
  return Object.fromEntries(own.map(([interval, count]) => [interval, count ?? 0])) as unknown as Counts
}
