const window =
  /^(?:from|von|between|zwischen)?\s*(\S+?)(?:\s*uhr)?\s*(?:[-–—]|\bto\b|\bbis\b|\band\b|\bund\b)\s*([^\s(]+)(?:\s*uhr)?\s*(?:\(\s*([^)\s]+)\s*\))?$/iu
const clock = /^(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm|h)?$/iu

export interface TypedWindow {
  readonly from: string
  readonly to: string
  readonly zone?: string
}

/** `22:00–05:00 Uhr (Europe/Berlin)`, `22–5`, `from 10 pm to 5 am` as times of day; undefined where it is nothing of the sort. */
export function typedTimeWindow(text: string): TypedWindow | undefined {
  const tight = text.trim().replace(/\s+(?=[ap]m\b)/giu, '')
  const [, start = '', end = '', zone] = window.exec(tight) ?? []
  const [from, to] = [typedTime(start), typedTime(end)]
  if (from === undefined || to === undefined) return undefined
  return { from, to, ...(zone !== undefined && { zone }) }
}

/** `3`, `3:00`, `3.00 Uhr`, `3 pm` as `HH:MM`. */
export function typedTime(text: string): string | undefined {
  const [, hours, minutes = '00', half] = clock.exec(text.trim().replace(/\s*uhr$/iu, '')) ?? []
  if (hours === undefined) return undefined
  const noon = half?.toLowerCase()
  const hour = noon === 'pm' || noon === 'am' ? (Number(hours) % 12) + (noon === 'pm' ? 12 : 0) : Number(hours)
  return `${String(hour).padStart(2, '0')}:${minutes}`
}
