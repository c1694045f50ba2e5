import { describe, expect, test } from 'vitest'
import type { KeptProject } from '../src/keeping/kept-project.ts'
import { modulesPage, newModulesProfile, useModules } from './browser/use-modules.ts'

type Store = typeof import('../src/keeping/project-store.ts')
type Versions = typeof import('../src/keeping/version-store.ts')

useModules()

const kept = (revision: number, text = `text ${revision}`): KeptProject => ({
  id: 'p',
  revision,
  savedAt: revision,
  answered: 1,
  asked: 71,
  current: 'a',
  files: [{ id: 'a', name: '', format: 'yaml', text }],
})

describe('the store of projects', () => {
  test('keeps two generations, and refuses what is based on another revision', async () => {
    const page = await modulesPage()
    const results = await page.evaluate(
      async ([first, second, third]) => {
        const { replaceProject, readProject } = await load<Store>('keeping/project-store.ts')
        return [
          await replaceProject(first, 0),
          await replaceProject(second, 0),
          await replaceProject(second, 1),
          await replaceProject(third, 2),
          await readProject('p'),
          await readProject('other'),
        ]
      },
      [kept(1), kept(2), kept(3)] as const,
    )
    expect(results).toEqual([
      { ok: true },
      { ok: false, found: { kept: kept(1), newer: false, damaged: [] } },
      { ok: true },
      { ok: true },
      { kept: kept(3), newer: false, damaged: [] },
      { newer: false, damaged: [] },
    ])
  })

  test('of two tabs that save at the same moment one is told what the other saved', async () => {
    const profile = await newModulesProfile()
    const pages = [await modulesPage(profile), await modulesPage(profile), await modulesPage(profile)]
    const save = (page: (typeof pages)[0], text: string) =>
      page.evaluate(
        async (next) => (await load<Store>('keeping/project-store.ts')).replaceProject(next, 0),
        kept(1, text),
      )
    const results = await Promise.all(pages.map((page, index) => save(page, `tab ${index}`)))
    const winner = results.findIndex(({ ok }) => ok)
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    for (const result of results) if (!result.ok) expect(result.found.kept).toEqual(kept(1, `tab ${winner}`))
  })

  test('opens the last good record, keeps the damaged one, and writes on', async () => {
    const page = await modulesPage()
    for (const where of ['body', 'sum'] as const) {
      const results = await page.evaluate(
        async ([place, first, second, third]) => {
          const { erase, readProject, replaceProject } = await load<Store>('keeping/project-store.ts')
          const { openDatabase } = await load<typeof import('../src/keeping/database.ts')>('keeping/database.ts')
          await erase('p')
          await replaceProject(first, 0)
          await replaceProject(second, 1)
          const database = await openDatabase()
          const record = await database.get('projects', ['p', 1])
          if (!record) throw new Error('the second generation is in the second slot')
          const text = record[place]
          const broken = {
            ...record,
            [place]: `${text.slice(0, 5)}${String.fromCharCode(text.charCodeAt(5) ^ 1)}${text.slice(6)}`,
          }
          await database.put('projects', broken, ['p', 1])
          const found = await readProject('p')
          const replaced = await replaceProject(third, 1)
          const damaged = await database.getAll('damaged')
          return { found, broken, replaced, after: await readProject('p'), last: damaged.at(-1)?.record }
        },
        [where, kept(1), kept(2), kept(3)] as const,
      )
      expect(results.found).toEqual({ kept: kept(1), newer: false, damaged: [results.broken] })
      expect(results.replaced).toEqual({ ok: true })
      expect(results.after).toEqual({ kept: kept(3), newer: false, damaged: [] })
      expect(results.last).toEqual(results.broken)
    }
  })

  test('leaves alone what a newer version of the program wrote', async () => {
    const page = await modulesPage()
    const results = await page.evaluate(
      async ([first, second]) => {
        const { readProject, replaceProject } = await load<Store>('keeping/project-store.ts')
        const { openDatabase } = await load<typeof import('../src/keeping/database.ts')>('keeping/database.ts')
        const { seal } = await load<typeof import('../src/keeping/sealed.ts')>('keeping/sealed.ts')
        await replaceProject(first, 0)
        const database = await openDatabase()
        const newer = seal(2, { ...second, files: 'in another shape' })
        await database.put('projects', newer, ['p', 1])
        const found = await readProject('p')
        const replaced = await replaceProject(second, 1)
        return { found, replaced, untouched: await database.get('projects', ['p', 1]), newer }
      },
      [kept(1), kept(2)] as const,
    )
    expect(results.found.newer).toBe(true)
    expect(results.replaced.ok).toBe(false)
    expect(results.untouched).toEqual(results.newer)
  })

  test('says that a newer version was here where the database itself is newer', async () => {
    const page = await modulesPage()
    const fault = await page.evaluate(async () => {
      await new Promise((resolve) => {
        indexedDB.open('leitfaden', 7).onsuccess = ({ target }) => resolve((target as IDBOpenDBRequest).result.close())
      })
      const { readProjects } = await load<Store>('keeping/project-store.ts')
      return await readProjects().catch(({ kind }) => kind)
    })
    expect(fault).toBe('newer')
  })
})

test('versions with a name stay, automatic ones become fewer, the newest comes first', async () => {
  const page = await modulesPage()
  const versions = await page.evaluate(
    async ([state]) => {
      const { keepVersion, readVersions } = await load<Versions>('keeping/version-store.ts')
      const minute = 60_000
      await keepVersion('p', { ...state, keptAt: 0, reason: 'named', name: 'offer' })
      for (let count = 1; count <= 40; count++)
        await keepVersion('p', { ...state, keptAt: count * minute, reason: 'merge' })
      return await readVersions('p')
    },
    [kept(1)] as const,
  )
  expect(versions.length).toBeLessThan(15)
  expect(versions[0]?.keptAt).toBe(40 * 60_000)
  expect(versions.at(-1)).toMatchObject({ reason: 'named', name: 'offer' })
})
