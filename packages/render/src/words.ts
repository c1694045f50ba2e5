export { plainAnswer } from './answer/plain-answer.ts'
export { type ReasonContext, reasonsFor } from './report/reasons-for.ts'
