/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts, of the day so many days after 1970-01-01, a Thursday. */
export function weekday(days: number): number {
  return 1 + ((((days + 3) % 7) + 7) % 7)
}
