import type { Language } from '@leitfaden/core'

const locales = { de: 'de-DE', en: 'en-GB' } as const

/** The time of day for today (`14:02`), before that the day and the time, as the language writes them. */
export function timeText(milliseconds: number, language: Language, now = new Date()): string {
  const date = new Date(milliseconds)
  const isToday = date.toDateString() === now.toDateString()
  return new Intl.DateTimeFormat(locales[language], {
    ...(!isToday && { day: 'numeric', month: 'long', year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(date)
}
