import type * as face from './element.ts'
import { LeitfadenCalculator as Calculator } from './leitfaden-calculator.ts'

export const LeitfadenCalculator: typeof face.LeitfadenCalculator = Calculator

// The same file may be on a page twice, and on a server there is no page.
if (globalThis.customElements?.get('leitfaden-calculator') === undefined)
  globalThis.customElements?.define('leitfaden-calculator', LeitfadenCalculator)
