import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { leitfaden } from '../../../cli/test/run-cli.ts'
import type { LeitfadenCalculatorElement } from '../../src/element/element.ts'
import { newProfile, openPage, useBrowser } from '../browser/open-page.ts'
import { elementSite } from './element-site.ts'

useBrowser(elementSite())

const built = readFileSync(join(import.meta.dirname, '..', '..', 'dist', 'element', 'element.js'))

interface Told {
  readonly type: string
  readonly by: string
  readonly detail: never
}

const open = (path = '/plain.html') => openPage(path, { locale: 'en-GB' })
const calculator = (page: Page) => page.locator('leitfaden-calculator').first()
const told = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: Told[] }).told)
const of = <T>(page: Page, act: (element: LeitfadenCalculatorElement) => T) =>
  calculator(page).evaluate(act as never) as Promise<T>
const refined = (page: Page) =>
  page.waitForFunction(() => document.querySelector('leitfaden-calculator')?.estimate?.refined)

test('is one file that loads nothing, less than 108 kB gzip with both languages, guide, providers and prices', () => {
  expect(gzipSync(built, { level: 9 }).length).toBeLessThan(108_000)
  const { staticImports, dynamicImports } = parseSync('element.js', built.toString()).module
  expect([...staticImports, ...dynamicImports]).toEqual([])
})

test('can be loaded where there is no page', async () => {
  expect(Object.keys(await import('../../dist/element/element.js' as string))).toEqual(['LeitfadenCalculator'])
})

test('makes the same estimate as the command line', async () => {
  const page = await open()
  await refined(page)
  const { stdout } = leitfaden(['estimate', '-', '--json', '--today', '2026-11-23'], {
    input: JSON.stringify({ guide: 'devops@1.0.0', answers: { 'load.users': '1200 users' } }),
  })
  const { figures, cost } = JSON.parse(stdout).estimate
  const estimate = await of(page, (element) => element.estimate)
  const transfer = figures.find(({ id }: { id: string }) => id === 'transfer')
  expect(estimate?.figures.transfer).toEqual({
    unit: transfer.unit,
    p10: transfer.ranges[0].p10.at(-1),
    p50: transfer.ranges[0].p50.at(-1),
    p90: transfer.ranges[0].p90.at(-1),
  })
  expect(estimate?.cost?.total.p50).toBe(Number(cost.ranges.total.p50))
})

test('follows what somebody types, at every key stroke', async () => {
  const page = await open()
  await refined(page)
  const users = page.getByRole('textbox', { name: 'How many users is the application meant for?' })
  expect(await users.inputValue()).toBe('1200')
  // New figures are there before the key stroke is over.
  const before = await of(page, (element) => element.estimate?.figures.transfer?.p50)
  const after = await users.evaluate((input: HTMLInputElement) => {
    input.value = '50000'
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    return document.querySelector('leitfaden-calculator')?.estimate?.figures.transfer?.p50
  })
  expect(after).toBeGreaterThan(10 * (before ?? Infinity))
  const answers = (await told(page)).filter(({ type }) => type === 'leitfaden-answer')
  expect(answers).toEqual([
    {
      type: 'leitfaden-answer',
      by: 'calculator',
      detail: {
        question: 'load.users',
        answer: '50000 user',
        answers: { 'load.users': '50000 user', 'project.name': 'Distelshop' },
      },
    },
  ])
  await refined(page)
  const estimates = (await told(page)).filter(({ type }) => type === 'leitfaden-estimate')
  expect(estimates.map(({ detail }) => (detail as { refined: boolean }).refined)).toEqual([false, true, false, true])
})

test('keeps what can not be read as it was typed, says so, and is not valid', async () => {
  const page = await open()
  await refined(page)
  const users = page.getByRole('textbox', { name: 'How many users is the application meant for?' })
  await users.fill('plenty')
  await users.blur()
  await expect.poll(() => users.getAttribute('aria-invalid')).toBe('true')
  await expect.poll(() => of(page, (element) => element.validity.badInput)).toBe(true)
  expect(await of(page, (element) => element.answers['load.users'])).toBe('1200 user')
})

test('attributes and properties are followed while it is in use', async () => {
  const page = await open()
  await refined(page)
  const frugal = await of(page, (element) => element.estimate?.cost?.total.p50 ?? 0)
  await of(page, (element) => (element.answers = { 'load.users': '90000 users' }))
  await expect.poll(() => of(page, (element) => element.estimate?.cost?.total.p50)).toBeGreaterThan(frugal)

  await of(page, (element) => element.setAttribute('questions', 'timeline.growth, load.users'))
  await expect
    .poll(() => calculator(page).locator('[part=prompt]').allTextContents())
    .toEqual(['By how much will usage grow in the next 24 months?', 'How many users is the application meant for?'])
  await of(page, (element) => (element.figures = ['peakRequestRate']))
  await expect
    .poll(() => calculator(page).locator('[part=figure-title]').allTextContents())
    .toEqual(['Requests per second at peak'])
  await of(page, (element) => (element.provider = 'flying-circus'))
  await expect.poll(() => of(page, (element) => element.estimate?.provider)).toBe('flying-circus')
  await of(page, (element) => (element.prices = 'none'))
  await expect.poll(() => of(page, (element) => element.estimate?.cost)).toBeUndefined()
  await of(page, (element) => (element.headingLevel = 4))
  await expect.poll(() => calculator(page).getByRole('heading', { level: 4 }).textContent()).toBe('A first estimate')
})

test('speaks the language around it, or the one it is told', async () => {
  const page = await open()
  const heading = calculator(page).locator('[part=heading]')
  await expect.poll(() => heading.textContent()).toBe('A first estimate')
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'de-AT'))
  await expect.poll(() => heading.textContent()).toBe('Erste Schätzung')
  await of(page, (element) => element.setAttribute('language', 'en'))
  await expect.poll(() => heading.textContent()).toBe('A first estimate')
})

test('takes a profile and a price list as data, and says what is wrong with others', async () => {
  const page = await open()
  await refined(page)
  await of(page, (element) => (element.provider = { id: 'mine', facts: [] }))
  await expect
    .poll(() => calculator(page).getByRole('alert').textContent())
    .toContain('This calculator is not set up correctly')
  expect(await of(page, (element) => element.estimate)).toBeUndefined()
  const faults = await of(page, (element) => element.faults)
  expect(faults).toContainEqual({ of: 'provider', code: 'missing', path: ['title'], message: 'is missing' })
  expect(faults).toContainEqual({
    of: 'provider',
    code: 'wrong-type',
    path: ['facts'],
    message: 'wrong kind of value',
    expected: 'a mapping',
    found: '[…]',
  })
  expect((await told(page)).at(-1)).toEqual({ type: 'leitfaden-fault', by: 'calculator', detail: { faults } })
})

test('hands its answers to the form it is in', async () => {
  const page = await open()
  await refined(page)
  const sent = () =>
    page.evaluate(() => {
      const text = new FormData(document.querySelector('form') as HTMLFormElement).get('project')
      return text === null ? null : JSON.parse(text as string)
    })
  const whole = {
    guide: 'devops@1.0.0',
    language: 'en',
    provider: 'generic',
    prices: 'example-eu',
    answers: { 'load.users': '1200 user', 'project.name': 'Distelshop' },
  }
  expect(await sent()).toEqual(whole)
  const users = page.getByRole('textbox', { name: 'How many users is the application meant for?' })
  await users.fill('1300')
  expect((await sent()).answers['load.users']).toBe('1300 user')

  await page.evaluate(() => document.querySelector('form')?.reset())
  expect(await users.inputValue()).toBe('1200')
  expect(await sent()).toEqual(whole)

  await page.evaluate(() => document.querySelector('#around')?.toggleAttribute('disabled', true))
  await expect.poll(() => users.isDisabled()).toBe(true)
  expect(await sent()).toBeNull()
})

test('comes back with what was entered when the browser comes back to its page', async () => {
  const page = await open()
  await refined(page)
  const users = page.getByRole('textbox', { name: 'How many users is the application meant for?' })
  await users.fill('1300')
  await page.goto(new URL('/late.html', page.url()).href)
  await page.goBack()
  await expect
    .poll(() => of(page, (element) => element.answers))
    .toEqual({ 'load.users': '1300 user', 'project.name': 'Distelshop' })
  expect(await users.inputValue()).toBe('1300')
  const sent = () => page.evaluate(() => `${new FormData(document.querySelector('form') ?? undefined).get('project')}`)
  expect(JSON.parse(await sent()).answers['load.users']).toBe('1300 user')

  // What it was given at the start is still what a reset goes back to.
  await page.evaluate(() => document.querySelector('form')?.reset())
  expect(await of(page, (element) => element.answers['load.users'])).toBe('1200 user')
})

test('takes its answers along to the application, in any folder, and leads to no script', async () => {
  const page = await open()
  await refined(page)
  const link = calculator(page).locator('[part=link]')
  expect(await link.count()).toBe(0)
  await of(page, (element) => (element.appHref = 'javascript:alert(1)'))
  await calculator(page).locator('[part=cost]').waitFor()
  expect(await link.count()).toBe(0)

  await of(page, (element) => element.setAttribute('app-href', 'app/'))
  const address = () => link.evaluate((anchor: HTMLAnchorElement) => anchor.href)
  await expect.poll(address).toMatch(/\/app\/#s1\./)
  const before = await address()
  await page.getByRole('textbox', { name: 'How many users is the application meant for?' }).fill('1300')
  await expect.poll(async () => [before, new URL('app/', page.url()).href].includes(await address())).toBe(false)
  await link.click()
  await page.getByText('Distelshop').first().waitFor()
  await page
    .getByText(/1,?300/)
    .first()
    .waitFor()
})

test('can be required: then its form waits for every question that is shown', async () => {
  const page = await open()
  await refined(page)
  await of(page, (element) => {
    element.required = true
    element.questions = ['load.users', 'security.offsite-backup']
  })
  await expect.poll(() => of(page, (element) => element.validity.valueMissing)).toBe(true)
  expect(await of(page, (element) => element.validationMessage)).toBe('Please answer all questions.')
  await page.getByRole('button', { name: 'Send' }).click()
  await calculator(page).getByLabel('Yes').check()
  await expect.poll(() => of(page, (element) => element.validity.valid)).toBe(true)
})

test('is reached by its label and by the keyboard, and tells why at a key', async () => {
  const page = await open()
  await refined(page)
  await page.getByText('Your project').click()
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('load-users')
  const why = calculator(page).locator('[part=figure] summary').first()
  await why.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => calculator(page).locator('.calculator-causes').first().textContent()).toMatch(/\(\d+%\)/)
})

test('properties that were set before it was known count, and it can be moved and taken out', async () => {
  const page = await open('/late.html')
  await refined(page)
  expect(await of(page, (element) => [element.answers, element.language])).toEqual([{ 'load.users': '700 user' }, 'de'])
  const users = page.getByRole('textbox', { name: 'Für wie viele Nutzer*innen ist die Anwendung gedacht?' })
  await users.fill('viele')
  await page.evaluate(() =>
    document.querySelector('#other')?.append(document.querySelector('leitfaden-calculator') as Node),
  )
  expect(await users.inputValue()).toBe('viele')
  await users.fill('900')
  expect(await of(page, (element) => element.answers)).toEqual({ 'load.users': '900 user' })
})

test('no rule of accessibility is broken', async () => {
  const profile = await newProfile({ locale: 'de-DE', colorScheme: 'dark' })
  const page = await openPage('/plain.html', profile)
  await refined(page)
  await calculator(page).locator('summary').first().click()
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
  })
  expect(violations).toEqual([])
})

test('the page that the docs show works as it stands, and they name all that can be set, heard and styled', async () => {
  const page = await open('/docs.html')
  await refined(page)
  const docs = readFileSync(join(import.meta.dirname, '../../../../docs/embedding.md'), 'utf8')
  const parts = await of(page, ({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('[part]') ?? [])].map((one) => `${one.getAttribute('part')}`),
  )
  const attributes = await page.evaluate(
    () =>
      (customElements.get('leitfaden-calculator') as unknown as { observedAttributes: string[] }).observedAttributes,
  )
  expect([...parts, ...attributes].filter((name) => !docs.includes(`\`${name}\``))).toEqual([])
})
