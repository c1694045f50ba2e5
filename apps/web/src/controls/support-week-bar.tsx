import type { SupportWeek } from '@leitfaden/core'
import { useSetting } from './control-setting.ts'

/** Hours of a week from Monday 0:00: Saturday, 22:00. */
export const saturdayNight = 5 * 24 + 22

const week = 168
/** And the Monday after, when most are back. */
const hours = week + 24

interface SupportWeekBarProps {
  readonly week: SupportWeek
  /** Of a fault on Saturday night, in hours. */
  readonly wait: number
}

/** A week and the morning after: solid where somebody is there, the wait of a fault on Saturday night as an arrow. */
export function SupportWeekBar({ week: { open }, wait }: SupportWeekBarProps) {
  const { texts } = useSetting()
  const at = (hour: number) => `${(100 * Math.min(hour, hours)) / hours}%`
  const shown = [...open, ...open.map(([from, to]) => [from + week, to + week] as const)].filter(
    ([from]) => from < hours,
  )
  return (
    <div class="support-week" aria-hidden="true">
      <div class="support-week-days small soft">
        {Array.from({ length: 8 }, (_, day) => (
          <span key={String(day)}>{texts.weekdays[day % 7]?.slice(0, texts.weekdayLetters)}</span>
        ))}
      </div>
      <div class="support-week-bar">
        {shown.map(([from, to]) => (
          <span
            key={from}
            class="support-week-open"
            style={{ insetInlineStart: at(from), width: `calc(${at(to)} - ${at(from)})` }}
          />
        ))}
        <span class="support-week-fault" style={{ insetInlineStart: at(saturdayNight) }} />
        {wait > 0 && (
          <span
            class="support-week-wait"
            style={{
              insetInlineStart: at(saturdayNight),
              width: `calc(${at(saturdayNight + wait)} - ${at(saturdayNight)})`,
            }}
          />
        )}
      </div>
    </div>
  )
}
