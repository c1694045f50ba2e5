import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { serveFolder } from '../bin/serve-folder.js'
import { newProfile, openPage, useBrowser } from './browser/open-page.ts'

useBrowser()

const app = join(import.meta.dirname, '..', 'dist', 'app')

/** Until all is kept that the page needs without a network. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50))
  })

test('without a network the page opens, reckons, and speaks the other language', async () => {
  const profile = await newProfile({ serviceWorkers: 'allow' })
  const page = await openPage('/', profile)
  await kept(page)
  await profile.setOffline(true)
  await page.reload()
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await page.getByRole('heading', { name: 'Neues Projekt' }).waitFor()
  await page.getByRole('button', { name: 'Vereinsshop' }).click()
  await page.waitForFunction(() => location.hash === '#/questions')
  for (const screen of ['estimate', 'scenarios', 'documents', 'share']) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#/${screen}`)
    await page.locator('main h1').waitFor()
  }
  await expect.poll(() => page.locator('.share-address input').inputValue()).toContain('#s1.')
})

test('a new version waits until somebody wants it; other tabs go on with the old one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leitfaden-update-'))
  await cp(app, folder, { recursive: true })
  const server = await serveFolder(folder, 0)
  try {
    const profile = await newProfile({ serviceWorkers: 'allow' })
    const [page, other] = [await profile.newPage(), await profile.newPage()]
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    await page.goto(address)
    await kept(page)
    await other.goto(address)
    await other.locator('main#content').waitFor()

    await publishAnotherVersion(folder)
    await page.getByLabel('What is the project called?').fill('Half typed')
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await page.getByText('There is a new version of this page.').waitFor()
    expect(await page.getByLabel('What is the project called?').inputValue()).toBe('Half typed')
    expect(await page.evaluate(() => document.documentElement.dataset.build)).toBeUndefined()

    await page.getByRole('button', { name: 'Reload now' }).click()
    await page.waitForFunction(() => document.documentElement.dataset.build === 'another')

    await other.getByText('There is a new version of this page.').waitFor()
    expect(await other.evaluate(() => document.documentElement.dataset.build)).toBeUndefined()
    await other.evaluate(() => {
      location.hash = '#/share'
    })
    await other.getByRole('heading', { name: 'Share' }).waitFor()
  } finally {
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true })
  }
})

/** Another page, and a screen of the old one that is not there any more. */
async function publishAnotherVersion(folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  await writeFile(join(folder, 'index.html'), page.replace('<html ', '<html data-build="another" '))
  const gone = (await readdir(join(folder, 'assets'))).find((name) => /^share-screen-.*\.js$/.test(name)) ?? ''
  await rm(join(folder, 'assets', gone))
  const worker = await readFile(join(folder, 'service-worker.js'), 'utf8')
  const changed = worker.replace(`assets/${gone},`, '').replaceAll(/`[0-9a-f]{16}`/g, '`another`')
  expect(changed).not.toContain(gone)
  await writeFile(join(folder, 'service-worker.js'), changed)
}

test('the page can be installed', async () => {
  const page = await openPage('/', await newProfile({ serviceWorkers: 'allow' }))
  const session = await page.context().newCDPSession(page)
  const { errors, data } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { icons, ...manifest } = JSON.parse(data ?? '') as { icons: { src: string; sizes: string }[]; display: string }
  expect(manifest.display).toBe('standalone')
  for (const { src, sizes } of icons.filter(({ src: file }) => file.endsWith('.png'))) {
    const picture = await readFile(join(app, src))
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes)
  }
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // Every profile of the tests is a private one.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})
