/** When somebody is there, every week alike: days 1 (Monday) to 7, hours of the day 0 to 24. Ends after it begins, within a day. */
export interface SupportWindow {
  readonly firstDay: number
  readonly lastDay: number
  readonly from: number
  readonly to: number
}

export interface Coverage {
  /** Share of the time in which somebody is there. */
  readonly share: number
  /** Hours a fault at a random moment waits until somebody is there, on average: Σ gap² / (2 · length of the time looked at). */
  readonly meanWait: number
  /** Hours a fault waits at worst. */
  readonly longestWait: number
}

const hoursPerWeek = 168

/**
 * What a weekly support window covers of a plain week, without public holidays and clock changes: for those see
 * `supportCalendar`. NaN for a window that no week has.
 */
export function supportWindow(window: SupportWindow): Coverage {
  if (!isWindow(window)) return { share: Number.NaN, meanWait: Number.NaN, longestWait: Number.NaN }
  const days = window.lastDay - window.firstDay + 1
  const daily = window.to - window.from
  const covered = days * daily
  const overnight = 24 - daily
  const gaps = Array.from({ length: days }, (_, i) =>
    i < days - 1 ? overnight : hoursPerWeek - covered - overnight * (days - 1),
  )
  return {
    share: covered / hoursPerWeek,
    meanWait: gaps.reduce((sum, gap) => sum + gap * gap, 0) / (2 * hoursPerWeek),
    longestWait: Math.max(...gaps),
  }
}

/** Is there such a window in a week? */
export function isWindow({ firstDay, lastDay, from, to }: SupportWindow): boolean {
  const days = Number.isInteger(firstDay) && Number.isInteger(lastDay) && firstDay >= 1 && lastDay <= 7
  return days && firstDay <= lastDay && from >= 0 && from < to && to <= 24
}
