import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { findChromium } from './find-chromium.ts'

declare global {
  /** In the page: a module of the sources by its path below `src`, the same one each time. */
  function load<T>(path: string): Promise<T>
}

let server: ViteDevServer
let browser: Browser
let contexts: BrowserContext[] = []

/** For tests of single modules in a real browser: call once at the top of the file. */
export function useModules(): void {
  beforeAll(async () => {
    const root = join(import.meta.dirname, '..', '..')
    server = await createServer({
      root,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      optimizeDeps: { noDiscovery: true },
      server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    })
    await server.listen()
    browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    contexts = []
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
}

/** A fresh profile; pages of one profile share what is kept. */
export async function newModulesProfile(): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin' })
  await context.addInitScript("globalThis.load = (path) => import('/src/' + path)")
  contexts.push(context)
  return context
}

/** An empty page in which modules can be loaded. */
export async function modulesPage(context?: BrowserContext): Promise<Page> {
  const page = await (context ?? (await newModulesProfile())).newPage()
  await page.goto(`${server.resolvedUrls?.local[0]}test/browser/blank.html`)
  return page
}
