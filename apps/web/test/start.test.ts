import { expect, test } from 'vitest'
import { openPage, useBrowser } from './browser/open-page.ts'

useBrowser()

test('the page speaks the language of the browser, and the other at a click', async () => {
  const page = await openPage('/', { locale: 'de-DE' })
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
  await page.getByRole('button', { name: 'English' }).click()
  await page.waitForFunction(() => document.documentElement.lang === 'en')
})
