import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extendedDevops } from '@leitfaden/core/devops'
import { readAnswers } from '@leitfaden/core/file'
import { providers } from '@leitfaden/core/providers'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newProfile, openPage, useBrowser } from './browser/open-page.ts'

useBrowser()

const examples = join(import.meta.dirname, '..', '..', '..', 'examples')

async function shareExample(title: string): Promise<Page> {
  const page = await openPage()
  await page.getByRole('button', { name: title }).click()
  await page.waitForFunction(() => location.hash === '#/questions')
  await page.evaluate(() => {
    location.hash = '#/share'
  })
  await page.getByRole('textbox', { name: 'Link' }).waitFor()
  return page
}

const linkOf = async (page: Page): Promise<string> => {
  const field = page.getByRole('textbox', { name: 'Link' })
  await expect.poll(() => field.inputValue()).toContain('#s1.')
  return new URL(await field.inputValue()).hash
}

test('a link shows what somebody sent, and keeps it as a new project when asked to', async () => {
  const link = await linkOf(await shareExample('First call'))
  const page = await openPage(`/${link}`)
  await page.getByText('Somebody has sent you this project').waitFor()
  await page.getByRole('heading', { name: 'Booking portal for a cable car' }).waitFor()
  await page.getByText(/Cost per month after 24 months, in 8 of 10 cases: €/).waitFor()
  await page.getByText('40,000–60,000 users').waitFor()
  expect(await page.evaluate(() => indexedDB.databases().then((all) => all.length))).toBe(0)
  await page.getByRole('button', { name: 'Keep as a new project' }).click()
  await page.waitForFunction(() => location.hash === '#/questions')
  await page.getByRole('banner').getByText('Booking portal for a cable car').waitFor()
})

test('a link can be thrown away, and goes out of the address', async () => {
  const link = await linkOf(await shareExample('First call'))
  const page = await openPage(`/${link}`)
  await page.getByRole('button', { name: 'Discard' }).click()
  await page.waitForFunction(() => location.hash === '#/start')
  await page.getByRole('button', { name: 'To the first questions' }).waitFor()
})

test('a link that is put into the address of an open project leaves that alone', async () => {
  const link = await linkOf(await shareExample('First call'))
  const page = await openPage()
  await page.getByRole('button', { name: 'Stack Exchange 2016' }).click()
  await page.waitForFunction(() => location.hash === '#/questions')
  const name = await page.title()
  await page.evaluate((fragment) => {
    location.hash = fragment
  }, link)
  await page.getByRole('button', { name: 'Discard' }).click()
  await page.goBack()
  await expect.poll(() => page.title()).toContain(name.split(' · ')[0] ?? '')
})

test('a broken link is told as what it is', async () => {
  const link = await linkOf(await shareExample('First call'))
  const profile = await newProfile()
  const cases = [
    [link.slice(0, -20), /The end of the link is missing/],
    [`${link.slice(0, 40)}x${link.slice(41)}`, /was changed on its way/],
    [link.replace('#s1', '#s9'), /comes from a newer version/],
  ] as const
  for (const [broken, text] of cases) {
    const page = await openPage(`/${broken}`, profile)
    await page.getByRole('alert').getByText(text).waitFor()
    await page.close()
  }
})

test('a link without names is shorter and names nobody', async () => {
  const page = await shareExample('Vereinsshop')
  const whole = await linkOf(page)
  await page.getByRole('checkbox', { name: 'Leave out names, contacts and notes' }).check()
  await expect.poll(() => linkOf(page)).not.toBe(whole)
  const other = await openPage(`/${await linkOf(page)}`)
  await other.getByText('Somebody has sent you this project').waitFor()
  expect(await other.getByText('Who is responsible for the project?').count()).toBe(0)
})

test('the file is the one that was opened, with its comments; the other format says the same', async () => {
  const page = await shareExample('Vereinsshop')
  const download = async (name: string) => {
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') }
  }
  const original = await readFile(join(examples, 'vereinsshop.yaml'), 'utf8')
  const yaml = await download('Download YAML')
  expect(yaml.text).toBe(original)
  expect(yaml.name).toMatch(/^[a-z0-9-]+\.yaml$/)
  const json = await download('Download JSON')
  expect(json.name).toMatch(/\.json$/)
  const read = (text: string, format: 'yaml' | 'json') =>
    readAnswers(text, { guide: extendedDevops, providers, format })
  expect(read(json.text, 'json')).toEqual(read(original, 'yaml'))
})
