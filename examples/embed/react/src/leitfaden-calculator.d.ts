import type { LeitfadenCalculatorElement, LeitfadenCalculatorJsxProps } from '@leitfaden/web/element'
import type { HTMLAttributes, RefAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'leitfaden-calculator': LeitfadenCalculatorJsxProps &
        HTMLAttributes<LeitfadenCalculatorElement> &
        RefAttributes<LeitfadenCalculatorElement>
    }
  }
}
