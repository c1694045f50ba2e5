// Runs the pnpm that package.json pins: the one on PATH if it is that version, else through npx (no global install).
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const version = packageManager.split('@')[1].split('+')[0]
const shell = process.platform === 'win32'
const onPath = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', shell })
const [command, ...args] =
  onPath.stdout?.trim() === version ? ['pnpm'] : ['npx', '--yes', '--prefer-offline', `pnpm@${version}`]
const { status } = spawnSync(command, [...args, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  shell,
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
})
process.exit(status ?? 1)
