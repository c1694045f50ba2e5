import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { openPage } from './open-page.ts'

const examples = join(import.meta.dirname, '..', '..', '..', '..', 'examples')

/** Opens one of the examples, as somebody who chooses its file on the start screen. */
export async function openExample(name: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await openPage('/', options)
  await page.locator('main input[type=file]').setInputFiles(join(examples, `${name}.yaml`))
  await page.locator('.header-places').waitFor()
  return page
}

/** Goes to a place of the page, as a link there would. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}
