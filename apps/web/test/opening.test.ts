import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage, useBrowser } from './browser/open-page.ts'

useBrowser()

const examples = join(import.meta.dirname, '..', '..', '..', 'examples')
const shop = 'guide: devops@1.0.0\nlanguage: en\nanswers:\n  project.name: Corner shop\n  load.users: 300 user\n'
const faulty = 'guide: devops@1.0.0\nanswers:\n  project.name: Shop\n  load.transfer: 250 Mbit\n'

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
const pick = (page: Page, chosen: string | ReturnType<typeof file>) =>
  page.locator('main input[type=file]').setInputFiles(chosen)
const header = (page: Page) => page.getByRole('banner')

async function drop(page: Page, items: { readonly files?: readonly string[]; readonly text?: string }): Promise<void> {
  await page.evaluate(({ files = [], text }) => {
    const data = new DataTransfer()
    for (const content of files) data.items.add(new File([content], 'dropped.yaml', { type: 'text/plain' }))
    if (text !== undefined) data.setData('text/plain', text)
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document
        .querySelector('main')
        ?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
    }
  }, items)
}

test('a new project needs a name, and goes on to the questions', async () => {
  const page = await openPage()
  await page.getByRole('button', { name: 'To the first questions' }).click()
  await page.getByText('Please give the project a name.').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name')
  await page.keyboard.type('Club shop')
  await page.keyboard.press('Enter')
  await header(page).getByText('Club shop').waitFor()
  expect(new URL(page.url()).hash).toBe('#/questions')
})

test('the small example moves when it is touched', async () => {
  const page = await openPage()
  const cost = page.locator('.live-row', { hasText: 'Cost per month' }).locator('dd')
  await expect.poll(() => cost.textContent()).toMatch(/^€\d/)
  const before = await cost.textContent()
  await page.getByRole('slider', { name: 'Page views per month' }).press('ArrowRight')
  await expect.poll(() => cost.textContent()).not.toBe(before)
})

test('every example opens', async () => {
  const page = await openPage()
  for (const title of ['First call', 'Second call', 'Vereinsshop', 'Hachyderm 2022', 'Stack Exchange 2016']) {
    await page.getByRole('button', { name: title }).click()
    await page.waitForFunction(() => location.hash === '#/questions')
    await page.getByRole('link', { name: 'Leitfaden' }).click()
  }
})

describe('a file', () => {
  test('is opened by picking it', async () => {
    const page = await openPage()
    await pick(page, join(examples, 'first-call.yaml'))
    await header(page).getByText('Booking portal for a cable car').waitFor()
  })

  test('is opened by dropping it anywhere', async () => {
    const page = await openPage()
    await drop(page, { files: [shop] })
    await header(page).getByText('Corner shop').waitFor()
  })

  test('is opened by dropping its text', async () => {
    const page = await openPage()
    await drop(page, { text: shop })
    await header(page).getByText('Corner shop').waitFor()
  })

  test('with faults is refused with every fault, its place and its question', async () => {
    const page = await openPage()
    await pick(page, file('shop.yaml', faulty))
    const notice = page.getByRole('alert')
    await notice.getByText('“shop.yaml” could not be opened').waitFor()
    await notice.getByText(/Line 4, column 18 · How much data flows/).waitFor()
    await notice.getByText('250 Mbit').first().waitFor()
    await notice.getByText('Nothing that you have entered so far has changed.').waitFor()
    await notice.getByRole('button', { name: 'Close' }).click()
    expect(await notice.count()).toBe(0)
  })

  test('of another kind is told as what it is', async () => {
    const page = await openPage()
    await pick(page, join(examples, 'prices', 'our-prices.json'))
    await page
      .getByRole('alert')
      .getByText(/This is a price list/)
      .waitFor()
  })

  test('that is far too large is not even read', async () => {
    const page = await openPage()
    await pick(page, { name: 'big.yaml', mimeType: 'text/plain', buffer: Buffer.alloc(1_100_000, 97) })
    await page
      .getByRole('alert')
      .getByText(/larger than 1 MiB/)
      .waitFor()
  })

  test('comes one at a time', async () => {
    const page = await openPage()
    await drop(page, { files: [shop, shop] })
    await page
      .getByRole('alert')
      .getByText(/These are several files/)
      .waitFor()
  })

  test('dropped on an open project becomes another one or part of it, and that can be taken back', async () => {
    const page = await openPage()
    await pick(page, file('shop.yaml', shop))
    await header(page).getByText('Corner shop').waitFor()
    await drop(page, { files: [shop.replace('Corner shop', 'Larger shop').replace('300', '900')] })
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'the file wins' }).check()
    await dialog.getByRole('button', { name: 'Take over its answers' }).click()
    await header(page).getByText('Larger shop').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await header(page).getByText('Corner shop').waitFor()
  })
})
