import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { serveFolder } from '../bin/serve-folder.js'
import { findChromium } from '../test/browser/find-chromium.ts'

const app = join(import.meta.dirname, '..', 'dist', 'app')
const example = join(import.meta.dirname, '..', '..', '..', 'examples', 'first-call.yaml')

console.log(JSON.stringify(await keyStrokes(60)))

interface Stroke {
  /** From the event of the key to the new figures in the document, in ms. */
  readonly reckoned: number
  /** To the frame that shows them. */
  readonly shown: number
}

/** Puts answers into the built page one after the other, and takes the time of each on the clock. The first ones, which load and warm up, are left out. */
async function keyStrokes(count: number): Promise<readonly Stroke[]> {
  const server = await serveFolder(app, 0)
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
    page.setDefaultTimeout(60_000)
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const exactly = readFileSync(example, 'utf8').replace('40000 to 60000 users', '50000 users')
    const file = { name: 'first-call.yaml', mimeType: 'text/yaml', buffer: Buffer.from(exactly) }
    await page.locator('main input[type=file]').setInputFiles(file)
    await page.locator('.header-places').waitFor()
    await page.evaluate(() => {
      location.hash = '#/questions/load.users'
    })
    await page.locator('.companion .ask-next').waitFor()
    const warmUp = 20
    const strokes: Stroke[] = []
    for (let at = 0; at < warmUp + count; at++) {
      const stroke = await timed(page, String((at % 2 === 0 ? 10_000 : 90_000) + at))
      if (at >= warmUp) strokes.push(stroke)
    }
    return strokes
  } finally {
    await browser.close()
    server.close()
  }
}

/** Puts an answer into the field by one event of it, and waits for figures that differ. */
async function timed(page: Page, users: string): Promise<Stroke> {
  const field = page.locator('[data-question="load.users"] input[type=text]').first()
  return await field.evaluate(
    (input, typed) =>
      new Promise<{ reckoned: number; shown: number }>((resolve) => {
        const figures = document.querySelector('.companion .figure-list') as Element
        // At any moment of a frame, as people type; and after what the last stroke has started.
        setTimeout(
          () => {
            const before = figures.textContent
            const watch = new MutationObserver(() => {
              if (figures.textContent === before) return
              watch.disconnect()
              const reckoned = performance.now() - start
              requestAnimationFrame(() => resolve({ reckoned, shown: performance.now() - start }))
            })
            watch.observe(figures, { subtree: true, childList: true, characterData: true })
            ;(input as HTMLInputElement).value = typed
            const start = performance.now()
            input.dispatchEvent(new InputEvent('input', { bubbles: true }))
          },
          600 + Math.random() * 50,
        )
      }),
    users,
  )
}
