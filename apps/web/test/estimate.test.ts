import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings } from './browser/axe-findings.ts'
import { beginProject } from './browser/begin-project.ts'
import { goTo, openExample } from './browser/open-example.ts'
import { useBrowser } from './browser/open-page.ts'

useBrowser()

const german = { locale: 'de-DE' }
const month = (page: Page) => page.locator('.companion .cost-summary-range')

/** Both ends of `220–990 €`. */
async function costOf(page: Page): Promise<[number, number]> {
  const text = (await month(page).textContent()) ?? ''
  const [low = Number.NaN, high = Number.NaN] = text.split('–').map((end) => Number(end.replace(/[^\d]/g, '')))
  return [low, high]
}

test('from nothing, five answers make an estimate whose range narrows', async () => {
  const page = await beginProject()
  await page.locator('.companion .ask-next').waitFor()
  const [low, high] = await costOf(page)
  const answers: [question: string, typed: string][] = [
    ['load.users', '5000'],
    ['load.concurrent-users', '200'],
    ['load.transfer', '300'],
    ['estimate.worker-memory', '256'],
    ['estimate.cpu-time', '200'],
  ]
  for (const [question, typed] of answers) {
    await goTo(page, `#/questions/${question}`)
    const card = page.locator(`[data-question="${question}"]`)
    await card.locator('input[type=text]').first().fill(typed)
    await expect.poll(() => card.getAttribute('data-state')).toBe('answered')
  }
  await expect.poll(() => page.locator('.moved-line').textContent(), { timeout: 30_000 }).toContain('Kosten im Monat')
  const [lowThen, highThen] = await costOf(page)
  expect(highThen / lowThen).toBeLessThan(high / low)
  await page.locator('.companion').getByText('in 8 von 10 Fällen zwischen').waitFor()
})

describe('the screen of the estimate', () => {
  test('opens a trace behind every number, down to answers, assumptions, facts and conventions', async () => {
    const page = await openExample('second-call')
    await goTo(page, '#/estimate')
    await page.locator('.assumption-list').waitFor()
    await page.getByRole('button', { name: /^All \d+ figures$/ }).click()
    await page.getByRole('button', { name: /^Show all \d+ assumptions$/ }).click()
    const walked = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      const doors = (root: Element | null): string[] =>
        [...(root?.querySelectorAll('a[href^="#/estimate/"]') ?? [])].map((door) => {
          const [, path = ''] = (door.getAttribute('href') ?? '').split('#/estimate/')
          return decodeURIComponent(path).split('~').at(-1) ?? ''
        })
      const sections = doors(document.querySelector('.estimate-screen nav'))
      const open = doors(document.querySelector('.estimate-screen')).filter((id) => !sections.includes(id))
      const seen = new Set<string>()
      const ends: { id: string; kind: string }[] = []
      const closed: string[] = []
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (seen.has(id)) continue
        seen.add(id)
        location.hash = `#/estimate/${id}`
        for (let frames = 0; frames < 100 && document.querySelector('dialog[open] .trace-content') === null; frames++)
          await frame()
        await frame()
        await frame()
        const content = document.querySelector('dialog[open] .trace-content')
        const inputs = doors(content)
        const mark = content?.querySelector('.trace-value .knowledge')
        if (content === null || (inputs.length === 0 && mark === null && !content.textContent)) closed.push(id)
        else if (inputs.length === 0) ends.push({ id, kind: mark?.className.split('knowledge-').at(-1) ?? 'text' })
        open.push(...inputs)
        location.hash = '#/estimate'
        await frame()
        await frame()
      }
      return { count: seen.size, ends, closed }
    })
    expect(walked.closed).toEqual([])
    expect(walked.count).toBeGreaterThan(100)
    const kinds = new Set(walked.ends.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['answered', 'assumed', 'given', 'reckoned'])
    // Of formulas only those that state a constant end by themselves.
    expect(walked.ends.filter(({ kind }) => kind === 'reckoned').length).toBeLessThan(5)
  })

  test('lets an assumption be changed in place, shows what it was, and takes it back', async () => {
    const page = await openExample('first-call')
    await goTo(page, '#/estimate/memoryPerCpu')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /^Change/ }).click()
    await dialog.getByLabel('Value', { exact: true }).fill('3 h')
    await dialog.getByLabel('Why this value?').fill('Measured in a load test')
    await dialog.getByRole('button', { name: 'Apply' }).click()
    await dialog.getByText('this unit does not measure the assumption').waitFor()
    await dialog.getByLabel('Value', { exact: true }).fill('2.5')
    await dialog.getByLabel('at least').fill('')
    await dialog.getByLabel('at most').fill('')
    await dialog.getByRole('button', { name: 'Apply' }).click()
    await dialog.getByText('changed by you', { exact: true }).waitFor()
    expect(await dialog.locator('del').textContent()).toMatch(/GiB/)
    expect(await dialog.locator('.trace-amount').textContent()).toContain('2.5')
    await dialog.getByRole('button', { name: 'Back to the assumption' }).click()
    await dialog.locator('del').waitFor({ state: 'detached' })
  })
})

test('two scenarios are compared with the reasons for what differs', async () => {
  const page = await openExample('first-call')
  await goTo(page, '#/scenarios')
  await page.getByRole('button', { name: 'Make a copy' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Twice as many')
  await page.getByRole('button', { name: 'Make a copy' }).click()
  await page.getByText('Both have the same answers.').waitFor()
  await goTo(page, '#/questions/load.users')
  const card = page.locator('[data-question="load.users"]')
  await card.locator('input[type=text]').nth(1).fill('200000')
  await card.locator('input[type=text]').first().fill('100000')
  await goTo(page, '#/scenarios')
  const figures = page.locator('.figure-change')
  await figures.first().waitFor()
  await figures.first().getByRole('link', { name: 'How many users is the application meant for?' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Remove “Twice as many”' }).click()
  await figures.first().waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await figures.first().waitFor()
})

describe.each([
  ['wide and light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
  ['narrow and dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
] as const)('axe finds nothing on a screen that is %s', (_name, options) => {
  test('beside the questions, in the estimate, in a trace', async () => {
    const page = await openExample('vereinsshop', { ...german, ...options })
    if (options.viewport.width < 1040) {
      await page.getByRole('button', { name: /Schätzung zeigen/ }).click()
      await page.getByRole('dialog').locator('.ask-next').waitFor()
    } else await page.locator('.companion .ask-next').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await goTo(page, '#/estimate')
    await page.locator('.assumption-list').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    for (const id of ['transfer', 'cost', 'cost.memory', 'service', 'memoryPerCpu']) {
      await goTo(page, `#/estimate/${id}`)
      await page.getByRole('dialog').locator('.trace-content').waitFor()
      expect(await axeFindings(page)).toEqual([])
    }
  })
})
