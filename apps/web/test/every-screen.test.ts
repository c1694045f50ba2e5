import { devops, extendedDevops } from '@leitfaden/core/devops'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings } from './browser/axe-findings.ts'
import { goTo, openExample } from './browser/open-example.ts'
import { openPage, useBrowser } from './browser/open-page.ts'

useBrowser()

const chapters = [...devops.chapters, ...(extendedDevops.extensions ?? []).flatMap((extension) => extension.chapters)]
const documents = ['report', 'offer', 'tickets', 'read-back', 'changes', 'file']

/** Every place of the page, and how to tell that it has come. */
const places: readonly (readonly [hash: string, shown: string])[] = [
  ['#/start', '.start'],
  ...chapters.map(({ id, questions }) => [`#/questions/${questions[0]?.id}`, `[data-question^="${id}."]`] as const),
  ['#/estimate', 'main svg'],
  ['#/estimate/peakRequestRate', 'dialog[open]'],
  ['#/scenarios', 'main h1'],
  ...documents.map((id) => [`#/documents/${id}`, 'main h2'] as const),
  ['#/share', 'main h1'],
]

const lookers: { readonly [who: string]: BrowserContextOptions } = {
  'in German, light, on a desk': { locale: 'de-DE', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  'in English, dark, on a phone': { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
}

/** Goes to every place and waits until nothing moves there. */
async function visit(page: Page, look: (place: string) => Promise<void>): Promise<void> {
  for (const [hash, shown] of places) {
    await goTo(page, hash)
    await page.locator(shown).first().waitFor()
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
    await look(hash)
  }
}

describe.each(Object.entries(lookers))('%s', (_, options) => {
  test('axe finds nothing anywhere', async () => {
    const page = await openExample('vereinsshop', options)
    const found: { [place: string]: readonly string[] } = {}
    await visit(page, async (place) => {
      const findings = await axeFindings(page)
      if (findings.length > 0) found[place] = findings
    })
    expect(found).toEqual({})
  })

  test('nor before anything is answered', async () => {
    expect(await axeFindings(await openPage('/', options))).toEqual([])
  })
})

// 320 pixels are a wide window at 400 %, or the smallest phone.
test('nothing is wider than a screen of 320 pixels', async () => {
  const page = await openExample('vereinsshop', { locale: 'de-DE', viewport: { width: 320, height: 640 } })
  const wider: string[] = []
  await visit(page, async (place) => {
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (excess > 0) wider.push(`${place}: ${excess} px`)
  })
  expect(wider).toEqual([])
})
