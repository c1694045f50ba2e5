const made = new Map<string, CSSStyleSheet>()

/** A text as a style sheet that documents and shadow roots adopt; the same text is one sheet. */
export function sheetOf(text: string): CSSStyleSheet {
  const known = made.get(text)
  if (known !== undefined) return known
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  made.set(text, sheet)
  return sheet
}
