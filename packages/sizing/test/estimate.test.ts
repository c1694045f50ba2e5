import { type Answers, rationalFromDecimal } from '@leitfaden/core'
import { flyingCircus, generic } from '@leitfaden/core/providers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Estimate, estimate, type Step, writeFormula } from '../src/index.ts'
import { emptyFlyingCircus, exampleEu } from '../src/prices.ts'
import { estimated, figure } from './read-estimate.ts'

const answered = (value: unknown) => ({ state: 'answered', value }) as Answers[string]
const quantity = (value: number, unit: string) => answered({ value, unit })
const rows = (...cells: Record<string, unknown>[]) => answered(cells.map((c, i) => ({ id: `row-${i + 1}`, cells: c })))
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const run = (answers: Answers, provider = flyingCircus): Estimate =>
  estimated(estimate({ answers, provider, prices: exampleEu, samples: 64 }))

describe('without a single answer', () => {
  const empty = run({})

  test('unanswered is never zero: every key figure is reckoned from assumptions', () => {
    const zero = empty.figures.filter((f) => f.key && f.values.rows.every((r) => r.values.every((v) => v === 0)))
    expect(zero.map((f) => f.id)).toEqual([])
    expect(empty.assumed).toEqual(
      expect.arrayContaining(['assumedUsers', 'assumedDatabaseSize', 'assumedGrowth', 'assumedMaxDowntime']),
    )
  })

  test('the default backup scheme of the provider is a listed assumption with its source', () => {
    expect(empty.steps.dailyPoints).toMatchObject({
      kind: 'assumption',
      question: 'security.backup',
      values: { rows: [{ values: [7] }] },
      source: { title: expect.any(String) },
    })
    expect(empty.assumed).toContain('dailyPoints')
  })

  test('the neutral provider works too', () => {
    const ids = (estimate: Estimate) => estimate.figures.map((f) => f.id)
    // Swap and temporary disks follow a rule that only this provider states.
    const everywhere = ids(empty).filter((id) => id !== 'swapDisk' && id !== 'temporaryDisk')
    expect(ids(run({}, generic))).toEqual(everywhere)
  })
})

describe('the trace', () => {
  const traces: [string, Estimate][] = [
    ['nothing answered', run({})],
    [
      'tables answered',
      run({
        'load.data': rows({ what: 'Shop', kind: 'database', size: { value: 5, unit: 'GiB' } }, { what: 'Bilder' }),
        'load.resources': rows({ role: 'web', vcpu: 4 }),
      }),
    ],
  ]

  test.each(traces)('leads from every figure to answers, assumptions, facts or conventions (%s)', (_, result) => {
    const walk = (id: string, way: string[]): void => {
      const step = result.steps[id] as Step
      expect(step, [...way, id].join(' > ')).toBeDefined()
      expect(way).not.toContain(id)
      if (step.kind === 'formula' || step.kind === 'assumed-rows') {
        for (const input of step.inputs) walk(input, [...way, id])
      }
      if (step.kind === 'answer' && step.filledBy) walk(step.filledBy, [...way, id])
    }
    for (const f of result.figures) walk(f.id, [])
  })

  test.each(['de', 'en'] as const)('is readable with names and with numbers (%s)', (language) => {
    const result = run({ 'load.users': quantity(1500, 'user') })
    const step = result.steps.concurrentUsers
    if (step?.kind !== 'formula') throw new Error('no formula')
    expect(writeFormula(result, step, { language, with: 'names' })).toBe(
      language === 'de'
        ? 'Nutzer*innen × Anteil der Nutzer*innen, die in der Spitze gleichzeitig da sind × Nutzung im Verhältnis zum Anfang'
        : 'Users × Share of users present at the same time at peak × Use over use at the start',
    )
    expect(plain(writeFormula(result, step, { language, with: 'numbers', month: 0 }))).toBe(
      language === 'de' ? '1.500 Nutzer*innen × 3,5 % × 1' : '1,500 users × 3.5% × 1',
    )
  })

  test('brackets stand only where they are needed', () => {
    const result = run({})
    const written = (id: string) =>
      plain(
        writeFormula(result, result.steps[id] as Extract<Step, { kind: 'formula' }>, {
          language: 'en',
          with: 'numbers',
          month: 0,
        }),
      )
    expect(written('useFactor')).toBe('(1 + 30%) ^ (0 months ÷ (24 × 1 month))')
    expect(written('downtimePerFault')).toMatch(
      /^0.1 h\/fault \+ 16.5 h\/fault \+ 3 h\/fault × 0.6 \+ [\d.]+ h\/fault$/,
    )
    expect(written('stored')).toMatch(/^sum of\(\[[\d.]+ GiB; [\d.]+ GiB\]\)$/)
  })

  test('nothing that is no number is ever printed', () => {
    for (const [, result] of traces)
      for (const step of Object.values(result.steps))
        if (step.kind === 'formula')
          for (const language of ['de', 'en'] as const)
            expect(writeFormula(result, step, { language, with: 'numbers' })).not.toMatch(
              /NaN|Infinity|undefined|null|\[object/,
            )
  })
})

describe('answers win', () => {
  test('a stated figure replaces its derivation', () => {
    const result = run({ 'load.users': quantity(10, 'user'), 'load.concurrent-users': quantity(800, 'user') })
    expect(figure({ ok: true, value: result, issues: [] }, 'concurrentUsers')).toBe(800)
    expect(result.steps.statedConcurrentUsers).toMatchObject({ kind: 'answer', question: 'load.concurrent-users' })
    expect(result.assumed).not.toContain('concurrentShare')
  })

  test('open, unknown and to be discussed are assumed; not applicable means none', () => {
    for (const state of ['open', 'unknown', 'discuss'] as const)
      expect(run({ 'timeline.growth': { state } }).assumed).toContain('assumedGrowth')
    const none = run({ 'timeline.growth': { state: 'not-applicable' }, 'load.data': { state: 'not-applicable' } })
    expect(none.assumed).not.toContain('assumedGrowth')
    expect(none.figures.find((f) => f.id === 'stored')?.values.rows[0]?.values.at(-1)).toBe(0)
  })

  test('empty cells of an answered row are assumed and say so', () => {
    const result = run({ 'load.data': rows({ what: 'Archiv' }) })
    expect(result.steps.datasetSize).toMatchObject({ kind: 'answer', filledBy: 'unknownDataSize' })
    expect(result.assumed).toContain('unknownDataSize')
  })

  test('stored data per kind adds up to all stored data', () => {
    const result = run({
      'load.data': rows(
        { what: 'a', kind: 'images', size: { value: 3, unit: 'GiB' } },
        { what: 'b', kind: 'images', size: { value: 4, unit: 'GiB' } },
        { what: 'c', kind: 'logs', size: { value: 5, unit: 'GiB' } },
      ),
    })
    const perKind = result.figures.find((f) => f.id === 'storedPerKind')
    expect(perKind?.values.rows.map((r) => [r.label?.en, r.values[0]])).toEqual([
      ['Images', 7],
      ['Logs', 5],
    ])
  })

  test('the chosen backup variant and the chosen reaction tier count', () => {
    const hourly = run({
      'security.backup': answered({ variant: 'hourly' }),
      'reliability.service-level': answered({ reaction: 'around-the-clock-1h' }),
    })
    expect(hourly.figures.find((f) => f.id === 'recoveryPoint')?.values.rows[0]?.values[0]).toBe(1)
    expect(hourly.figures.find((f) => f.id === 'waitForSupport')?.values.rows[0]?.values[0]).toBe(0)
    const own = run({ 'security.backup': answered({ variant: 'own', daily: 3 }) })
    expect(own.figures.find((f) => f.id === 'restorePointsKept')?.values.rows[0]?.values[0]).toBe(3)
  })
})

describe('backup schemes of all kinds', () => {
  const first = (result: Estimate, id: string) => result.figures.find((f) => f.id === id)?.values.rows[0]?.values[0]
  const scheme = (value: unknown, provider = flyingCircus) => run({ 'security.backup': answered(value) }, provider)

  test.each([
    [{ variant: 'hourly' }, 1],
    [{ variant: 'default' }, 24],
    [{ variant: 'own', weekly: 4, monthly: 3 }, 7 * 24],
    [{ weekly: 4 }, 7 * 24],
    [{ variant: 'own', monthly: 2 }, 30 * 24],
  ])('%j loses at most so many hours of work', (value, hours) => {
    expect(first(scheme(value), 'recoveryPoint')).toBe(hours)
  })

  test('counts of one’s own are never mixed with the provider’s default', () => {
    const own = scheme({ weekly: 4 })
    expect(
      ['hourlyPoints', 'dailyPoints', 'monthlyPoints'].map((id) => own.steps[id]?.values.rows[0]?.values[0]),
    ).toEqual([0, 0, 0])
  })

  test('nothing kept is told, and a question that does not apply keeps nothing', () => {
    expect(scheme({ variant: 'own', daily: 0 }).findings.map((f) => f.id)).toContain('no-backup')
    const none = run({ 'security.backup': { state: 'not-applicable' } })
    expect([first(none, 'restorePointsKept'), first(none, 'backupVolume')]).toEqual([0, 0])
  })

  test('where a provider does not say that points are shared, the counts add up', () => {
    expect(first(scheme({ daily: 7, weekly: 4, monthly: 3 }, generic), 'restorePointsKept')).toBe(14)
  })

  test('the second site costs space, a first copy and the changes of each day', () => {
    const mirrored = run({ 'security.offsite-backup': answered(true) })
    expect(first(mirrored, 'offsiteVolume')).toBeCloseTo(first(mirrored, 'backupVolume') as number)
    expect(first(mirrored, 'offsiteFirstCopy')).toBeCloseTo((first(mirrored, 'backedUpData') as number) * 0.9)
    expect(first(mirrored, 'offsiteTransfer')).toBeCloseTo(
      (first(mirrored, 'backedUpData') as number) * 0.9 * 0.004 * (730 / 24),
    )
  })
})

test('a fact that measures something else is not taken for a size', () => {
  const facts = {
    ...flyingCircus.facts,
    'vm.max-ram': { ...flyingCircus.facts['vm.max-ram'], value: { quantity: '16 vCPU' } },
  }
  const odd = { ...flyingCircus, facts } as typeof flyingCircus
  expect(run({}, odd).steps.maxMemory).toBeUndefined()
  expect(run({}, odd).assumed).toContain('largestMemory')
})

test('only people at the same time are known: everything follows from them', () => {
  const busy = run({ 'load.concurrent-users': quantity(20_000, 'user') })
  expect(busy.figures.find((f) => f.id === 'pageViews')?.values.rows[0]?.values[0]).toBeGreaterThan(1e6)
})

describe('findings of the figures', () => {
  test.each([
    [
      'free-volume-exceeded',
      { 'load.transfer': quantity(90, 'GiB/month'), 'timeline.growth': quantity(50, '%') },
      { 'load.transfer': quantity(10, 'GiB/month') },
    ],
    [
      'peak-against-volume',
      { 'load.transfer': quantity(100, 'GiB/month'), 'load.peak-bandwidth': quantity(100, 'Mbit/s') },
      { 'load.transfer': quantity(100, 'GiB/month'), 'load.peak-bandwidth': quantity(2, 'Mbit/s') },
    ],
    [
      'volume-against-page-views',
      {
        'load.transfer': quantity(1, 'GiB/month'),
        'load.hits': answered({ amount: { value: 1e6, unit: '1/month' }, basis: 'page-views' }),
      },
      {
        'load.transfer': quantity(300, 'GiB/month'),
        'load.hits': answered({ amount: { value: 1e6, unit: '1/month' }, basis: 'page-views' }),
      },
    ],
    [
      'volume-against-requests',
      {
        'load.transfer': quantity(9000, 'GiB/month'),
        'load.hits': answered({ amount: { value: 1e6, unit: '1/month' }, basis: 'requests' }),
      },
      {
        'load.transfer': quantity(12, 'GiB/month'),
        'load.hits': answered({ amount: { value: 1e6, unit: '1/month' }, basis: 'requests' }),
      },
    ],
    [
      'beyond-self-service',
      { 'load.resources': rows({ role: 'database', ram: { value: 96, unit: 'GiB' } }) },
      { 'load.resources': rows({ role: 'database', ram: { value: 64, unit: 'GiB' } }) },
    ],
    [
      'object-storage-not-backed-up',
      { 'load.data': rows({ what: 'a', size: { value: 1, unit: 'GiB' }, place: 'object-storage' }) },
      { 'load.data': rows({ what: 'a', size: { value: 1, unit: 'GiB' }, place: 'local-disk' }) },
    ],
    [
      'server-too-large',
      { 'load.resources': rows({ role: 'web', vcpu: 16 }) },
      { 'load.resources': rows({ role: 'web', vcpu: 12 }) },
    ],
    [
      'server-too-small',
      { 'load.resources': rows({ role: 'web', ram: { value: 2, unit: 'GiB' } }) },
      { 'load.resources': rows({ role: 'web', ram: { value: 3, unit: 'GiB' } }) },
    ],
    [
      'disk-too-slow',
      {
        'load.resources': rows({ role: 'web', 'disk-class': 'hdd' }),
        'load.hits': answered({ amount: { value: 1000, unit: '1/s' }, basis: 'page-views' }),
      },
      {
        'load.resources': rows({ role: 'web', 'disk-class': 'ssd' }),
        'load.hits': answered({ amount: { value: 1000, unit: '1/s' }, basis: 'page-views' }),
      },
    ],
    [
      'database-beyond-largest',
      { 'load.data': rows({ what: 'a', kind: 'database', size: { value: 5000, unit: 'GiB' } }) },
      { 'load.data': rows({ what: 'a', kind: 'database', size: { value: 5, unit: 'GiB' } }) },
    ],
    [
      'downtime-not-kept',
      { 'reliability.service-level': answered({ maxDowntime: { value: 1, unit: 'h' }, reaction: 'business-hours' }) },
      { 'reliability.service-level': answered({ maxDowntime: { value: 24, unit: 'h' }, reaction: 'business-hours' }) },
    ],
    [
      'one-fault-too-long',
      { 'reliability.service-level': answered({ maxDowntime: { value: 2, unit: 'h' }, reaction: 'extended' }) },
      { 'reliability.service-level': answered({ maxDowntime: { value: 24, unit: 'h' }, reaction: 'extended' }) },
    ],
  ] as [string, Answers, Answers][])('%s', (id, firing, silent) => {
    expect(run(firing).findings.map((f) => f.id)).toContain(id)
    expect(run(silent).findings.map((f) => f.id)).not.toContain(id)
  })

  test('the month in which the free volume ends is told', () => {
    const found = run({ 'load.transfer': quantity(90, 'GiB/month'), 'timeline.growth': quantity(50, '%') }).findings
    expect(found.find((f) => f.id === 'free-volume-exceeded')).toMatchObject({
      month: 7,
      because: expect.arrayContaining(['includedVolume', 'transfer']),
    }) // 90 · 1.5^(7/24) = 101.3
  })
})

describe('cost', () => {
  test('a line without a price says so and is in no sum', () => {
    const result = estimated(estimate({ answers: {}, provider: flyingCircus, prices: emptyFlyingCircus }))
    expect(result.cost?.lines.filter((l) => l.price.kind === 'no-price').length).toBe(result.cost?.unpriced)
    expect(result.cost?.unpriced).toBeGreaterThan(4)
    expect([result.cost?.firstMonth, result.cost?.total]).toEqual(['0.00', '0.00'])
  })

  test('what is free is shown as included', () => {
    const lines = run({ 'load.transfer': quantity(1, 'GiB/month'), 'timeline.growth': quantity(0, '%') }).cost?.lines
    expect(lines?.find((l) => l.id === 'transfer')?.price.kind).toBe('included')
  })

  test('an estimate without a price list has no cost', () => {
    expect(estimated(estimate({ answers: {}, provider: flyingCircus }))).not.toHaveProperty('cost')
  })

  test('sums are the sums of the rounded lines', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 5e6, noNaN: true }),
        fc.double({ min: 0, max: 300, noNaN: true }),
        (size, growth) => {
          const { cost } = run({
            'load.transfer': quantity(size, 'GiB/month'),
            'timeline.growth': quantity(growth, '%'),
            'load.data': rows({ what: 'x', size: { value: size, unit: 'MiB' } }),
          })
          const cents = (text: string) =>
            rationalFromDecimal(text).numerator * (100n / rationalFromDecimal(text).denominator)
          const priced = (cost?.lines ?? []).flatMap((l) => (l.price.kind === 'priced' ? [l.price] : []))
          expect(cents(cost?.total as string)).toBe(priced.flatMap((p) => p.amounts).reduce((a, b) => a + cents(b), 0n))
          expect(cents(cost?.total as string)).toBe(priced.reduce((a, p) => a + cents(p.total), 0n))
          expect(cents(cost?.firstMonth as string)).toBe(priced.reduce((a, p) => a + cents(p.amounts[0] as string), 0n))
        },
      ),
      { numRuns: 40, seed: 3 },
    )
  })
})

describe('laws', () => {
  test('more data never costs less', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e4, noNaN: true }),
        fc.double({ min: 0, max: 1e4, noNaN: true }),
        (a, b) => {
          const total = (size: number) =>
            Number(run({ 'load.data': rows({ what: 'x', size: { value: size, unit: 'GiB' } }) }).cost?.total)
          expect(total(Math.max(a, b))).toBeGreaterThanOrEqual(total(Math.min(a, b)))
        },
      ),
      { numRuns: 40, seed: 5 },
    )
  })

  test('the unit an answer is written in does not matter', () => {
    const inGiB = run({ 'load.transfer': quantity(2048, 'GiB/month') })
    const inTiB = run({ 'load.transfer': quantity(2, 'TiB/month') })
    expect(inTiB.figures).toEqual(inGiB.figures)
    expect(inTiB.cost).toEqual(inGiB.cost)
  })

  test('the same input gives the same bytes, whatever the order of the answers', () => {
    const answers: Answers = {
      'load.users': quantity(500, 'user'),
      'timeline.growth': quantity(10, '%'),
      'security.offsite-backup': answered(true),
    }
    const reversed = Object.fromEntries(Object.entries(answers).reverse())
    expect(JSON.stringify(run(reversed))).toBe(JSON.stringify(run(answers)))
  })

  test('a polluted prototype changes nothing', () => {
    const before = JSON.stringify(run({}).figures)
    Object.defineProperty(Object.prototype, 'load.users', {
      value: answered({ value: 1e9, unit: 'user' }),
      configurable: true,
      enumerable: false,
    })
    try {
      expect(JSON.stringify(run({}).figures) === before).toBe(true)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'load.users')
    }
  })
})

test('servers of which there are none cost nothing and divide by nothing', () => {
  const none = run({ 'load.resources': rows({ role: 'web', count: 0 }) })
  expect(none.figures.find((f) => f.id === 'productionServers')?.values.rows[0]?.values[0]).toBe(0)
})
