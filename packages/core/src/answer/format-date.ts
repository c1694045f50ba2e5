import type { Language } from '../text.ts'
import { monthNames } from '../typed/month-names.ts'

/** `2027-01-15` → `15.01.2027` or `15 January 2027`; anything else stays as it is. */
export function formatDate(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date) ?? []
  const name = monthNames[language][Number(month) - 1]
  if (day === undefined || name === undefined) return date
  return language === 'de' ? `${day}.${month}.${year}` : `${Number(day)} ${name} ${year}`
}
