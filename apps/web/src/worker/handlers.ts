import { calculateFigures } from './handlers/calculate-figures.ts'
import { checkAssumption } from './handlers/check-assumption.ts'
import { estimateProject } from './handlers/estimate-project.ts'
import { readAnswersFile } from './handlers/read-answers-file.ts'
import { readFiles } from './handlers/read-files.ts'
import { writeFiles } from './handlers/write-files.ts'

/** What the workers do: each takes one plain value and gives one back. Whatever is large is loaded when it is first wanted. */
export const handlers = {
  calculateFigures,
  checkAssumption,
  estimateProject,
  readAnswersFile,
  readFiles,
  writeFiles,
}

export type Handlers = typeof handlers
export type Task = keyof Handlers
export type Input<T extends Task> = Parameters<Handlers[T]>[0]
export type Output<T extends Task> = Awaited<ReturnType<Handlers[T]>>
