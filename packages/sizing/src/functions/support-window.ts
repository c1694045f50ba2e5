/** When somebody is there, every week alike: days 1 (Monday) to 7, hours of the day 0 to 24. */
export interface SupportWindow {
  readonly firstDay: number
  readonly lastDay: number
  readonly from: number
  readonly to: number
}

export interface Coverage {
  /** Share of the week in which somebody is there. */
  readonly share: number
  /** Hours a fault at a random moment waits until somebody is there, on average: Σ gap² / (2 · 168). */
  readonly meanWait: number
  /** Hours a fault waits at worst. */
  readonly longestWait: number
}

const hoursPerWeek = 168

/** What a weekly support window covers. Public holidays are not counted: they lengthen the gaps further. */
export function supportWindow(window: SupportWindow): Coverage {
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
