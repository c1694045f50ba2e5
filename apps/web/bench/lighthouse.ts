import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import lighthouse, { desktopConfig } from 'lighthouse'
import { chromium } from 'playwright-core'
import { serveFolder } from '../bin/serve-folder.js'
import { findChromium } from '../test/browser/find-chromium.ts'

const app = join(import.meta.dirname, '..', 'dist', 'app')
const debuggingPort = 9333

console.log(JSON.stringify(await scores()))

interface Score {
  readonly device: 'phone' | 'desk'
  /** Of 100, by category of Lighthouse. */
  readonly categories: { readonly [category: string]: number }
}

/** What Lighthouse says of the built page on a phone and on a desk, each in a fresh browser. */
async function scores(): Promise<readonly Score[]> {
  const server = await serveFolder(app, 0)
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  try {
    return [await score('phone', address), await score('desk', address)]
  } finally {
    server.close()
  }
}

async function score(device: Score['device'], address: string): Promise<Score> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', `--remote-debugging-port=${debuggingPort}`],
  })
  try {
    const config = device === 'desk' ? desktopConfig : undefined
    // `robots.txt` would be fetched over a connection, and the page allows none.
    const result = await lighthouse(
      address,
      { port: debuggingPort, logLevel: 'error', skipAudits: ['robots-txt'] },
      config,
    )
    if (result === undefined) throw new Error('Lighthouse gave no result')
    const { categories } = result.lhr
    return {
      device,
      categories: Object.fromEntries(
        Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
      ),
    }
  } finally {
    await browser.close()
  }
}
