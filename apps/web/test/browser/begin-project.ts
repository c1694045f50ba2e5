import type { BrowserContextOptions, Page } from 'playwright-core'
import { openPage } from './open-page.ts'

const words = {
  de: { name: 'Unter welchem Namen läuft Ihr Projekt?', begin: 'Zu den ersten Fragen' },
  en: { name: 'What is the project called?', begin: 'To the first questions' },
} as const

interface BeginOptions extends BrowserContextOptions {
  readonly language?: keyof typeof words
  /** The chapter or question to go to; default: where a new project begins. */
  readonly at?: string
}

/** Begins a new project on the start screen and goes to its questions. */
export async function beginProject({ language = 'de', at, ...options }: BeginOptions = {}): Promise<Page> {
  const page = await openPage('/', { locale: language === 'de' ? 'de-DE' : 'en-GB', ...options })
  const { name, begin } = words[language]
  await page.getByLabel(name).fill('Vereinsshop')
  await page.getByRole('button', { name: begin }).click()
  await page.locator('.question-card').first().waitFor()
  if (at !== undefined) {
    await page.evaluate((place) => {
      location.hash = `#/questions/${place}`
    }, at)
    await page.waitForFunction((place) => location.hash === `#/questions/${place}`, at)
  }
  return page
}
