/** The first line of `text`, at most 80 characters of it, for messages. */
export function excerpt(text: string): string {
  const line = text.split(/[\r\n]/, 1)[0] ?? ''
  const short = line.length > 80 ? `${line.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…` : line
  return short === text ? text : `${short.replace(/…$/, '')}…`
}
