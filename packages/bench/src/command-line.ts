import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Row } from './write-page.ts'

const script = fileURLToPath(new URL('../../../apps/cli/bench/start.mjs', import.meta.url))

/** Milliseconds of whole processes from start to end, beside bare Node. */
export function commandLine(): Row[] {
  return JSON.parse(execFileSync(process.execPath, [script, '--json'], { encoding: 'utf8' }))
}
