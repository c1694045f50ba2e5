const msPerDay = 86_400_000
/** Days from 0000-03-01, when years begin with March, to 1970-01-01. */
const epoch = 719_468

/** The day of a moment given in milliseconds since 1970 in UTC, as Jira stores dates, as `YYYY-MM-DD`; empty where there is no such day. */
export function dayAt(timestamp: number): string {
  if (!Number.isFinite(timestamp)) return ''
  const days = Math.floor(timestamp / msPerDay) + epoch
  const era = Math.floor(days / 146_097)
  const ofEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return year < 1 || year > 9999
    ? ''
    : [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}
