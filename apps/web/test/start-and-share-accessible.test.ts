import { expect, test } from 'vitest'
import { axeFindings } from './browser/axe-findings.ts'
import { goTo, openExample } from './browser/open-example.ts'
import { openPage, useBrowser } from './browser/open-page.ts'

useBrowser()

const looks = [
  { locale: 'de-DE', colorScheme: 'light', viewport: { width: 320, height: 640 } },
  { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const

const isWider = 'document.documentElement.scrollWidth > innerWidth'

test.each(looks)('start, faults of a file, sharing and what was sent: $locale, $colorScheme', async (look) => {
  const page = await openPage('/', look)
  await page.locator('.live-row .range-bar').first().waitFor()
  expect(await axeFindings(page), 'start').toEqual([])
  expect(await page.evaluate(isWider), 'start').toBe(false)

  const buffer = Buffer.from('guide: devops@1.0.0\nanswers:\n  load.transfer: 250 Mbit\n  load.userz: 3\n')
  await page.locator('main input[type=file]').setInputFiles({ name: 'a.yaml', mimeType: 'text/plain', buffer })
  await page.getByRole('alert').waitFor()
  expect(await axeFindings(page), 'faults').toEqual([])
  expect(await page.evaluate(isWider), 'faults').toBe(false)

  const shared = await openExample('vereinsshop', look)
  await goTo(shared, '#/share')
  const field = shared.locator('.share-address input')
  await expect.poll(() => field.inputValue()).toContain('#s1.')
  expect(await axeFindings(shared), 'share').toEqual([])
  expect(await shared.evaluate(isWider), 'share').toBe(false)

  const received = await openPage(`/${new URL(await field.inputValue()).hash}`, look)
  await received.locator('.received-chapter').first().waitFor()
  await received.locator('.received-cost').waitFor()
  expect(await axeFindings(received), 'received').toEqual([])
  expect(await received.evaluate(isWider), 'received').toBe(false)
})

test('a project begins, and a link is kept, with the keyboard alone', async () => {
  const page = await openPage()
  const tabTo = async (selector: string) => {
    for (let steps = 0; steps < 40; steps++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    }
    throw new Error(`not reached: ${selector}`)
  }
  await tabTo('input[name=name]')
  await page.keyboard.type('Club shop')
  await tabTo('.button-main')
  await page.keyboard.press('Enter')
  await page.locator('.question-card').first().waitFor()
  await goTo(page, '#/share')
  const field = page.locator('.share-address input')
  await expect.poll(() => field.inputValue()).toContain('#s1.')
  await goTo(page, new URL(await field.inputValue()).hash)
  await page.locator('.received h1').waitFor()
  await tabTo('.received .button-main')
  await page.keyboard.press('Enter')
  await page.locator('.question-card').first().waitFor()
})
