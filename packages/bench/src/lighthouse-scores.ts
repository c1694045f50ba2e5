import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../../../apps/web/bench/lighthouse.ts', import.meta.url))

export interface LighthouseScore {
  readonly device: 'phone' | 'desk'
  /** Of 100, by category. */
  readonly categories: { readonly [category: string]: number }
}

/** What Lighthouse says of the built page. */
export function lighthouseScores(): readonly LighthouseScore[] {
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' }))
}
