import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with one plain line that other programs can read: `812 passed, 0 failed, 3 skipped`. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: string): number => states.filter((s) => s === state).length
    const failed = count('failed') + errors.length + modules.filter((module) => module.errors().length > 0).length
    process.on('exit', () =>
      process.stdout.write(`${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped\n`),
    )
  }
}
