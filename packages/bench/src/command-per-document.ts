import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { variedDocument } from './varied-document.ts'

const cli = fileURLToPath(new URL('../../../apps/cli/dist/cli.js', import.meta.url))
const examples = new URL('../../../examples/', import.meta.url)

/** Tells at the end how long the process has worked, all its threads together. */
const tellTime =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error(user+system)})'

const few = 100
const many = 400

/** Microseconds of work that one more document costs `leitfaden estimate`: a file of some 8 kB to a row of CSV, with its ranges, cost and findings. The command must be built. */
export function commandPerDocument(): number {
  const originals = readdirSync(examples)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(new URL(name, examples), 'utf8'))
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-portfolio-'))
  for (let number = 0; number < many; number++) {
    const { ending, text } = variedDocument(originals, number)
    writeFileSync(join(folder, `${String(number).padStart(4, '0')}.${ending}`), text)
  }
  const timeOf = (pattern: string): number => {
    const args = [
      '--import',
      tellTime,
      cli,
      'estimate',
      join(folder, pattern),
      '--format',
      'csv',
      '--jobs',
      '1',
      '--quiet',
    ]
    const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })
    if (status !== 0) throw new Error(stderr)
    return Number(stderr.trim())
  }
  const each = (timeOf('*') - timeOf('00*')) / (many - few)
  rmSync(folder, { recursive: true })
  return each
}
