import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings } from './browser/axe-findings.ts'
import { newProfile, openPage, useBrowser } from './browser/open-page.ts'

useBrowser()

const savedLine = /^Saved on this device, \d\d:\d\d$/

async function begin(profile: BrowserContext, name: string): Promise<Page> {
  const page = await openPage('/', profile)
  await page.locator('input[name=name]').fill(name)
  await page.getByRole('button', { name: 'To the first questions' }).click()
  await page.getByText(savedLine).waitFor()
  return page
}

const nameField = (page: Page) => page.getByRole('textbox', { name: 'What is the project called?' })

async function openMenu(page: Page, item: string): Promise<void> {
  await page.locator('.project-menu summary').click()
  await page.getByRole('button', { name: item, exact: true }).click()
}

test('the project is there again after the page was loaded anew, and in the list to go on with', async () => {
  const page = await begin(await newProfile(), 'Vereinsshop')
  await page.reload()
  await page.getByText(savedLine).waitFor()
  expect(await nameField(page).inputValue()).toBe('Vereinsshop')
  await page.getByRole('link', { name: 'Leitfaden' }).click()
  await page.reload()
  await page
    .getByRole('button', { name: /^Vereinsshop/ })
    .first()
    .waitFor()
  await page.locator('.kept-project-open').click()
  await nameField(page).waitFor()
})

test('a key stroke outlives a page that ends right after it', async () => {
  const profile = await newProfile()
  const page = await begin(profile, 'Vereinsshop')
  await nameField(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('s')
  await page.close()
  const next = await openPage('/#/questions', profile)
  await expect.poll(() => nameField(next).inputValue()).toBe('Vereinsshops')
})

test('what can not be read yet is there again after the page was loaded anew', async () => {
  const page = await begin(await newProfile(), 'Vereinsshop')
  await page.evaluate(() => {
    location.hash = '#/questions/load.concurrent-users'
  })
  const field = page.locator('[id="field-load.concurrent-users"]')
  await field.fill('quite a lot')
  await page.reload()
  await expect.poll(() => field.inputValue()).toBe('quite a lot')
})

test('two tabs: what both changed differently is a choice in the second, and nothing is written over', async () => {
  const profile = await newProfile()
  const one = await begin(profile, 'Vereinsshop')
  const other = await openPage('/#/questions', profile)
  await other.evaluate(() => {
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
    Object.assign(globalThis, { wake: () => Object.assign(IDBDatabase.prototype, { transaction }) })
  })
  await nameField(other).fill('Theirs')
  const banner = other.getByRole('alert')
  await banner.waitFor()
  expect(await axeFindings(other)).toEqual([])
  expect(await banner.textContent()).toContain('“Theirs” is not stored on this device')
  await nameField(one).fill('Ours')
  // The journal has a line of each answer until it is stored.
  const isUnstored = () => one.evaluate(() => Object.values({ ...localStorage }).some((line) => line.includes('Ours')))
  await expect.poll(isUnstored).toBe(false)
  await other.evaluate('wake()')
  // The page tries by itself as well, and may be sooner than the click.
  const choose = other.getByRole('button', { name: 'Look and choose' })
  const again = banner.getByRole('button', { name: 'Try again' })
  await Promise.race([choose.waitFor(), again.click().catch(() => undefined)])
  await choose.click()
  const theirs = other.getByRole('button', { name: 'In the other tab Ours' })
  await theirs.waitFor()
  expect(await axeFindings(other)).toEqual([])
  await theirs.click()
  await expect.poll(() => nameField(other).inputValue()).toBe('Ours')
  expect(await other.locator('.keeping-banner').count()).toBe(0)
})

test('a storage that is full is told above everything, with the file to download', async () => {
  const page = await begin(await newProfile(), 'Vereinsshop')
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
  })
  await nameField(page).fill('Großes Fest')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the file now' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('grosses-fest.yaml')
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk)
  expect(Buffer.concat(chunks).toString()).toContain('project.name: Großes Fest')
})

test('a version shows what was different and brings it back; a removed project can be brought back', async () => {
  const page = await begin(await newProfile(), 'Before')
  await openMenu(page, 'Versions')
  await page.getByRole('textbox', { name: 'Name' }).fill('offer')
  await page.getByRole('button', { name: 'Keep this state' }).click()
  await page.getByRole('heading', { name: 'offer' }).waitFor()
  await page.getByRole('button', { name: 'Close' }).click()
  await nameField(page).fill('After')
  await openMenu(page, 'Versions')
  await page.getByRole('button', { name: 'What was different?' }).first().click()
  await expect.poll(() => page.locator('.two-sides').textContent()).toMatch(/Before[\s\S]*After/)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Restore' }).first().click()
  await expect.poll(() => nameField(page).inputValue()).toBe('Before')

  await openMenu(page, 'Remove')
  await page.getByText('“Before” was removed.').waitFor()
  expect(await page.locator('.kept-project').count()).toBe(0)
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await page.getByRole('button', { name: /^Before/ }).waitFor()
})

test('the menu of the project is worked with the keyboard alone', async () => {
  const page = await begin(await newProfile({ colorScheme: 'dark' }), 'Vereinsshop')
  const menu = page.locator('.project-menu')
  await menu.locator('summary').focus()
  await page.keyboard.press('Enter')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  expect(await menu.evaluate((element: HTMLDetailsElement) => element.open)).toBe(false)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Name of the project' }).fill('Shop')
  await page.keyboard.press('Enter')
  await expect.poll(() => nameField(page).inputValue()).toBe('Shop')
})
