import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings } from './browser/axe-findings.ts'
import { beginProject } from './browser/begin-project.ts'
import { useBrowser } from './browser/open-page.ts'

useBrowser()

const card = (page: Page, id: string) => page.locator(`[data-question="${id}"]`)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const chip = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Auswahl' }).getByRole('button', { name: new RegExp(`^${name} \\d+$`) })
/** The question the focus is in, and whether it is on its prompt or in a field. */
const place = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: focused } = document
    const question = focused?.closest<HTMLElement>('[data-question]')?.dataset.question
    return question && `${question} ${focused?.tagName === 'H2' ? 'prompt' : 'field'}`
  })
const state = (page: Page, id: string) => card(page, id).getAttribute('data-state')

describe('answering', () => {
  test('five questions in German by keyboard alone', async () => {
    const page = await beginProject()
    const type = (text: string) => page.keyboard.type(text)
    const press = (key: string) => page.keyboard.press(key)
    await press('n')
    expect(await place(page)).toBe('project.summary field')
    await type('Ein Shop für den Verein')
    await press('Control+Enter')
    expect(await place(page)).toBe('project.users field')
    await press('Escape')
    expect(await place(page)).toBe('project.users prompt')
    await press('u')
    await press('/')
    await type('gleichzeitig aktiv')
    await page.getByRole('option', { name: 'Wie viele Nutzer*innen sind gleichzeitig aktiv?' }).waitFor()
    await press('Enter')
    await expect.poll(() => place(page)).toBe('load.concurrent-users field')
    await type('200 bis 800')
    await press('Alt+ArrowUp')
    expect(await place(page)).toBe('load.users field')
    await type('4.000')
    await press('Escape')
    await press('j')
    await press('j')
    expect(await place(page)).toBe('load.hits prompt')
    await press('Enter')
    expect(await place(page)).toBe('load.hits field')
    await type('90000')
    await press('Escape')
    await press('d')
    expect(await state(page, 'load.hits')).toBe('discuss')
    expect(await state(page, 'load.users')).toBe('answered')
    expect(await state(page, 'load.concurrent-users')).toBe('answered')
    await page.getByText('5 von 77 geklärt').first().waitFor()
  })

  test('letters are keys only outside of fields, and can be switched off', async () => {
    const page = await beginProject({ at: 'project.summary' })
    await page.keyboard.press('Enter')
    await page.keyboard.type('jukebox')
    expect(await card(page, 'project.summary').getByRole('textbox').inputValue()).toBe('jukebox')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Tasten' })
    expect(await axeFindings(page)).toEqual([])
    await keys.getByLabel('Einzelne Buchstaben als Tasten verwenden').uncheck()
    await page.keyboard.press('Escape')
    await keys.waitFor({ state: 'detached' })
    await page.keyboard.press('u')
    expect(await state(page, 'project.summary')).toBe('answered')
    await page.keyboard.press('Alt+ArrowDown')
    expect(await place(page)).toBe('project.users field')
  })

  test('states with a note and a reason; each is said, none is scolded', async () => {
    const page = await beginProject({ at: 'project.users' })
    const users = card(page, 'project.users')
    await users.getByRole('button', { name: 'Zu besprechen' }).click()
    await users.getByLabel('Was ist zu besprechen, und mit wem?').fill('Mit dem Vorstand')
    expect(await state(page, 'project.users')).toBe('discuss')
    await users.getByRole('button', { name: 'Trifft nicht zu' }).click()
    const reason = users.getByLabel('Warum trifft das nicht zu?')
    await reason.fill('Nur intern')
    await reason.fill('Nur\u0007intern')
    const fault = users.getByText('Steuerzeichen')
    await fault.waitFor()
    expect(await reason.getAttribute('aria-describedby')).toContain(await fault.getAttribute('id'))
    expect(await axeFindings(page)).toEqual([])
    await reason.fill('Nur intern')
    await fault.waitFor({ state: 'detached' })
    expect(await users.getByLabel('Anmerkung').inputValue()).toBe('Mit dem Vorstand')
    await users.getByRole('button', { name: 'Zurücksetzen' }).click()
    expect(await state(page, 'project.users')).toBe('open')
    expect(await users.getByLabel('Anmerkung').inputValue()).toBe('Mit dem Vorstand')
  })

  test('words where an amount is asked for are taken for what they say', async () => {
    const page = await beginProject({ at: 'load.users' })
    const users = card(page, 'load.users')
    await users.getByRole('textbox').fill('weiß ich nicht')
    await users.locator('.control-readings').getByRole('button', { name: 'Nicht bekannt' }).click()
    expect(await state(page, 'load.users')).toBe('unknown')
    await users.getByRole('textbox').fill('so etwa 50000 Nutzer')
    await users.getByRole('button', { name: '40000–60000' }).click()
    expect(await state(page, 'load.users')).toBe('answered')
  })

  test('a note, a source, who said it and when are kept with the value', async () => {
    const page = await beginProject({ at: 'load.users' })
    const users = card(page, 'load.users')
    await users.getByRole('button', { name: 'Anmerkung oder Quelle' }).click()
    await page.keyboard.type('geschätzt')
    await users.getByLabel('Quelle').fill('Mitgliederliste')
    await users.getByLabel('Von wem').fill('Ada')
    await users.getByLabel('Vom').fill('2026-11-20')
    await users.getByRole('textbox').first().fill('4000')
    await page.evaluate(() => {
      location.hash = '#/questions/project'
    })
    await card(page, 'project.name').waitFor()
    await page.evaluate(() => {
      location.hash = '#/questions/load'
    })
    expect(await users.getByLabel('Anmerkung').inputValue()).toBe('geschätzt')
    expect(await users.getByLabel('Quelle').inputValue()).toBe('Mitgliederliste')
    expect(await users.getByLabel('Von wem').inputValue()).toBe('Ada')
    expect(await users.getByLabel('Vom').inputValue()).toBe('2026-11-20')
    expect(await state(page, 'load.users')).toBe('answered')
  })

  test('undo and redo go to the question where it happened', async () => {
    const page = await beginProject({ at: 'project.summary' })
    await card(page, 'project.summary').getByRole('button', { name: 'Nicht bekannt' }).click()
    await page.evaluate(() => {
      location.hash = '#/questions/load.users'
    })
    await card(page, 'load.users').waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => place(page)).toBe('project.summary prompt')
    expect(await state(page, 'project.summary')).toBe('open')
    await page.getByText('Rückgängig gemacht: Worum geht es in dem Projekt?').waitFor()
    await page.keyboard.press('Control+y')
    expect(await state(page, 'project.summary')).toBe('unknown')
  })

  test('an answer that is replaced by a state comes back with undo', async () => {
    const page = await beginProject({ at: 'project.summary' })
    const summary = card(page, 'project.summary')
    await summary.getByRole('textbox').fill('Ein Shop')
    await summary.getByRole('button', { name: 'Nicht bekannt' }).click()
    await page.getByText('„Rückgängig“ bringt sie zurück').waitFor()
    expect(await summary.getByRole('textbox').inputValue()).toBe('')
    await button(page, 'Rückgängig').click()
    expect(await summary.getByRole('textbox').inputValue()).toBe('Ein Shop')
  })
})

describe('which questions are shown', () => {
  test('a new project begins with what an offer needs, and says how little is enough', async () => {
    const page = await beginProject()
    await page.getByText('Fünf Antworten genügen für eine erste Schätzung.').waitFor()
    expect(await chip(page, 'bis zum Angebot').getAttribute('aria-pressed')).toBe('true')
    expect(await card(page, 'project.success').count()).toBe(0)
    await button(page, 'Nur zeigen, was die Schätzung braucht').click()
    expect(await place(page)).toBe('timeline.growth prompt')
    expect(await axeFindings(page)).toEqual([])
  })

  test('filters say how many there are; where none is left they can be cleared', async () => {
    const page = await beginProject({ at: 'team' })
    const shown = () => page.locator('.question-card:visible').count()
    expect(await shown()).toBe(2)
    await chip(page, 'bis zum Angebot').click()
    expect(await shown()).toBe(5)
    await chip(page, 'Betrieb').click()
    await page.getByText('In diesem Kapitel passt keine Frage auf die Auswahl.').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: /^Weiter bei/ }).click()
    expect(new URL(page.url()).hash).toBe('#/questions/timeline')
    await chip(page, 'Entwicklung').click()
    await chip(page, 'mit Hinweisen').click()
    await page.getByText('Auf diese Auswahl passt keine Frage.').waitFor()
    await page.locator('main').getByRole('button', { name: 'Auswahl aufheben' }).last().click()
    expect(await shown()).toBe(6)
  })

  test('what is answered while one looks at the open ones stays until one looks elsewhere', async () => {
    const page = await beginProject({ at: 'project' })
    await chip(page, 'noch offen').click()
    expect(await card(page, 'project.name').count()).toBe(0)
    await card(page, 'project.summary').getByRole('textbox').fill('Ein Shop')
    await page
      .getByRole('link', { name: /Zeitplan und Ausblick/ })
      .first()
      .click()
    await page
      .getByRole('link', { name: /Das Projekt/ })
      .first()
      .click()
    await card(page, 'project.users').waitFor()
    expect(await card(page, 'project.summary').count()).toBe(0)
  })

  test('the selection is kept when the page is loaded anew in the same tab', async () => {
    const page = await beginProject({ at: 'team' })
    await chip(page, 'Entwicklung').click()
    const kept = await page.evaluate(() => sessionStorage.getItem('leitfaden.filters'))
    expect(JSON.parse(kept ?? '')).toMatchObject({ filters: { phase: 'offer', audience: 'development' } })
  })

  test('a question that does not come up any more goes; its answer is kept, said, and comes back', async () => {
    const page = await beginProject({ at: 'network' })
    await chip(page, 'bis zum Angebot').click()
    const mail = card(page, 'network.mail')
    const accounts = card(page, 'network.mail-accounts')
    await accounts.getByText('Hängt ab von').waitFor()
    await accounts.getByLabel('Statisch: selten, von Hand').check()
    await mail.getByLabel('Keine').check()
    await accounts.waitFor({ state: 'hidden' })
    await page.getByText('Eine beantwortete Frage entfällt jetzt; Ihre Antwort bleibt erhalten.').waitFor()
    const outside = page.getByText('1 beantwortete Frage entfällt inzwischen')
    await outside.click()
    expect(await axeFindings(page)).toEqual([])
    await page.locator('.outside-answers').getByRole('link').click()
    await accounts.getByText('Nach den bisherigen Antworten entfällt diese Frage.').waitFor()
    await mail.getByLabel('Keine').uncheck()
    await mail.getByLabel('Postfächer für Nutzer*innen').check()
    await outside.waitFor({ state: 'detached' })
    expect(await accounts.getByLabel('Statisch: selten, von Hand').isChecked()).toBe(true)
  })

  test('advice stands beside the question that gives rise to it, in word and shape', async () => {
    const page = await beginProject({ at: 'network.ipv6' })
    await card(page, 'network.ipv6').getByLabel('Ja').check()
    const notice = card(page, 'network.ipv6').locator('.remark-notice')
    await notice.waitFor()
    expect(await notice.locator('strong').textContent()).toMatch(/^(Hindernis|Warnung|Empfehlung|Gut zu wissen)$/)
    expect(await axeFindings(page)).toEqual([])
    await chip(page, 'bis zum Angebot').click()
    await chip(page, 'mit Hinweisen').click()
    expect(await page.locator('.question-card:visible').count()).toBe(1)
  })
})

test('a key stroke changes its own question and no other', async () => {
  const page = await beginProject({ at: 'project.summary' })
  await page.keyboard.press('Enter')
  await page.evaluate(() => {
    const changed = new Set<string>()
    Object.assign(window, { changed })
    const note = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement
      const where = element?.closest<HTMLElement>('[data-question], .side')
      if (where) changed.add(where.dataset.question ?? 'side')
    }
    const observer = new MutationObserver((records) => {
      for (const { target } of records) note(target)
    })
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  })
  await page.keyboard.type('Ein')
  // The first letter settles a question: that shows at the side. What follows does not.
  await page.evaluate(() => (window as unknown as { changed: Set<string> }).changed.clear())
  await page.keyboard.type(' Shop')
  const changed = await page.evaluate(() => [...(window as unknown as { changed: Set<string> }).changed])
  expect(changed.filter((one) => one !== 'project.summary')).toEqual([])
})

describe('search', () => {
  test('finds in both languages, and says where', async () => {
    const page = await beginProject()
    await page.keyboard.press('/')
    await page.keyboard.type('at the same time')
    await page.getByRole('option', { name: 'Wie viele Nutzer*innen sind gleichzeitig aktiv?' }).waitFor()
    const field = page.getByRole('combobox', { name: 'Fragen durchsuchen' })
    await field.fill('WireGuard')
    await page.getByRole('option', { name: /VPN.*bei „WireGuard“/ }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await field.fill('Speichar')
    await page.getByRole('button', { name: /^Meinten Sie/ }).click()
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    await field.fill('7')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash).toBe('#/questions/load')
  })
})

test('what the estimate stands on can be changed, and taken back', async () => {
  const page = await beginProject()
  const basis = page.getByRole('region', { name: 'Grundlage der Schätzung' })
  await basis.getByText('Flying Circus · Beispielpreise, kein Angebot').waitFor()
  await basis.getByRole('button', { name: 'Ändern' }).click()
  const dialog = page.getByRole('dialog', { name: 'Grundlage der Schätzung' })
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByLabel('Anbieter').selectOption('generic')
  await dialog.getByText('Gängige Praxis').waitFor()
  const file = (text: string) => ({ name: 'prices.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await dialog.getByLabel('Eigene Preisliste').setInputFiles(file('{"id": "ours"}'))
  await dialog.getByText('Diese Datei ist keine Preisliste, mit der sich rechnen lässt.').waitFor()
  expect(await axeFindings(page)).toEqual([])
  const ours = {
    id: 'ours',
    title: { de: 'Unsere Preise', en: 'Our prices' },
    example: false,
    currency: 'EUR',
    vat: 'net',
  }
  const list = { ...ours, validFrom: '2026-01-01', read: '2026-11-01', items: [] }
  await dialog.getByLabel('Eigene Preisliste').setInputFiles(file(JSON.stringify(list)))
  await expect.poll(() => dialog.getByLabel('Preisliste', { exact: true }).inputValue()).toBe('ours')
  await dialog.getByRole('button', { name: 'Schließen' }).click()
  await basis.getByText('Noch kein bestimmter Anbieter · Unsere Preise').waitFor()
  await button(page, 'Rückgängig').click()
  await button(page, 'Rückgängig').click()
  await basis.getByText('Flying Circus · Beispielpreise, kein Angebot').waitFor()
})

describe('on a phone', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

  test('chapters are in a drawer, the estimate is in a bar', async () => {
    const page = await beginProject(phone)
    await button(page, 'Kapitel').click()
    const drawer = page.getByRole('dialog', { name: 'Kapitel und Auswahl' })
    expect(await axeFindings(page)).toEqual([])
    await drawer.getByRole('link', { name: /Zeitplan und Ausblick/ }).click()
    await drawer.waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'Zeitplan und Ausblick', level: 1 }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await page.locator('.companion-bar-button').click()
    await page.getByRole('dialog', { name: 'Schätzung' }).waitFor()
  })

  test('every chapter fits 320 pixels', async () => {
    const page = await beginProject({ ...phone, viewport: { width: 320, height: 640 } })
    for (const chapter of ['project', 'team', 'timeline', 'security', 'architecture', 'load', 'network', 'estimate']) {
      await page.evaluate((to) => {
        location.hash = `#/questions/${to}`
      }, chapter)
      await page.locator(`.chapter-page[data-chapter="${chapter}"]`).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth), chapter).toBeLessThanOrEqual(320)
    }
  })
})

test.each(['light', 'dark'] as const)(
  'no chapter gives axe anything to complain about: %s',
  async (colorScheme) => {
    const page = await beginProject({ language: 'en', colorScheme })
    await page.getByRole('button', { name: 'Clear the selection' }).click()
    const chapters = page.getByRole('navigation', { name: 'Chapters' }).first().getByRole('link')
    for (const link of await chapters.all()) {
      await link.click()
      expect(await axeFindings(page)).toEqual([])
    }
  },
  300_000,
)
