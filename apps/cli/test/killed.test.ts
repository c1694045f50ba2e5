import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { folder } from './run-cli.ts'

/** `LEITFADEN_KILLS=2000` for a long run. */
const kills = Number(process.env.LEITFADEN_KILLS ?? 60)
const longest = 30

test(`killed at ${kills} moments, a file is old or new, whole, and new once that was said`, async () => {
  const cwd = folder({ 'a.yaml': '0\nend\n' })
  const file = join(cwd, 'a.yaml')
  const program = join(folder(), 'saving.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('./saving-child.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  let saved = 0
  for (let count = 0; count < kills; count++) {
    const said = await killWhileSaving(program, file, saved)
    const lines = readFileSync(file, 'utf8').split('\n')
    const found = Number(lines[0])
    expect(lines.slice(-2)).toEqual(['end', ''])
    expect(new Set(lines.slice(0, -2))).toEqual(new Set([String(found)]))
    if (found > 0) expect(lines).toHaveLength(2_002 + (found % 7) * 5_000)
    expect([said, said + 1]).toContain(found)
    saved = found
  }
  expect(saved).toBeGreaterThan(kills)
  expect(readdirSync(cwd).filter((name) => !name.startsWith('.leitfaden-'))).toEqual(['a.yaml'])
}, 600_000)

/** Gives back the number of the text that was last said to be saved. */
async function killWhileSaving(program: string, file: string, from: number): Promise<number> {
  const child = spawn(process.execPath, [program, file, String(from)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let complaint = ''
  let timer: Promise<void> | undefined
  child.stdout.on('data', (data) => {
    output += data
    timer ??= setTimeout(Math.random() * longest).then(() => void child.kill('SIGKILL'))
  })
  child.stderr.on('data', (data) => {
    complaint += data
  })
  await new Promise((resolve) => child.on('close', resolve))
  await timer
  expect({ complaint, signal: child.signalCode }).toEqual({ complaint: '', signal: 'SIGKILL' })
  return Number(output.trim().split('\n').at(-1))
}
