export { rangeText } from './report/amount-text.ts'
export { digitsOf } from './report/digits-of.ts'
export { moneyRangeText } from './report/money-text.ts'
export { type Span, spanOf } from './report/span-of.ts'
