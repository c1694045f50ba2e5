import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { serveFolder } from '../../bin/serve-folder.js'
import { findChromium } from './find-chromium.ts'

const app = join(import.meta.dirname, '..', '..', 'dist', 'app')
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let server: Server
let browser: Browser
/** What no page may do, whatever the test looks at. */
let complaints: string[] = []
let contexts: BrowserContext[] = []

/** Call once at the top of a test file: a server for the built page, or another folder, and a browser for it. */
export function useBrowser(folder = app): void {
  beforeAll(async () => {
    server = await serveFolder(folder, 0)
    browser = await chromium.launch({ executablePath: await findChromium(), args })
  })
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    contexts = []
    const found = complaints
    complaints = []
    expect(found).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })
}

/** Where the built page is served. */
function origin(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A fresh browser profile: nothing kept, nothing cached. Two pages of one profile share what is kept. */
export async function newProfile(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    // What it keeps for the time without a network has tests of its own.
    serviceWorkers: 'block',
    ...options,
  })
  contexts.push(context)
  return context
}

/** Opens an address of the page. Its test fails on any error, on anything the content security policy had to stop, and on any request to elsewhere. */
export async function openPage(path = '/', options: BrowserContextOptions | BrowserContext = {}): Promise<Page> {
  const context = 'newPage' in options ? options : await newProfile(options)
  const page = await context.newPage()
  watch(page)
  await page.goto(`${origin()}${path}`)
  await page.locator('main#content').waitFor()
  return page
}

function watch(page: Page): void {
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.text().includes('registration blocked by Playwright')) return
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { protocol, origin: from } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && from !== origin()) complaints.push(`request: ${request.url()}`)
  })
}
