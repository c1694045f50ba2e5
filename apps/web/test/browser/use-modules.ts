import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { serveFolder } from '../../bin/serve-folder.js'
import { findChromium } from './find-chromium.ts'

declare global {
  /** In the page: a module by its path below `src`, the same one each time. */
  function load<T>(path: string): Promise<T>
}

let folder: string
let server: Server
let browser: Browser
let contexts: BrowserContext[] = []

/** For tests of single modules in a real browser, below the same headers as the page: call once at the top of the file. */
export function useModules(): void {
  beforeAll(async () => {
    const root = join(import.meta.dirname, '..', '..')
    folder = await mkdtemp(join(tmpdir(), 'leitfaden-modules-'))
    await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: true,
        minify: false,
        sourcemap: false,
        rolldownOptions: { input: join(import.meta.dirname, 'modules.html') },
      },
    })
    server = await serveFolder(folder, 0)
    browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    contexts = []
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    await rm(folder, { recursive: true, force: true })
  })
}

/** A fresh profile; pages of one profile share what is kept. */
export async function newModulesProfile(): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin' })
  contexts.push(context)
  return context
}

/** An empty page in which modules can be loaded. */
export async function modulesPage(context?: BrowserContext): Promise<Page> {
  const page = await (context ?? (await newModulesProfile())).newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/test/browser/modules.html`)
  return page
}
