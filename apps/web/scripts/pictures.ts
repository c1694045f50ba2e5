import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { serveFolder } from '../bin/serve-folder.js'
import { findChromium } from '../test/browser/find-chromium.ts'

// Writes the pictures of the built page that the documentation shows.

const root = join(import.meta.dirname, '..', '..', '..')
const gallery = join(root, 'docs', 'gallery')

interface Shot {
  readonly name: string
  readonly example: string
  readonly locale: 'de-DE' | 'en-GB'
  readonly scheme: 'light' | 'dark'
  readonly size: readonly [width: number, height: number]
  readonly hash: string
  readonly shown: string
}

const shots: readonly Shot[] = [
  {
    name: 'page-questions',
    example: 'first-call',
    locale: 'en-GB',
    scheme: 'light',
    size: [1440, 900],
    hash: '#/questions/load.users',
    shown: '.companion .ask-next',
  },
  {
    name: 'page-estimate',
    example: 'vereinsshop',
    locale: 'de-DE',
    scheme: 'dark',
    size: [1440, 900],
    hash: '#/estimate',
    shown: 'main svg',
  },
  {
    name: 'page-trace',
    example: 'first-call',
    locale: 'en-GB',
    scheme: 'light',
    size: [1440, 900],
    hash: '#/estimate/peakRequestRate',
    shown: 'dialog[open]',
  },
  {
    name: 'page-documents',
    example: 'vereinsshop',
    locale: 'de-DE',
    scheme: 'light',
    size: [1440, 900],
    hash: '#/documents/offer',
    shown: 'main h2',
  },
  {
    name: 'page-phone',
    example: 'first-call',
    locale: 'de-DE',
    scheme: 'light',
    size: [360, 740],
    hash: '#/questions/load.users',
    shown: '.working-bar',
  },
]

const server = await serveFolder(join(import.meta.dirname, '..', 'dist', 'app'), 0)
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
try {
  for (const shot of shots) await take(shot)
} finally {
  await browser.close()
  server.close()
}

async function take({ name, example, locale, scheme, size: [width, height], hash, shown }: Shot): Promise<void> {
  const context = await browser.newContext({
    locale,
    colorScheme: scheme,
    viewport: { width, height },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const buffer = readFileSync(join(root, 'examples', `${example}.yaml`))
  await page.locator('main input[type=file]').setInputFiles({ name: `${example}.yaml`, mimeType: 'text/yaml', buffer })
  await page.locator('.header-places').waitFor()
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.locator(shown).first().waitFor()
  await settled(page)
  await page.screenshot({ path: join(gallery, `${name}.png`) })
  await context.close()
}

/** Until nothing changes any more for a second. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 1000)
        new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(resolve, 1000)
        }).observe(document.body, { subtree: true, childList: true, characterData: true })
      }),
  )
}
