import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { useBrowser } from '../browser/open-page.ts'

/** Call once at the top of a test file: a browser for the page that shows every control. */
export function useControls(): void {
  const outDir = mkdtempSync(join(tmpdir(), 'leitfaden-controls-'))
  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'error',
      root: import.meta.dirname,
      base: './',
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
    })
  })
  useBrowser(outDir)
  afterAll(() => rm(outDir, { recursive: true }))
}
