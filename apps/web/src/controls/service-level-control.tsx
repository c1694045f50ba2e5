import { convertQuantity, formatQuantity, type Quantity, type ReactionTier, supportWeek } from '@leitfaden/core'
import { ClearChoice } from './choice-control.tsx'
import { useSetting } from './control-setting.ts'
import type { Names } from './field-props.ts'
import { FormPart } from './form-fields.tsx'
import { SupportWeekBar, saturdayNight } from './support-week-bar.tsx'
import type { FormHandle } from './use-form.ts'

interface ServiceLevelControlProps {
  readonly form: FormHandle
  readonly names: Names
}

/** The level, the longest downtime that can be borne, and the reaction to faults drawn against a week. */
export function ServiceLevelControl({ form, names }: ServiceLevelControlProps) {
  const { provider, say } = useSetting()
  const tiers = provider?.reactionTiers ?? []
  return (
    <fieldset class="form-fields" aria-labelledby={names.labelledBy} aria-describedby={names.describedBy}>
      {form.asked.map((field, index) => {
        const id = index === 0 ? names.id : `${names.id}-${field.id}`
        if (field.id !== 'reaction' || tiers.length === 0)
          return <FormPart key={field.id} field={field} form={form} id={id} />
        return (
          <div class="form-part" key={field.id}>
            <p class="field-label" id={`${id}-label`}>
              {field.title && say(field.title)}
            </p>
            <Tiers form={form} tiers={tiers} names={{ id, labelledBy: `${id}-label` }} />
          </div>
        )
      })}
    </fieldset>
  )
}

interface TiersProps extends ServiceLevelControlProps {
  readonly tiers: readonly ReactionTier[]
}

function Tiers({ form, tiers, names }: TiersProps) {
  const { say } = useSetting()
  const chosen = form.valueOf('reaction')
  const choose = (id: string | undefined) => form.set('reaction')(id, { goesOn: false })
  const limit = hoursOf(form.valueOf('max-downtime') as Quantity | undefined)
  return (
    <div role="radiogroup" class="service-tiers" aria-labelledby={names.labelledBy}>
      {tiers.map((tier, index) => {
        const id = index === 0 ? names.id : `${names.id}-${tier.id}`
        return (
          <div class="service-tier" key={tier.id} data-chosen={chosen === tier.id ? '' : undefined}>
            <label class="choice">
              <input
                type="radio"
                name={names.id}
                id={id}
                checked={chosen === tier.id}
                aria-describedby={`${id}-week`}
                onChange={() => choose(tier.id)}
              />
              <span>{say(tier.title)}</span>
            </label>
            <TierWeek tier={tier} id={`${id}-week`} limit={limit} />
          </div>
        )
      })}
      {chosen !== undefined && <ClearChoice onClear={() => choose(undefined)} />}
    </div>
  )
}

interface TierWeekProps {
  readonly tier: ReactionTier
  readonly id: string
  /** Hours of downtime that can be borne, at most and at least. */
  readonly limit: readonly [number, number] | undefined
}

/** When somebody is there, and what a fault on Saturday night makes of it. */
function TierWeek({ tier, id, limit }: TierWeekProps) {
  const { language, texts } = useSetting()
  const week = supportWeek(tier)
  if (week === undefined) return null
  const wait = week.wait(saturdayNight)
  const tooLong = limit !== undefined && wait > limit[1]
  return (
    <div class="service-tier-week">
      <SupportWeekBar week={week} wait={wait} />
      <p class={tooLong ? 'small service-tier-late' : 'small soft'} id={id}>
        {wait === 0
          ? texts.noWait
          : texts.saturdayWait(formatQuantity({ value: wait, unit: 'h' }, language, { digits: 3 }))}
        {tooLong && ` ${texts.tooLong}`}
      </p>
    </div>
  )
}

function hoursOf(downtime: Quantity | undefined): readonly [number, number] | undefined {
  if (downtime === undefined) return undefined
  const hours = convertQuantity(downtime, 'h')
  return 'value' in hours ? [hours.value, hours.value] : [hours.low, hours.high]
}
