import { calculateFigures } from './handlers/calculate-figures.ts'
import { checkAssumption } from './handlers/check-assumption.ts'
import { compareScenarios } from './handlers/compare-scenarios.ts'
import { drawDocument } from './handlers/draw-document.ts'
import { estimateProject } from './handlers/estimate-project.ts'
import { makeTickets } from './handlers/make-tickets.ts'
import { readAnswersFile } from './handlers/read-answers-file.ts'
import { readFiles } from './handlers/read-files.ts'
import { readPriceList } from './handlers/read-price-list.ts'
import { readTicket } from './handlers/read-ticket.ts'
import { writeDocument } from './handlers/write-document.ts'
import { writeFiles } from './handlers/write-files.ts'

/** What the workers do: each takes one plain value and gives one back. Whatever is large is loaded when it is first wanted. */
export const handlers = {
  calculateFigures,
  checkAssumption,
  compareScenarios,
  drawDocument,
  estimateProject,
  makeTickets,
  readAnswersFile,
  readFiles,
  readPriceList,
  writeFiles,
  readTicket,
  writeDocument,
}

export type Handlers = typeof handlers
export type Task = keyof Handlers
export type Input<T extends Task> = Parameters<Handlers[T]>[0]
export type Output<T extends Task> = Awaited<ReturnType<Handlers[T]>>
