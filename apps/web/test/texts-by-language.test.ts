import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { devops } from '@leitfaden/core/devops'
import { expect, test } from 'vitest'
import { newProfile, openPage, useBrowser } from './browser/open-page.ts'

useBrowser()

const assets = join(import.meta.dirname, '..', 'dist', 'app', 'assets')
const prompts = devops.chapters.flatMap(({ questions }) => questions.map(({ prompt }) => prompt))

test('the guide stands in one file for each language and nowhere else', async () => {
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'))
  const holding = { de: new Set<string>(), en: new Set<string>() }
  for (const name of scripts) {
    const code = await readFile(join(assets, name), 'utf8')
    for (const language of ['de', 'en'] as const) {
      if (prompts.some((prompt) => code.includes(prompt[language]))) holding[language].add(name.replace(/-.*/, ''))
    }
  }
  expect(holding).toEqual({ de: new Set(['texts.de']), en: new Set(['texts.en']) })
})

test('a page in English loads no German before somebody switches', async () => {
  const profile = await newProfile({ locale: 'en-GB', serviceWorkers: 'block' })
  const loaded: string[] = []
  profile.on('request', (request) => loaded.push(request.url()))
  /** Page and worker share a file. */
  const german = () => [...new Set(loaded.filter((url) => /\/(texts\.)?de-[^/]*\.js$/.test(url)))]
  const page = await openPage('/', profile)
  await page.waitForLoadState('networkidle')
  expect(german()).toEqual([])
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await page.waitForFunction(() => document.documentElement.lang === 'de')
  expect(german()).toHaveLength(2)
})
