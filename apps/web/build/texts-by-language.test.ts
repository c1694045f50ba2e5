import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as devops from '@leitfaden/core/devops'
import * as providers from '@leitfaden/core/providers'
import * as model from '@leitfaden/sizing/model'
import * as prices from '@leitfaden/sizing/prices'
import { build, defaultClientConditions } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as everyPackage from '../test/fixtures/every-package.ts'
import { packageSources } from './package-sources.ts'
import { textsByLanguage } from './texts-by-language.ts'

let folder: string
let built: typeof everyPackage

// What no code is left of, a build may drop; the data of every package it may not.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leitfaden-texts-'))
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: packageSources, conditions: ['worker', ...defaultClientConditions] },
    plugins: [textsByLanguage()],
    build: {
      outDir: folder,
      target: 'es2022',
      rolldownOptions: {
        input: join(import.meta.dirname, '../test/fixtures/every-package.ts'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })
  built = await import(pathToFileURL(join(folder, 'every-package.js')).href)
}, 60_000)

afterAll(() => rm(folder, { recursive: true }))

const own = { ...devops, ...providers, ...prices, ...model }
const taken = () => ({ ...built.devops, ...built.providers, ...built.prices, ...built.model })
const title = () => built.devops.extendedDevops.title

test('no text is read while the packages are being loaded: none is set in one language for good', () => {
  expect(() => title().de).toThrow('before the texts were loaded')
})

test('one language stands in for the other until that is loaded', async () => {
  await built.loadTexts('en')
  const { de, en } = title()
  expect({ de, en }).toEqual({ de: devops.devops.title.en, en: devops.devops.title.en })
})

test('with both, everything is what it was in the packages', async () => {
  await built.loadTexts('de')
  expect(JSON.parse(JSON.stringify(taken()))).toEqual(JSON.parse(JSON.stringify(own)))
})

test('a text can be spread, cloned, listed and compared as before', () => {
  const original = devops.devops.title
  expect({ ...title() }).toEqual(original)
  expect(structuredClone(title())).toEqual(original)
  expect(Object.entries(title())).toEqual(Object.entries(original))
  expect(title()).toEqual(original)
})

test('the code keeps no text of the guide, and each file holds one language', async () => {
  const script = (name: string) => readFile(join(folder, name), 'utf8')
  expect((await readdir(folder)).sort()).toEqual(['every-package.js', 'texts.de.js', 'texts.en.js'])
  const prompts = devops.devops.chapters.flatMap(({ questions }) => questions.map(({ prompt }) => prompt))
  const [code, german, english] = await Promise.all(['every-package.js', 'texts.de.js', 'texts.en.js'].map(script))
  for (const { de, en } of prompts) {
    expect(code).not.toContain(de)
    expect(code).not.toContain(en)
    expect(german).toContain(de)
    expect(english).toContain(en)
  }
})
