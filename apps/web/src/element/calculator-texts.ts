import type { Language } from '@leitfaden/core'
import type { ControlTexts } from '../controls/control-texts.ts'
import { controls as controlsDe } from '../controls/texts.de.ts'
import { controls as controlsEn } from '../controls/texts.en.ts'
import { calculator as de } from './texts.de.ts'
import { calculator as en } from './texts.en.ts'
import type { CalculatorTexts } from './texts.ts'

/** Both languages are in one file: a page may switch at any time, and load nothing for it. */
export const calculatorTexts: {
  readonly [L in Language]: { readonly own: CalculatorTexts; readonly controls: ControlTexts }
} = { de: { own: de, controls: controlsDe }, en: { own: en, controls: controlsEn } }
