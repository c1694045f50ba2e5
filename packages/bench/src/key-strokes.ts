import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Row } from './write-page.ts'

const script = fileURLToPath(new URL('../../../apps/web/bench/key-stroke.ts', import.meta.url))

interface Stroke {
  readonly reckoned: number
  readonly shown: number
}

/** How long the built page takes from a key stroke to new figures, in a browser and by the clock: the median, and what nine of ten do not exceed. */
export function keyStrokes(): Row[] {
  const written = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' })
  const strokes = JSON.parse(written) as readonly Stroke[]
  const times = (of: keyof Stroke): readonly number[] => strokes.map((stroke) => stroke[of]).sort((a, b) => a - b)
  const at = (of: keyof Stroke, part: number): number =>
    times(of)[Math.floor(part * (strokes.length - 1))] ?? Number.NaN
  return [
    { name: 'figures in the page', value: at('reckoned', 0.5) },
    { name: 'figures in the page, 9 of 10 times', value: at('reckoned', 0.9) },
    { name: 'figures on the screen', value: at('shown', 0.5) },
    { name: 'figures on the screen, 9 of 10 times', value: at('shown', 0.9) },
  ]
}
