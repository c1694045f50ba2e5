import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { builtInModel } from '../src/model.ts'
import { calibrateFamilies } from './calibrate-families.ts'
import { cases } from './cases.ts'
import { type Score, score } from './score.ts'
import { shortNumber } from './short-number.ts'
import { writePage } from './write-page.ts'

// `pnpm calibrate [--date YYYY-MM-DD]`: sets the model beside the cases, writes docs/calibration.md and prints a summary.
// Without a date the page keeps the one it has.
const page = new URL('../../../docs/calibration.md', import.meta.url)
const { values } = parseArgs({ options: { date: { type: 'string' } } })
const date = values.date ?? dateOf(existsSync(page) ? readFileSync(page, 'utf8') : '')
if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  process.stderr.write('Say when this is: --date YYYY-MM-DD\n')
  process.exit(1)
}

const calibration = calibrateFamilies(cases, builtInModel)
writeFileSync('/tmp/x-calibration.md', writePage(calibration, cases, builtInModel, date))
for (const [name, predictions] of Object.entries(calibration))
  process.stdout.write(`${name}: ${line(score(predictions))}\n`)

function line({ families, outcomes, covered, near, width, widest, bias }: Score): string {
  const percent = (share: number): string => `${Math.round(share * 100)} %`
  return `${outcomes} outcomes of ${families} families, inside ${percent(covered)}, near ${percent(near)}, width ${shortNumber(width)} (at most ${shortNumber(widest)}), bias ${shortNumber(bias)}`
}

function dateOf(text: string): string | undefined {
  return /run on (\d{4}-\d{2}-\d{2})/.exec(text)?.[1]
}
