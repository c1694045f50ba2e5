/** How far a restore point lies from the next younger one, at most. */
export const spacings = ['hourly', 'daily', 'weekly', 'monthly'] as const
export type Spacing = (typeof spacings)[number]

/** What pictures say by themselves, in one language. */
export interface PicturePhrases {
  /** From Monday, as short as an axis needs them. */
  readonly weekdays: readonly string[]
  /** From January, likewise. */
  readonly months: readonly string[]
  readonly range: RangePhrases
  readonly key: KeyPhrases
  readonly curve: CurvePhrases
  readonly cost: CostLinePhrases
  readonly restore: RestorePhrases
  readonly support: SupportPhrases
  readonly load: LoadPhrases
  /** A date by which, or on which. */
  readonly schedule: { readonly by: (date: string) => string; readonly on: (date: string) => string }
}

interface RangePhrases {
  readonly low: string
  readonly middle: string
  readonly high: string
  readonly description: (range: string, middle: string) => string
  readonly exact: (value: string) => string
}

interface KeyPhrases {
  readonly title: string
  readonly description: string
  readonly figure: string
  readonly costOfMonth: string
  readonly costInAll: string
}

interface CurvePhrases {
  readonly title: (name: string, first: string, last: string) => string
  readonly constant: (name: string, value: string) => string
  readonly costTitle: (first: string, last: string) => string
  readonly costConstant: (value: string) => string
  readonly perMonth: (currency: string) => string
  readonly month: string
  readonly today: string
  /** At both ends of the axis. */
  readonly firstMonth: (month: number) => string
  readonly lastMonth: (month: number) => string
  /** What lies beyond each line. */
  readonly above: string
  readonly half: string
  readonly below: string
  readonly description: (range: string, half: string) => string
  readonly exact: string
  readonly logarithmic: string
  readonly logarithmicDescription: string
  readonly included: (amount: string) => string
  readonly withinIncluded: (amount: string) => string
  readonly halfExceeds: (amount: string, month: number) => string
  readonly someExceed: (amount: string, month: number) => string
}

interface CostLinePhrases {
  readonly title: (largest: string, typical: string) => string
  readonly description: (range: string, half: string) => string
  readonly item: string
  /** The parts of what is typical. */
  readonly typical: string
  readonly inEightOfTen: string
  readonly once: (title: string) => string
  readonly included: (items: readonly string[]) => string
  readonly unpriced: (items: readonly string[]) => string
}

interface RestorePhrases {
  readonly title: (least: string, most: string) => string
  readonly constant: (reach: string) => string
  readonly description: (kept: string, fewest: number, most: number) => string
  readonly axis: string
  readonly now: string
  readonly shortest: (reach: string) => string
  readonly longest: (reach: string) => string
  readonly onlyOne: (reach: string) => string
  readonly apart: { readonly [spacing in Spacing]: string }
  readonly spacing: string
  readonly spacings: { readonly [spacing in Spacing]: string }
  /** Where both moments are alike; when one can go back least; most. */
  readonly pointsColumns: readonly [string, string, string]
  readonly reachColumns: readonly [string, string, string]
}

interface SupportPhrases {
  readonly title: (tier: string, wait: string, accepted: boolean) => string
  readonly titleAlways: (tier: string) => string
  readonly description: (accepted: string, answered: boolean) => string
  readonly holidays: (time: string) => string
  readonly fault: string
  readonly accepted: (time: string, answered: boolean) => string
  readonly nobody: (time: string) => string
  readonly waits: (time: string) => string
  readonly tooLong: (time: string) => string
  readonly noWait: string
  readonly noGap: string
  readonly chosen: string
  readonly tier: string
  readonly there: string
  readonly longestGap: string
  readonly saturday: string
  readonly within: string
  readonly yes: string
  readonly no: string
}

interface LoadPhrases {
  /** The strongest hour, weekday and month, each with its factor. */
  readonly title: (strongest: readonly string[]) => string
  readonly eventsOnly: string
  readonly description: string
  readonly hours: string
  readonly week: string
  readonly year: string
  readonly hour: (from: number) => string
  /** From Monday and from January, as a sentence names them. */
  readonly dayNames: readonly string[]
  readonly monthNames: readonly string[]
  readonly average: string
  readonly times: (factor: string) => string
  readonly events: string
  readonly unknownFactor: string
  readonly when: string
  readonly factor: string
}
