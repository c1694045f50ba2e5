import { calculateFigures } from './handlers/calculate-figures.ts'

/** What the workers do: each takes one plain value and gives one back. Only what every key stroke needs is there from the start. */
export const handlers = {
  calculateFigures,
  checkAssumption: later(async () => (await import('../estimate/check-assumption.ts')).checkAssumption),
  compareScenarios: later(async () => (await import('./handlers/compare-scenarios.ts')).compareScenarios),
  drawDocument: later(async () => (await import('./handlers/draw-document.ts')).drawDocument),
  estimateProject: later(async () => (await import('./handlers/estimate-project.ts')).estimateProject),
  makeTickets: later(async () => (await import('./handlers/make-tickets.ts')).makeTickets),
  readAnswersFile: later(async () => (await import('../files/read-answers-file.ts')).readAnswersFile),
  readFiles: later(async () => (await import('./handlers/read-files.ts')).readFiles),
  readPriceList: later(async () => (await import('../prices/read-price-list.ts')).readPriceList),
  readTicket: later(async () => (await import('./handlers/read-ticket.ts')).readTicket),
  writeDocument: later(async () => (await import('./handlers/write-document.ts')).writeDocument),
  writeFiles: later(async () => (await import('./handlers/write-files.ts')).writeFiles),
}

type Handlers = typeof handlers
export type Task = keyof Handlers
export type Input<T extends Task> = Parameters<Handlers[T]>[0]
export type Output<T extends Task> = Awaited<ReturnType<Handlers[T]>>

/** Loaded when it is first wanted. */
function later<I, O>(load: () => Promise<(input: I) => O | Promise<O>>): (input: I) => Promise<O> {
  return async (input) => await (await load())(input)
}
