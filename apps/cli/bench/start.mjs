// How long the command line takes above bare Node: whole processes, in turn, medians of many rounds. Read the ratios.
// `node bench/start.mjs [rounds] [--json]`
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const args = process.argv.slice(2)
const rounds = Number(args.find((arg) => !arg.startsWith('-')) ?? 30)
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'leitfaden-bench-'))
const file = join(folder, 'answers.yaml')
writeFileSync(
  file,
  `guide: devops@1.0.0
language: en
provider: flying-circus
answers:
  project.name: Bench
  load.concurrent-users: 200 to 800 users
  timeline.growth: 20 to 60 %
  load.data:
    - { what: Pictures, kind: images, size: 40 GiB, inflow: 1 GiB/month, kept: 24 month }
  reliability.service-level: { level: managed, max-downtime: 4 h, reaction: business-hours }
`,
)

const candidates = [
  ['node -e 0', ['-e', '0']],
  ['--version', [cli, '--version']],
  ['questions', [cli, 'questions']],
  ['check', [cli, 'check', file]],
  ['estimate', [cli, 'estimate', file]],
  ['estimate --json', [cli, 'estimate', file, '--json']],
  ['report', [cli, 'report', file]],
]
const times = candidates.map(() => [])
for (let round = 0; round < rounds + 2; round++) {
  for (const [index, [, line]] of candidates.entries()) {
    const start = process.hrtime.bigint()
    const { status, stderr } = spawnSync(process.execPath, line, { stdio: ['ignore', 'ignore', 'pipe'] })
    if (status !== 0) throw new Error(String(stderr))
    if (round >= 2) times[index].push(Number(process.hrtime.bigint() - start) / 1e6)
  }
}
rmSync(folder, { recursive: true })

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const bare = median(times[0])
if (args.includes('--json')) {
  console.log(JSON.stringify(candidates.map(([name], index) => ({ name, value: median(times[index]) }))))
} else {
  for (const [index, [name]] of candidates.entries()) {
    const own = median(times[index])
    const least = Math.min(...times[index])
    console.log(
      `${name.padEnd(16)} ${own.toFixed(0).padStart(5)} ms  ${(own / bare).toFixed(2)} x bare node  (fastest ${least.toFixed(0)} ms)`,
    )
  }
}
