import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { openPage } from './open-page.ts'

const examples = join(import.meta.dirname, '..', '..', '..', '..', 'examples')

/** Opens an answers file as somebody who chooses it on the start screen. */
export async function openFile(name: string, content: string | Buffer, options?: BrowserContextOptions): Promise<Page> {
  const page = await openPage('/', options)
  const buffer = Buffer.from(content)
  await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'text/yaml', buffer })
  await page.locator('.header-places').waitFor()
  return page
}

/** Opens one of the examples. */
export async function openExample(name: string, options?: BrowserContextOptions): Promise<Page> {
  const path = join(examples, `${name}.yaml`)
  return openFile(basename(path), readFileSync(path), options)
}

/** Goes to a place of the page, as a link there would. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}
