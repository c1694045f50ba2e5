import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { extendedDevops } from '../packages/core/src/devops.ts'
import { readAnswers } from '../packages/core/src/file.ts'
import { providers } from '../packages/core/src/providers.ts'
import { brokenLinks } from './docs/broken-links.ts'
import { fencedBlocks } from './docs/fenced-blocks.ts'
import { fillOutputs } from './docs/fill-outputs.ts'
import { gallery } from './docs/gallery.ts'
import { markdownFiles } from './docs/markdown-files.ts'
import { pages } from './docs/pages.ts'
import { typeFaults } from './docs/type-faults.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
process.chdir(root) // commands in docs name files from here
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const files = markdownFiles(root)
const reference = pages()
const generated = new Map([...reference, ...(await gallery())])
const written = files.filter((path) => !generated.has(path))
const examples = written.flatMap((path) => fencedBlocks(read(path)).map((block) => ({ path, ...block })))

test.each([...generated.keys()])('%s is what pnpm generate makes of the sources', (path) => {
  expect(read(path)).toBe(generated.get(path))
})

test('no reference page is left of something that is gone', () => {
  expect(files.filter((path) => path.startsWith('docs/reference/'))).toEqual([...reference.keys()].sort())
  const shown = readdirSync(join(root, 'docs/gallery')).filter((name) => !/^README\.md$|\.png$/.test(name))
  expect(shown.map((name) => `docs/gallery/${name}`).filter((path) => !generated.has(path))).toEqual([])
})

test.each(files)('%s links only to what exists', (path) => {
  expect(brokenLinks(path, root)).toEqual([])
})

test.each(written.filter((path) => fencedBlocks(read(path)).some(({ info }) => /^(ts|console)\b/.test(info))))(
  '%s shows what its examples really write',
  async (path) => {
    expect(await fillOutputs(read(path))).toBe(read(path))
  },
  30_000,
)

test.each(['packages/core', 'packages/sizing', 'packages/render', 'apps/cli'])(
  'the README of %s names everything in its src',
  (folder) => {
    const named = [...read(`${folder}/README.md`).matchAll(/`(?:src\/)?([\w.-]+)`/g)].map(([, name]) => name)
    const there = readdirSync(join(root, folder, 'src')).filter((name) => !name.endsWith('.test.ts'))
    expect(there.filter((name) => !named.includes(name))).toEqual([])
  },
)

test('code examples compile', () => {
  const modules = examples.filter(({ info }) => info === 'ts')
  const named = new Map(modules.map(({ path, first, text }) => [`${path}:${first}`, text]))
  expect(typeFaults(named, root)).toBe('')
}, 60_000)

test.each(
  examples.filter(({ info }) => info === 'yaml').map(({ path, first, text }) => [`${path}:${first + 1}`, text]),
)('the answers in %s can be read', (_, text) => {
  const document = /^guide:/m.test(text)
    ? text
    : `guide: ${extendedDevops.id}@${extendedDevops.version}\nprovider: flying-circus\nanswers:\n${text.replace(/^/gm, '  ')}`
  expect(readAnswers(document, { guide: extendedDevops, providers })).toMatchObject({ ok: true, issues: [] })
})
