/**
 * What spreadsheets take for the start of a formula, also behind blanks and invisible characters: = + - @, the dashes and full-width forms
 * they read alike, tabs and line ends.
 */
const formula = /^(?=[\t\r\n])|^[\s\p{Cf}"]*[=+\-@\u2013\u2212\uff1d\uff0b\uff0d\uff20]/u
/** The same behind a semicolon, at which some spreadsheets part cells whatever the file says. */
const partedFormula = /(;[\s\p{Cf}"]*)(?=[=+\-@\u2013\u2212\uff1d\uff0b\uff0d\uff20])/gu

/** A cell of a CSV file (RFC 4180). Numbers stay numbers; a text that a spreadsheet would reckon with gets an apostrophe before it (OWASP ASVS 5.0, 1.2.10). */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : ''
  const inert = `${formula.test(value) ? "'" : ''}${value.replace(partedFormula, "$1'")}`
  return /[",;\r\n\t]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
