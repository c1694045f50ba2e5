import { expect, test } from 'vitest'
import { openPage, useBrowser } from '../browser/open-page.ts'
import { elementSite } from './element-site.ts'

useBrowser(elementSite())

test('a page that makes life hard changes neither look nor figures, and two calculators do not know each other', async () => {
  const peaceful = await openPage('/plain.html', { locale: 'en-GB' })
  await peaceful.waitForFunction(() => document.querySelector('leitfaden-calculator')?.estimate?.refined)
  const wanted = await peaceful.evaluate(() => document.querySelector('leitfaden-calculator')?.estimate)

  const page = await openPage('/hostile.html', { locale: 'en-GB' })
  await page.waitForFunction(() =>
    [...document.querySelectorAll('leitfaden-calculator')].every(
      ({ id, estimate }) => id === 'second' || estimate?.refined,
    ),
  )
  const [first, second, third] = [page.locator('#first'), page.locator('#second'), page.locator('#third')]
  expect(await first.locator('[part=heading]').textContent()).toBe('Erste Schätzung')
  expect(await third.locator('[part=heading]').textContent()).toBe('A first estimate')
  const estimates = await page.evaluate(() =>
    [...document.querySelectorAll('leitfaden-calculator')].map(({ estimate }) => JSON.stringify(estimate)),
  )
  expect(estimates[0]).toBe(JSON.stringify(wanted))
  expect(estimates[2]).toBe(JSON.stringify(wanted))

  const look = await first
    .locator('.calculator-question label')
    .first()
    .evaluate((label) => {
      const { fontSize, letterSpacing, textTransform, direction, lineHeight, color } = getComputedStyle(label)
      return { fontSize, letterSpacing, textTransform, direction, lineHeight, color }
    })
  expect(look).toEqual({
    fontSize: '16px',
    letterSpacing: 'normal',
    textTransform: 'none',
    direction: 'ltr',
    lineHeight: '20px',
    color: 'rgb(29, 36, 37)',
  })
  const fits = await first.evaluate((element) => {
    const root = element.shadowRoot as ShadowRoot
    const inside = [...root.querySelectorAll('*')].filter((one) => one.clientWidth > 0)
    const { left, right } = (root.querySelector('.calculator') as Element).getBoundingClientRect()
    return { width: right - left, over: inside.filter((one) => one.getBoundingClientRect().right > right + 1).length }
  })
  expect(fits).toEqual({ width: 300, over: 0 })

  // What is no answer of the guide is refused as in any file.
  expect(await second.getByRole('alert').textContent()).toContain('This calculator is not set up correctly')
  expect(await page.evaluate(() => (Object.prototype as { polluted?: boolean }).polluted)).toBeUndefined()

  await third.locator('#load-users').fill('90000')
  expect(await first.locator('#load-users').inputValue()).toBe('1200')
  expect(
    await page.evaluate(() => {
      const { before, told } = globalThis as unknown as { before: string[]; told: { type: string }[] }
      return [
        Object.keys(globalThis).filter((key) => !before.includes(key) && key !== 'before'),
        told.filter(({ type }) => type === 'polluted'),
      ]
    }),
  ).toEqual([[], []])
})
