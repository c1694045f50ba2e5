/** Minutes since midnight of `HH:MM`; `24:00` is the end of the day. Undefined where the text is no time. */
export function minutesOfDay(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{2}):([0-5]\d)$/.exec(time) ?? []
  const total = Number(hours) * 60 + Number(minutes)
  return total <= 24 * 60 ? total : undefined
}
