// What `npm start` ends with: the estimate of a bundled example, and its report in a file.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = 'examples/first-call.yaml'
const report = 'out/report.md'

function leitfaden(...args) {
  const { status } = spawnSync(process.execPath, ['apps/cli/bin/leitfaden.js', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, npm_command: 'exec' }, // so that it names commands as they work here: npx leitfaden …
  })
  if (status !== 0) process.exit(status ?? 1)
}

mkdirSync(new URL('../out', import.meta.url), { recursive: true })
leitfaden('estimate', example)
leitfaden('report', example, '--out', report, '--force')
process.stdout.write(`
The same with every formula and source: open ${report} in an editor that shows Markdown.
Go on: copy the example, change or add answers, and run it again
  cp ${example} examples/my-project.yaml
  npx leitfaden estimate examples/my-project.yaml
`)
