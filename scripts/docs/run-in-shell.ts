import { spawn } from 'node:child_process'
import { join } from 'node:path'

const loader = import.meta.resolve('tsx')

/**
 * Runs a shell command at the root of the repository; gives back what it writes, errors included, without trailing blanks.
 * `leitfaden` is the command-line tool and `node` runs TypeScript, both from sources. No colours, 100 columns, UTC.
 */
export function runInShell(command: string, root: string): Promise<string> {
  const cli = join(root, 'apps/cli/src/cli.ts')
  const script = `leitfaden() { node '${cli}' "$@"; }\nexec 2>&1\n${command}`
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    TMPDIR: process.env.TMPDIR,
    NODE_OPTIONS: `--import ${loader}`,
    TSX_TSCONFIG_PATH: join(root, 'scripts/tsconfig.json'),
    NO_COLOR: '1',
    COLUMNS: '100',
    TZ: 'UTC',
    LANG: 'en_US.UTF-8',
    LC_ALL: 'en_US.UTF-8',
  }
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', script], { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.on('error', reject)
    child.on('close', () => resolve(output.replace(/[ \t]+$/gm, '').trimEnd()))
  })
}
