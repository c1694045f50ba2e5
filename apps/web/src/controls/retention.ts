export const intervals = ['hourly', 'daily', 'weekly', 'monthly'] as const
export type Interval = (typeof intervals)[number]

/** Restore points kept of each interval. */
export type Counts = { readonly [interval in Interval]: number }
