/** Does it look like a file rather than an id? Ids have neither dots nor slashes. */
export function isFileName(text: string): boolean {
  return text === '-' || /[./\\]/.test(text)
}
