import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answers, type AnswersDocument, type Language, languages } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { createAnswersFile, readAnswers } from '@leitfaden/core/file'
import { providers } from '@leitfaden/core/providers'
import { renderTicket } from '@leitfaden/render'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hostileStrings } from '../../../packages/render/test/hostile/strings.ts'
import type { DocumentId } from '../src/documents/document-ids.ts'
import { documents as de } from '../src/documents/texts.de.ts'
import { documents as en } from '../src/documents/texts.en.ts'
import { makeTickets } from '../src/worker/handlers/make-tickets.ts'
import { writeDocument } from '../src/worker/handlers/write-document.ts'
import { axeFindings } from './browser/axe-findings.ts'
import { newProfile, openPage, useBrowser } from './browser/open-page.ts'

useBrowser()

const texts = { de, en }
const today = '2026-11-23'
const shop = join(import.meta.dirname, '../../../examples/vereinsshop.yaml')
const guide = extendedDevops

function read(text: string | Uint8Array): AnswersDocument {
  const result = readAnswers(text, { guide, providers })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const shopDocument = read(readFileSync(shop))

type File = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]

/** The documents of an answers file, on a fixed day, with the clipboard allowed. */
async function openDocuments(file: File, language: Language = 'en', options: BrowserContextOptions = {}) {
  const context = await newProfile({ locale: language === 'de' ? 'de-DE' : 'en-GB', ...options })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await context.clock.setFixedTime(`${today}T12:00:00`)
  const page = await openPage('/', context)
  await page.locator('main input[type=file]').setInputFiles(file)
  await page.locator('.header-places').waitFor()
  return page
}

async function show(page: Page, id: DocumentId, language?: Language): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/documents/${id}`)
  if (language !== undefined)
    await page.getByLabel(/^(Document language|Sprache des Dokuments)$/).selectOption(language)
  await drawn(page, language)
}

/** The sheet is there, and nothing newer is being made. */
async function drawn(page: Page, language?: Language): Promise<void> {
  const of = language === undefined ? '' : `[lang=${language}]`
  await page.locator(`.desk[data-busy=false] > .sheet${of}`).waitFor()
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

/** Exponentials of another engine may differ in the last of 17 digits, which only data has. */
function sameOnEveryEngine(text: string, format: string): string {
  if (format !== 'json') return text
  const rounded = (_key: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)
  return JSON.stringify(JSON.parse(text, rounded))
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

describe.each(languages)('in %s', (language) => {
  const t = texts[language]

  test('report and offer are shown, copied and saved as the command line writes them', async () => {
    const page = await openDocuments(shop, language)
    for (const kind of ['report', 'offer'] as const) {
      await show(page, kind, language)
      const sheet = page.locator('.sheet')
      await sheet.getByRole('heading', { level: 1 }).getByText('Distelshop').waitFor()
      expect(await sheet.getByRole('img').count()).toBeGreaterThanOrEqual(kind === 'report' ? 8 : 0)
      const state = { name: '', document: shopDocument }
      const written = async (format: 'md' | 'html' | 'json') => {
        const made = await writeDocument({ kind, language, today, state, format })
        return made.ok ? made.value : ''
      }
      await page.getByRole('button', { name: t.copy.markdown }).click()
      await page.getByText(t.copy.done).waitFor()
      expect(await clipboard(page)).toBe(await written('md'))
      for (const format of ['md', 'html', 'json'] as const) {
        const file = await saved(page, t.formats[format])
        expect(file.name).toMatch(new RegExp(`^distelshop-[a-z-]+\\.${format}$`))
        expect(sameOnEveryEngine(file.text, format)).toBe(sameOnEveryEngine(await written(format), format))
      }
    }
  })

  test('every ticket is shown and copied as the command line writes it', async () => {
    const page = await openDocuments(shop, language)
    await show(page, 'tickets', language)
    await page.getByLabel(t.tickets.tracker, { exact: true }).selectOption('jira')
    await page.getByRole('button', { name: t.copy.adf }).first().waitFor()
    const request = { language, today, document: shopDocument, tracker: 'jira', blank: false, forms: false } as const
    for (const { title, texts: all } of (await makeTickets(request)).slice(0, 3)) {
      await page.getByRole('button', { name: new RegExp(`^${title}`) }).click()
      await page.locator('.sheet').getByRole('heading', { level: 1, name: title }).waitFor()
      for (const { format, text } of all) {
        await page.getByRole('button', { name: t.copy.of(t.copy[format], title) }).click()
        await page.waitForFunction(async (wanted) => (await navigator.clipboard.readText()) === wanted, text)
      }
    }
    expect((await saved(page, t.save.all)).name).toBe('tickets.zip')
    await page.getByLabel(t.tickets.filling).selectOption('forms')
    await page.getByText(t.tickets.noForms).waitFor()
    await page.getByLabel(t.tickets.tracker, { exact: true }).selectOption('github')
    await page.locator('.sheet').getByText('body:').waitFor()
  })

  test('an edited ticket is taken over as one step', async () => {
    const page = await openDocuments(shop, language)
    const ticket = renderTicket('project', { guide, language, answers: shopDocument.answers, today })
    await showReadBack(page)
    const field = page.getByLabel(t.readBack.label)
    await field.fill(ticket)
    await page.getByText(t.readBack.nothing).waitFor()
    await field.fill('Just a letter')
    await page.getByText(t.readBack.noTicket).waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.fill(
      ticket.replace(/(?:Answer|Antwort):\*\* Distelshop/u, (said) => said.replace('Distelshop', 'Kornladen')),
    )
    await page.getByText('Kornladen').first().waitFor()
    await page.getByRole('button', { name: t.readBack.apply(1) }).click()
    await page.locator('.header').getByText('Kornladen').waitFor()
    await show(page, 'changes', language)
    await page.locator('.sheet').getByText('Kornladen').first().waitFor()
    await page.getByRole('button', { name: language === 'de' ? 'Rückgängig' : 'Undo' }).click()
    await page.locator('.header').getByText('Distelshop').waitFor()
  })
})

/** The screen for tickets, which has no sheet. */
async function showReadBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/documents/read-back'
  })
  await page.locator('.read-back').waitFor()
}

test('where both sides changed, somebody chooses', async () => {
  const page = await openDocuments(shop)
  const before: Answers = { ...shopDocument.answers, 'project.name': { state: 'answered', value: 'Old shop' } }
  const ticket = renderTicket('project', { guide, language: 'en', answers: before, today })
  await showReadBack(page)
  await page.getByLabel(en.readBack.label).fill(ticket.replace('Answer:** Old shop', 'Answer:** New shop'))
  const conflict = page.getByRole('group', { name: /conflict/ })
  await conflict.waitFor()
  expect(await page.getByRole('button', { name: en.readBack.apply(0) }).isDisabled()).toBe(true)
  await conflict.getByLabel(en.readBack.takeTheirs).check()
  await page.getByRole('button', { name: en.readBack.apply(1) }).click()
  await page.locator('.header').getByText('New shop').waitFor()
})

test('a print is the document alone, black on white, on as many pages as it should', async () => {
  const page = await openDocuments(shop)
  await page.emulateMedia({ colorScheme: 'dark' })
  await show(page, 'offer', 'en')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const seen = await page.evaluate(() => {
    const shown = (selector: string) => [...document.querySelectorAll(selector)].some((one) => one.checkVisibility())
    const { color, backgroundColor } = getComputedStyle(document.querySelector('.sheet') as Element)
    return [shown('.header'), shown('.documents-list'), shown('button'), shown('.sheet'), color, backgroundColor]
  })
  expect(seen).toEqual([false, false, false, true, 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(2)
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12][\d.]*\]/u)
})

test('nothing that people wrote becomes markup or a link', async () => {
  const ids = guide.chapters.flatMap(({ questions }) => questions.map(({ id }) => id))
  const file = (words: readonly string[]) => {
    const noted = ids.map((id, index) => [id, { state: 'unknown', note: words[index % words.length] }] as const)
    const named = { 'project.name': { state: 'answered', value: words[0] ?? '' } } as const
    const answers = { ...Object.fromEntries(noted), ...named } as Answers
    return createAnswersFile({ guide, language: 'en', answers })
  }
  // Some characters no file can hold; of the rest, as many as there are questions, from all over the list.
  const possible = hostileStrings.filter((text) => {
    const answers = { 'project.name': { state: 'unknown', note: text } } as const
    const written = createAnswersFile({ guide, language: 'en', answers })
    return text.trim() !== '' && written.ok && readAnswers(written.value, { guide, providers }).ok
  })
  const step = Math.max(1, Math.floor(possible.length / ids.length))
  const chosen = possible.filter((_, index) => index % step === 0)
  const made = [['harmless'], chosen].map((words) => {
    const written = file(words)
    if (!written.ok) throw new Error('can not be written')
    return { name: 'words.yaml', mimeType: 'application/yaml', buffer: Buffer.from(written.value) }
  })
  const found = []
  for (const words of made) {
    const page = await openDocuments(words)
    const parts = []
    for (const id of ['report', 'tickets', 'changes'] as const) {
      await show(page, id, 'en')
      parts.push(await page.evaluate(partsOfSheet))
    }
    found.push(parts)
  }
  expect(found[1]?.map(({ names, links }) => ({ names, links }))).toEqual(
    found[0]?.map(({ names, links }) => ({ names, links })),
  )
  // Those without spaces and beyond are shown letter by letter.
  const markup = chosen.filter((text) => /^[!-~]*<[!-~]*$/u.test(text))
  expect(markup).not.toEqual([])
  for (const text of markup) expect(found[1]?.[0]?.text).toContain(text)
})

/** Which elements the sheet has, where its links lead, and its words. */
function partsOfSheet(): { names: string[]; links: string[]; text: string } {
  const root = document.querySelector('.sheet')?.shadowRoot
  const all = [...(root?.querySelectorAll('*') ?? [])]
  const links = all.filter((one) => one.matches('a')).map((one) => one.getAttribute('href') ?? '')
  return {
    names: [...new Set(all.map(({ tagName }) => tagName.toLowerCase()))].sort(),
    links,
    text: root?.textContent ?? '',
  }
}

test('where the browser forbids copying, it is said', async () => {
  const page = await openDocuments(shop)
  await show(page, 'offer', 'en')
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await page.getByRole('button', { name: en.copy.markdown }).click()
  await page.getByRole('alert').getByText(en.copy.refused).waitFor()
})

test.each(['light', 'dark'] as const)('axe finds nothing to complain about, in a %s page', async (colorScheme) => {
  const page = await openDocuments(shop, 'de', { colorScheme })
  for (const id of ['report', 'offer', 'tickets', 'changes', 'answers'] as const) {
    await show(page, id)
    expect(await axeFindings(page), id).toEqual([])
  }
  await showReadBack(page)
  const ticket = renderTicket('project', { guide, language: 'de', answers: shopDocument.answers, today })
  const edited = ticket
    .replace('Antwort:** Distelshop', 'Antwort:** Kornladen')
    .replace(/(?<=success=)\w+/u, 'changed')
    .replace(/(?<=Antwort:\*\* )Der Wanderkalender/u, 'Ein Kalender')
  await page.getByLabel(de.readBack.label).fill(edited)
  await page.getByText(de.readBack.changes(2)).first().waitFor()
  expect(await axeFindings(page), 'read-back').toEqual([])
})

test('on a phone nothing is wider than the screen', async () => {
  const page = await openDocuments(shop, 'de', { viewport: { width: 320, height: 640 } })
  for (const id of ['report', 'offer', 'tickets', 'changes', 'answers'] as const) {
    await show(page, id)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), id).toBeLessThanOrEqual(0)
  }
})
