import { Console } from 'node:console'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'

/** Runs a module and gives back what it writes with `console.log`. Throws what the module throws. */
export async function runModule(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-docs-'))
  const file = join(folder, 'example.mts')
  const written: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk))
      done()
    },
  })
  const usual = globalThis.console
  globalThis.console = new Console({ stdout: stream, stderr: stream, colorMode: false })
  try {
    writeFileSync(file, text)
    await import(/* @vite-ignore */ pathToFileURL(file).href)
  } finally {
    globalThis.console = usual
    rmSync(folder, { recursive: true })
  }
  return written.join('')
}
