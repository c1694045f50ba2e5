import axe from 'axe-core'
import { expect, test } from 'vitest'
import { openPage } from '../browser/open-page.ts'
import { useControls } from './use-controls.ts'

useControls()

const cases = [
  { language: 'de', scheme: 'light', fill: 'example', width: 900 },
  { language: 'en', scheme: 'dark', fill: 'example', width: 900 },
  { language: 'de', scheme: 'dark', fill: 'empty', width: 320 },
  { language: 'en', scheme: 'light', fill: 'faulty', width: 320 },
]

test.each(cases)(
  'nothing is in anybody’s way: $language, $scheme, $fill, $width pixels wide',
  async ({ language, scheme, fill, width }) => {
    const page = await openPage(`/?lang=${language}&scheme=${scheme}&fill=${fill}`, {
      viewport: { width, height: 800 },
    })
    await page.locator('fieldset').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    await page.evaluate(axe.source)
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 160))
            .join(' ')}`,
      )
    })
    expect(found).toEqual([])
  },
)
