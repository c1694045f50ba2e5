import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { modulesPage, newModulesProfile, useModules } from './browser/use-modules.ts'

useModules()

type Keeping = typeof import('../src/keeping/keeping.ts')
type OpenProject = typeof import('../src/project/open-project.ts')
type Language = typeof import('../src/app/language.ts')
type List = typeof import('../src/keeping/kept-list.ts')
type Changes = typeof import('../src/keeping/change-kept.ts')
type Versions = typeof import('../src/keeping/versions.ts')
type VersionStore = typeof import('../src/keeping/version-store.ts')

/** A page that keeps what is entered; `before` is run in it first. */
async function start(context: BrowserContext, before = ''): Promise<Page> {
  const page = await modulesPage(context)
  await page.evaluate(before)
  await page.evaluate(async () => {
    await (await load<Language>('app/language.ts')).speak('en')
    const { startKeeping } = await load<Keeping>('keeping/keeping.ts')
    startKeeping()
  })
  return page
}

async function openNew(page: Page, source = ''): Promise<void> {
  await page.evaluate(async (text) => {
    const { openProject } = await load<OpenProject>('project/open-project.ts')
    const document = { guide: { id: 'devops', version: '1.0.0' }, language: 'en' as const, answers: {} }
    const scenario = { id: 'a', name: '', source: text, format: 'yaml' as const, document }
    openProject({ id: 'p', scenarios: [scenario], current: 'a' })
  }, source)
}

const openKept = (page: Page, id = 'p') =>
  page.evaluate(async (one) => {
    const { openKept } = await load<Keeping>('keeping/keeping.ts')
    return await openKept(one).then(
      () => 'open',
      ({ kind }) => kind as string,
    )
  }, id)

const enter = (page: Page, value: string, question = 'project.name') =>
  page.evaluate(
    async ([id, text]) => {
      const { answer } = await load<OpenProject>('project/open-project.ts')
      answer(id, { state: 'answered', value: text }, { label: 'a test' })
    },
    [question, value] as const,
  )

const shown = (page: Page, question = 'project.name') =>
  page.evaluate(async (id) => {
    const { answersDocument } = await load<OpenProject>('project/open-project.ts')
    const answer = answersDocument.value.answers[id]
    return answer?.state === 'answered' ? answer.value : undefined
  }, question)

/** How far the project is kept, once it is `wanted`. */
async function until(page: Page, wanted: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const { choices, keptState } = await load<Keeping>('keeping/keeping.ts')
          const state = keptState.value
          return `${state.kind === 'fault' ? state.fault : state.kind}${choices.value.length > 0 ? ' with choices' : ''}`
        }),
      { timeout: 15_000 },
    )
    .toBe(wanted)
}

const storedText = (page: Page) =>
  page.evaluate(async () => {
    const { readProject } = await load<typeof import('../src/keeping/project-store.ts')>('keeping/project-store.ts')
    return (await readProject('p')).kept?.files[0]?.text
  })

const journalLines = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('leitfaden.journal')))

test('a project is kept as the file that the command line reads, comments included', async () => {
  const page = await start(await newModulesProfile())
  await openNew(page, 'guide: devops@1.0.0\nlanguage: en\nanswers:\n  # of the contract\n')
  await enter(page, 'Vereinsshop')
  await until(page, 'saved')
  expect(await storedText(page)).toBe(
    'guide: devops@1.0.0\nlanguage: en\nanswers:\n  # of the contract\n  project.name: Vereinsshop\n',
  )
})

test('a project without any answer leaves no trace', async () => {
  const page = await start(await newModulesProfile())
  await openNew(page)
  await until(page, 'untouched')
  expect(await storedText(page)).toBeUndefined()
  expect(await journalLines(page)).toEqual([])
})

test('an answer outlives a page that ends before anything is stored', async () => {
  const profile = await newModulesProfile()
  const page = await start(profile)
  await openNew(page)
  await enter(page, 'first')
  await until(page, 'saved')
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('the disk is slow', 'AbortError')
    }
  })
  await enter(page, 'last word')
  await page.close()

  const next = await start(profile)
  expect(await openKept(next)).toBe('open')
  await expect.poll(() => shown(next)).toBe('last word')
  await until(next, 'saved')
  await expect.poll(() => storedText(next)).toContain('last word')
  await expect.poll(() => journalLines(next)).toEqual([])
})

test('so does the first answer of a new project', async () => {
  const profile = await newModulesProfile()
  const page = await start(profile, 'IDBObjectStore.prototype.put = () => { throw new DOMException("", "AbortError") }')
  await openNew(page)
  await enter(page, 'only in the journal')
  await page.close()

  const next = await start(profile)
  const listed = await next.evaluate(async () => {
    const { keptProjects, readList } = await load<List>('keeping/kept-list.ts')
    await readList()
    return keptProjects()
  })
  expect(listed).toEqual([{ id: 'p', answered: 1, asked: 0 }])
  expect(await openKept(next)).toBe('open')
  expect(await shown(next)).toBe('only in the journal')
  await until(next, 'saved')
})

describe('two tabs', () => {
  test('take over what the other one entered, without a step to take back', async () => {
    const profile = await newModulesProfile()
    const [one, other] = [await start(profile), await start(profile)]
    await openNew(one)
    await enter(one, 'Vereinsshop')
    await until(one, 'saved')
    await openKept(other)
    await Promise.all([enter(one, 'Verein'), enter(other, 'a shop', 'project.summary')])
    await until(one, 'saved')
    await until(other, 'saved')
    for (const page of [one, other]) {
      await expect.poll(() => shown(page)).toBe('Verein')
      await expect.poll(() => shown(page, 'project.summary')).toBe('a shop')
    }
    await one.evaluate(async () => (await load<OpenProject>('project/open-project.ts')).undo())
    await until(one, 'saved')
    expect(await shown(one)).toBe('Vereinsshop')
    expect(await shown(one, 'project.summary')).toBe('a shop')
  })

  test('lay before people what both changed differently, and lose nothing until they choose', async () => {
    const profile = await newModulesProfile()
    const [one, other] = [await start(profile), await start(profile)]
    await openNew(one)
    await enter(one, 'at first')
    await until(one, 'saved')
    await openKept(other)
    await other.evaluate(() => {
      // Asleep: it neither hears of the other tab nor stores anything.
      const { transaction } = IDBDatabase.prototype
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('asleep', 'UnknownError')
      }
      Object.assign(globalThis, { wake: () => Object.assign(IDBDatabase.prototype, { transaction }) })
    })
    await enter(other, 'of the other')
    await until(other, 'failed')
    await enter(one, 'of the one')
    await until(one, 'saved')
    await other.evaluate('wake()')
    await other.evaluate(async () => (await load<Keeping>('keeping/keeping.ts')).retryKeeping())
    await until(other, 'saved with choices')
    expect(await shown(other)).toBe('of the other')
    expect(await storedText(other)).toContain('of the one')

    const versions = () =>
      other.evaluate(async () =>
        (await (await load<VersionStore>('keeping/version-store.ts')).readVersions('p')).map(({ reason }) => reason),
      )
    expect(await versions()).toContain('merge')
    await other.evaluate(async () => {
      const { choices, chooseSide } = await load<Keeping>('keeping/keeping.ts')
      for (const { part } of choices.value) chooseSide(part, 'mine')
    })
    await until(other, 'saved')
    await expect.poll(() => shown(one)).toBe('of the other')
  })

  test('a removed project comes back with what another tab still enters', async () => {
    const profile = await newModulesProfile()
    const [one, other] = [await start(profile), await start(profile)]
    await openNew(one)
    await enter(one, 'Vereinsshop')
    await until(one, 'saved')
    await openKept(other)
    const list = () =>
      one.evaluate(async () => {
        const { keptProjects, readList } = await load<List>('keeping/kept-list.ts')
        await readList()
        return keptProjects()?.length
      })
    await one.evaluate(async () => (await load<Changes>('keeping/change-kept.ts')).removeKept('p'))
    expect(await list()).toBe(0)
    await enter(other, 'still here')
    await until(other, 'saved')
    await expect.poll(list).toBe(1)
  })
})

const breakages: readonly [name: string, fault: string, stub: string][] = [
  [
    'no room to write',
    'full',
    'IDBObjectStore.prototype.put = () => { throw new DOMException("", "QuotaExceededError") }',
  ],
  ['no room at the end', 'full', abortWith('QuotaExceededError')],
  ['a transaction that breaks off', 'failed', abortWith('UnknownError')],
  [
    'reading that fails',
    'failed',
    'IDBObjectStore.prototype.get = () => { throw new DOMException("", "UnknownError") }',
  ],
  [
    'no transaction',
    'failed',
    'IDBDatabase.prototype.transaction = () => { throw new DOMException("", "NotFoundError") }',
  ],
  [
    'storage that is not allowed',
    'denied',
    'indexedDB.constructor.prototype.open = () => { throw new DOMException("", "SecurityError") }',
  ],
  [
    'a private window',
    'denied',
    'indexedDB.constructor.prototype.open = () => { throw new DOMException("", "InvalidStateError") }',
  ],
  [
    'a newer database',
    'newer',
    'indexedDB.constructor.prototype.open = () => { throw new DOMException("", "VersionError") }',
  ],
  [
    'no database at all',
    'missing',
    'Object.defineProperty(globalThis, "indexedDB", { value: undefined, configurable: true })',
  ],
  [
    'what was written is not what is read',
    'failed',
    'const get = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (value, key) { return get.call(this, { ...value, sum: "" }, key) }',
  ],
]

/** Transactions that write end with an error. */
function abortWith(name: string): string {
  return `
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (value, key) {
      const request = put.call(this, value, key)
      const { transaction } = this
      Object.defineProperty(transaction, 'error', { value: new DOMException('', ${JSON.stringify(name)}) })
      request.addEventListener('success', () => transaction.abort())
      return request
    }`
}

describe('a storage that fails', () => {
  test.each(breakages)('with %s is told as "%s", and nothing is lost', async (_, fault, stub) => {
    const page = await start(await newModulesProfile(), stub)
    await openNew(page)
    await enter(page, 'Vereinsshop')
    await until(page, fault)
    await enter(page, 'a shop', 'project.summary')
    await until(page, fault)
    expect([await shown(page), await shown(page, 'project.summary')]).toEqual(['Vereinsshop', 'a shop'])
    const unkept = await page.evaluate(async () =>
      (await load<Keeping>('keeping/keeping.ts')).unkept.value.map((keeper) => keeper.project.value.id),
    )
    expect(unkept).toEqual(['p'])
  })

  test('is used again as soon as it works', async () => {
    const page = await start(await newModulesProfile(), abortWith('QuotaExceededError').replace('const put', 'var put'))
    await openNew(page)
    await enter(page, 'Vereinsshop')
    await until(page, 'full')
    await page.evaluate('IDBObjectStore.prototype.put = put')
    await until(page, 'saved')
    expect(await storedText(page)).toContain('Vereinsshop')
  })

  test('without a journal still keeps what is entered', async () => {
    const page = await start(
      await newModulesProfile(),
      'Storage.prototype.setItem = Storage.prototype.key = () => { throw new DOMException("", "SecurityError") }',
    )
    await openNew(page)
    await enter(page, 'Vereinsshop')
    await until(page, 'saved')
    expect(await storedText(page)).toContain('Vereinsshop')
  })

  test('that was emptied while the project is open is filled again', async () => {
    const page = await start(await newModulesProfile())
    await openNew(page)
    await enter(page, 'Vereinsshop')
    await until(page, 'saved')
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase('leitfaden')
          request.onsuccess = resolve
          request.onerror = reject
        }),
    )
    await enter(page, 'a shop', 'project.summary')
    await until(page, 'saved')
    const text = await storedText(page)
    expect(text).toContain('Vereinsshop')
    expect(text).toContain('a shop')
    const notices = await page.evaluate(async () =>
      (await load<typeof import('../src/keeping/notices.ts')>('keeping/notices.ts')).notices().map(({ kind }) => kind),
    )
    expect(notices).toEqual(['gone'])
  })
})

test('an older page leaves alone what a newer one saved in the meantime, and says so', async () => {
  const page = await start(await newModulesProfile())
  await openNew(page)
  await enter(page, 'Vereinsshop')
  await until(page, 'saved')
  const stored = () =>
    page.evaluate(async () => {
      const { openDatabase } = await load<typeof import('../src/keeping/database.ts')>('keeping/database.ts')
      return await (await openDatabase()).getAll('projects')
    })
  await page.evaluate(async () => {
    const { openDatabase } = await load<typeof import('../src/keeping/database.ts')>('keeping/database.ts')
    const { seal } = await load<typeof import('../src/keeping/sealed.ts')>('keeping/sealed.ts')
    await (await openDatabase()).put('projects', seal(2, { revision: 9, title: 'of tomorrow' }), ['p', 1])
  })
  const before = await stored()
  await enter(page, 'of today')
  await until(page, 'newer')
  expect(await stored()).toEqual(before)
  expect(await shown(page)).toBe('of today')
  expect(await journalLines(page)).not.toEqual([])
})

test('an answer that no file can hold is told, and everything else is stored', async () => {
  const page = await start(await newModulesProfile())
  await openNew(page)
  await enter(page, 'a bell: \u0007')
  await enter(page, 'a shop', 'project.summary')
  await until(page, 'unwritable')
  await expect.poll(() => storedText(page)).toContain('a shop')
  expect(await shown(page)).toBe('a bell: \u0007')
  await enter(page, 'without a bell')
  await until(page, 'saved')
  expect(await storedText(page)).toContain('without a bell')
})

test('a tab that comes back from the cache of the browser looks what happened in the meantime', async () => {
  const profile = await newModulesProfile()
  const [one, other] = [await start(profile), await start(profile)]
  await openNew(one)
  await enter(one, 'Vereinsshop')
  await until(one, 'saved')
  await openKept(other)
  await other.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
  })
  await one.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined
  })
  await enter(one, 'Verein')
  await until(one, 'saved')
  expect(await shown(other)).toBe('Vereinsshop')
  await other.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect.poll(() => shown(other)).toBe('Verein')
})

test('a version brings back what was, and can itself be taken back', async () => {
  const page = await start(await newModulesProfile())
  await openNew(page)
  await enter(page, 'then')
  await until(page, 'saved')
  await page.evaluate(async () => {
    const { project } = await load<OpenProject>('project/open-project.ts')
    if (project.value)
      await (await load<Versions>('keeping/versions.ts')).keepVersionOf(project.value, 'named', 'offer')
  })
  await enter(page, 'now')
  await until(page, 'saved')
  await page.evaluate(async () => {
    const { project } = await load<OpenProject>('project/open-project.ts')
    const { readVersions } = await load<VersionStore>('keeping/version-store.ts')
    const version = (await readVersions('p')).find(({ name }) => name === 'offer')
    if (project.value && version)
      await (await load<Versions>('keeping/versions.ts')).restoreVersion(project.value, version)
  })
  await until(page, 'saved')
  expect(await shown(page)).toBe('then')
  await page.evaluate(async () => (await load<OpenProject>('project/open-project.ts')).undo())
  expect(await shown(page)).toBe('now')
})

test('a duplicate has a name of its own, and a removed project can be brought back', async () => {
  const page = await start(await newModulesProfile())
  await openNew(page)
  await enter(page, 'Vereinsshop')
  await until(page, 'saved')
  const titles = await page.evaluate(async () => {
    const { bringBack, duplicateKept, removeKept } = await load<Changes>('keeping/change-kept.ts')
    const { keptProjects, readList } = await load<List>('keeping/kept-list.ts')
    const titles: unknown[] = []
    const note = async () => {
      await readList()
      titles.push(
        keptProjects()
          ?.map(({ title }) => title)
          .sort(),
      )
    }
    await duplicateKept('p', 'Copy')
    await note()
    await removeKept('p')
    await note()
    await bringBack('p')
    await note()
    return titles
  })
  expect(titles).toEqual([['Copy', 'Vereinsshop'], ['Copy'], ['Copy', 'Vereinsshop']])
})
