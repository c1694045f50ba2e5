import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const runs = 7

/** Milliseconds until the first new ranges are there in a fresh process, modules loaded: the best of several, since nothing is optimized yet and a busy machine delays it. */
export async function firstCall(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-first-'))
  const file = join(folder, 'first.mjs')
  await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: file,
    logLevel: 'silent',
  })
  const times = Array.from({ length: runs }, () =>
    Number(spawnSync(process.execPath, [file], { encoding: 'utf8' }).stdout),
  )
  rmSync(folder, { recursive: true })
  return Math.min(...times)
}

const program = `
import { calculate } from '../../sizing/src/calculator.ts'
import { project } from './project.ts'
const start = performance.now()
calculate(project)
console.log(performance.now() - start)
`
