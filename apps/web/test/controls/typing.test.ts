import type { AnswerValue } from '@leitfaden/core'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from '../browser/open-page.ts'
import { useControls } from './use-controls.ts'

useControls()

async function show(question: string, options = ''): Promise<{ page: Page; control: Locator }> {
  const page = await openPage(`/?lang=de&question=${question}${options}`)
  return { page, control: page.locator(`[data-question="${question}"]`) }
}

function given(page: Page): Promise<readonly (AnswerValue | undefined)[]> {
  return page.evaluate(() => Object.values(window.given).flat())
}

async function last(page: Page): Promise<AnswerValue | undefined> {
  return (await given(page)).at(-1)
}

/** As a spreadsheet does it. */
function paste(cell: Locator, text: string): Promise<void> {
  return cell.evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

test('an amount is committed with every key stroke, its unit as typed, and tidied only after it is left', async () => {
  const { page, control } = await show('load.transfer')
  const amount = control.getByRole('textbox')
  await amount.pressSequentially('1,5 TB')
  expect(await amount.inputValue()).toBe('1,5 TB')
  expect(await given(page)).toEqual([
    { value: 1, unit: 'GiB/month' },
    { value: 1.5, unit: 'GiB/month' },
    { value: 1.5, unit: 'TB/month' },
  ])
  await amount.press('Tab')
  expect(await amount.inputValue()).toBe('1,5')
  expect(await control.getByRole('combobox').inputValue()).toBe('TB/month')
  expect(await control.textContent()).toContain('1,36')
})

test('what can be read in two ways offers both, and a click settles it', async () => {
  const { page, control } = await show('load.transfer')
  await control.getByRole('textbox').fill('1.500 GB')
  expect(await given(page)).toEqual([])
  await control.getByRole('button', { name: /1,5/ }).click()
  expect(await given(page)).toEqual([{ value: 1.5, unit: 'GB/month' }])
})

test('a fault is said beside the field, what was typed stays, and so does the last answer', async () => {
  const { page, control } = await show('load.users')
  const amount = control.getByRole('textbox')
  await amount.fill('200')
  await amount.fill('200 GiB')
  await amount.blur()
  expect(await amount.getAttribute('aria-invalid')).toBe('true')
  expect(await amount.inputValue()).toBe('200 GiB')
  expect(await given(page)).toEqual([{ value: 200, unit: 'user' }])
  const described = (await amount.getAttribute('aria-describedby')) ?? ''
  expect(await page.locator(`[id="${described}"]`).textContent()).toContain('Erwartet: ')
})

test('an answer that is changed from elsewhere shows, even over a draft', async () => {
  const { page, control } = await show('load.users')
  await control.getByRole('textbox').fill('viele')
  await page.evaluate(() =>
    window.change('load.users', { state: 'answered', value: { low: 200, high: 800, unit: 'user' } }),
  )
  expect(await control.getByRole('textbox').first().inputValue()).toBe('200')
  expect(await control.getByRole('textbox').last().inputValue()).toBe('800')
})

test('exactly and between: the other amount is asked for, and until it comes the answer stays', async () => {
  const { page, control } = await show('load.users')
  await control.getByRole('textbox').fill('200')
  await control.getByLabel('zwischen').check()
  await control.getByRole('textbox').last().fill('800')
  expect(await last(page)).toEqual({ low: 200, high: 800, unit: 'user' })
  await control.getByLabel('genau').check()
  expect(await last(page)).toEqual({ low: 200, high: 800, unit: 'user' })
  expect(await control.textContent()).toContain('Bis dahin gilt: 200–800')
  await control.getByRole('textbox').fill('500')
  expect(await last(page)).toEqual({ value: 500, unit: 'user' })
})

test('a slider is moved by keys; a thumb that is not moved keeps its amount', async () => {
  const { page, control } = await show('load.users', '&fill=example')
  await control.getByRole('slider', { name: 'höchstens' }).press('ArrowRight')
  expect(await last(page)).toEqual({ low: 7100, high: 13000, unit: 'user' })
})

test('a spreadsheet fills a table from the cell it is pasted into; what can not be read is marked and kept', async () => {
  const { page, control } = await show('load.data')
  await paste(
    control.getByRole('textbox').first(),
    'Was\tArt\tHeutige Größe\nKunden\tDatenbank\t1,5 TB\nBilder\tDateien auf der Platte\tviel\nLogs\tUnfug\t20',
  )
  expect(await control.getByRole('status').textContent()).toBe('9 Zellen eingefügt. 3 davon sind nicht lesbar.')
  expect(await last(page)).toMatchObject([
    { cells: { what: 'Kunden', kind: 'database', size: { value: 1.5, unit: 'TB' } } },
    { cells: { what: 'Bilder' } },
    { cells: { what: 'Logs', size: { value: 20, unit: 'GiB' } } },
  ])
  const faulty = control.locator('[aria-invalid="true"]')
  expect(await faulty.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))).toEqual([
    'Dateien auf der Platte',
    'viel',
    'Unfug',
  ])
  await faulty.nth(1).fill('3 GiB')
  expect(await last(page)).toMatchObject([{}, { cells: { size: { value: 3, unit: 'GiB' } } }, {}])
})

test('rows: Enter begins the next, keys and buttons move them, one that is removed comes back', async () => {
  const { page, control } = await show('team.others')
  await control.getByRole('textbox').first().fill('Ada')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Grace')
  const names = async () =>
    ((await last(page)) as readonly { cells: { name?: string } }[] | undefined)?.map(({ cells }) => cells.name)
  expect(await names()).toEqual(['Ada', 'Grace'])
  await page.keyboard.press('Alt+ArrowUp')
  expect(await names()).toEqual(['Grace', 'Ada'])
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Grace')
  await control.getByRole('button', { name: 'Zeile 1, Grace nach unten' }).click()
  expect(await names()).toEqual(['Ada', 'Grace'])
  await control.getByRole('button', { name: 'Zeile 1, Ada entfernen' }).click()
  expect(await names()).toEqual(['Grace'])
  await control.getByRole('button', { name: 'Rückgängig' }).click()
  expect(await names()).toEqual(['Ada', 'Grace'])
})

test('a row is dragged past its neighbour', async () => {
  const { page, control } = await show('team.others')
  await paste(control.getByRole('textbox').first(), 'Ada\tA\nGrace\tB\nMary\tC')
  const handle = control.locator('.row-handle')
  const [from, to] = [await handle.nth(2).boundingBox(), await handle.nth(0).boundingBox()]
  if (from === null || to === null) throw new Error('no handle')
  await page.mouse.move(from.x + 5, from.y + 5)
  await page.mouse.down()
  await page.mouse.move(from.x + 5, (from.y + to.y) / 2 - 20, { steps: 5 })
  await page.mouse.move(from.x + 5, to.y - 20, { steps: 5 })
  await page.mouse.up()
  const rows = (await last(page)) as readonly { cells: { name: string } }[]
  expect(rows.map(({ cells }) => cells.name)).toEqual(['Mary', 'Ada', 'Grace'])
})

test('that there is nothing to list is an answer of its own', async () => {
  const { page, control } = await show('performance.known-problems')
  await control.getByLabel('Es gibt keine').check()
  expect(await last(page)).toEqual([])
  await control.getByRole('textbox').first().fill('Suche')
  expect(await last(page)).toMatchObject([{ cells: { component: 'Suche' } }])
})

test('entries of a list: suggestions, own ones, several pasted lines, in an order of one’s own', async () => {
  const { page, control } = await show('reliability.challenges')
  await control.getByRole('textbox').first().fill('Last')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Netz')
  await control.getByRole('button', { name: 'Netz nach oben' }).click()
  expect(await last(page)).toEqual(['Netz', 'Last'])
  await paste(control.getByRole('textbox').last(), 'eins\nzwei\ndrei')
  expect(await last(page)).toEqual(['Netz', 'Last', 'eins'])
  await control.getByRole('button', { name: 'Last entfernen' }).click()
  expect(await last(page)).toEqual(['Netz', 'eins'])
})

test('load is drawn: by a preset, by keys, by dragging over the bars, as numbers', async () => {
  const { page, control } = await show('load.seasonality')
  await control.getByRole('button', { name: 'Bürozeiten' }).click()
  expect(await control.textContent()).toContain('Am meisten los ist 9–11 Uhr')
  await control.getByRole('slider', { name: '0–1 Uhr', exact: true }).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('End')
  expect(await last(page)).toMatchObject({ hours: expect.arrayContaining([2, 10, 1]) })
  const box = await control.locator('.load-profile-weekdays .load-bars-row').boundingBox()
  if (box === null) throw new Error('no bars')
  await page.mouse.move(box.x + 5, box.y + 5)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 5, box.y + 5, { steps: 30 })
  await page.mouse.up()
  expect(await last(page)).toMatchObject({ weekdays: [10, 10, 10, 10, 10, 10, 10] })
  await control.locator('summary').last().click()
  await control.getByRole('textbox', { name: 'Als Zahlen eingeben' }).last().fill('1 2 3 4 5 6 7 8 9 10 11 12')
  expect(await last(page)).toMatchObject({ months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] })
})

test('a backup scheme says how far back one can go; own counts are asked for before they count', async () => {
  const { page, control } = await show('security.backup')
  await control.getByLabel('Täglich (Standard)').check()
  await control.getByText('mindestens 60 Tage zurück').waitFor()
  await control.getByLabel('Eigene Anzahlen').check()
  expect(await last(page)).toEqual({ variant: 'default' })
  await control.getByLabel('Tägliche Stände').fill('30')
  expect(await last(page)).toEqual({ variant: 'own', daily: 30 })
  await control.getByText('können Sie 29 Tage zurück').waitFor()
})

test('a reaction that waits longer than a downtime that can be borne is said so', async () => {
  const { control } = await show('reliability.service-level')
  await control.getByRole('textbox').fill('10')
  const late = control.getByText('Das ist länger als der längste Ausfall, der tragbar ist.')
  expect(await late.count()).toBe(1)
  await control.getByRole('textbox').fill('8')
  expect(await late.count()).toBe(2)
})

test('dates are typed or picked, and own words at a choice become the option they name', async () => {
  const { page, control } = await show('timeline.milestones')
  await control.getByRole('textbox').first().fill('1.7.2027')
  expect(await last(page)).toMatchObject([{ cells: { by: '2027-07-01' } }])
  const sessions = await show('architecture.sessions')
  await sessions.control.getByLabel('Etwas anderes').check()
  await sessions.control.getByRole('textbox').fill('Redis')
  await sessions.control.getByRole('textbox').blur()
  expect(await last(sessions.page)).toBe('redis')
  expect(await sessions.control.getByLabel('Redis').isChecked()).toBe(true)
})

test('nothing of it needs the document: all works inside a shadow root', async () => {
  const { page } = await show('team.others', '&shadow')
  await page.getByRole('textbox').first().fill('Ada')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Grace')
  expect(await last(page)).toMatchObject([{ cells: { name: 'Ada' } }, { cells: { name: 'Grace' } }])
  expect(await page.evaluate(() => document.querySelectorAll('input').length)).toBe(0)
})
