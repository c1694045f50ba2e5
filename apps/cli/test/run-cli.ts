import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The built command line: what a user runs. `LEITFADEN_CLI` names another one, such as that of a packed package. */
export const cli = process.env.LEITFADEN_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url))
export const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url))
export const examples = fileURLToPath(new URL('../../../examples/', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Options {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: { readonly [name: string]: string }
}

/** Runs the command line as a process, in English, without a terminal, on a fixed day. */
export function leitfaden(args: readonly string[], { cwd = fixtures, input = '', env = {} }: Options = {}): Ran {
  const done = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    env: { PATH: process.env.PATH ?? '', LANG: 'en_GB.UTF-8', TZ: 'UTC', ...env },
    encoding: 'utf8',
  })
  return { code: done.status, stdout: done.stdout, stderr: done.stderr }
}

export const day = ['--today', '2026-11-23']

/** A folder of its own for one test, with these files. */
export function folder(files: { readonly [name: string]: string | Uint8Array } = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'leitfaden-test-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}

/** Names and contents of all files in a folder, to see that nothing was written or changed. */
export function contents(path: string): { [name: string]: string } {
  return Object.fromEntries(
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(path, name), 'latin1')]),
  )
}
