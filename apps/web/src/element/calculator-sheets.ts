import controls from '../controls/controls.css?inline'
import base from '../design/base.css?inline'
import designed from '../design/controls.css?inline'
import rangeBar from '../design/range-bar.css?inline'
import { sheetOf } from '../design/sheet-of.ts'
import tokens from '../design/tokens.css?inline'
import calculator from './calculator.css?inline'

let sheets: readonly CSSStyleSheet[] | undefined

/** The look of the application, cut off from the page around: only what the page says by `--leitfaden-…` comes in. */
export function calculatorSheets(): readonly CSSStyleSheet[] {
  sheets ??= [openTokens(tokens), base, designed, rangeBar, controls, calculator].map((text) => sheetOf(ownSizes(text)))
  return sheets
}

/** Every token can be set from around: `--ink` by `--leitfaden-ink`. They hold inside alone, whatever the page calls its own. */
function openTokens(text: string): string {
  return text
    .replace(/--leitfaden-[\w-]+:[^;}]*;?/g, '')
    .replace(/--([\w-]+):\s*([^;}]+)/g, '--$1:var(--leitfaden-$1,$2)')
    .replaceAll(':root', '.calculator')
}

/** Sizes follow the letters of the reader, not of the page: pages that make `1rem` ten pixels are many. */
function ownSizes(text: string): string {
  return text.replace(/(?<![\w#-])(\d*\.?\d+)rem\b/g, 'calc($1*var(--leitfaden-size,max(1rem,16px)))')
}
