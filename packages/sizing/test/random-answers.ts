import type { Answers } from '@leitfaden/core'
import fc from 'fast-check'

const round = fc.constantFrom(0.1, 0.2, 0.3, 1, 2, 3, 7, 10, 24, 30, 100)

/** An amount, exact or as a range, from small to large, often round. */
function amount(unit: string, largest: number): fc.Arbitrary<unknown> {
  const number = fc.oneof(
    round,
    fc.double({ min: 0.01, max: 1, noNaN: true }).map((x) => largest ** x),
  )
  return fc.oneof(
    number.map((value) => ({ value, unit })),
    fc.tuple(number, fc.double({ min: 1.01, max: 50, noNaN: true })).map(([low, f]) => ({ low, high: low * f, unit })),
  )
}

const share = fc.oneof(
  fc.integer({ min: 0, max: 95 }).map((value) => ({ value, unit: '%' })),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 95 }))
    .map(([low, high]) => ({ low, high, unit: '%' })),
)

const answered = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Answers[string]> =>
  fc.oneof(
    { weight: 5, arbitrary: value.map((v) => ({ state: 'answered', value: v }) as Answers[string]) },
    { weight: 1, arbitrary: fc.constantFrom<Answers[string]>({ state: 'unknown' }, { state: 'not-applicable' }) },
  )

const table = (cells: { [column: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<unknown> =>
  fc
    .array(fc.record(cells, { requiredKeys: [] }), { minLength: 1, maxLength: 4 })
    .map((rows) => rows.map((row, i) => ({ id: `row-${i + 1}`, cells: row })))

const roles = fc.constantFrom('web', 'application', 'database', 'cache', 'queue', 'search', 'other')

/** Answers to the questions that the estimate uses, each there or not. */
export function answersOf(): fc.Arbitrary<Answers> {
  return fc.record(
    {
      'load.users': answered(amount('user', 1e7)),
      'load.concurrent-users': answered(amount('user', 1e5)),
      'load.hits': answered(
        fc.record({ amount: amount('1/month', 1e9), basis: fc.constantFrom('requests', 'page-views') }),
      ),
      'load.transfer': answered(amount('GiB/month', 1e5)),
      'load.peak-bandwidth': answered(amount('Mbit/s', 1e4)),
      'timeline.growth': answered(share),
      'load.data': answered(
        table({
          what: fc.constantFrom('a', 'b'),
          kind: fc.constantFrom('database', 'files', 'images', 'video', 'documents', 'archive', 'logs'),
          size: amount('GiB', 1e4),
          inflow: amount('GiB/month', 1e3),
          kept: amount('month', 60),
          'for-ever': fc.boolean(),
          place: fc.constantFrom('database', 'local-disk', 'object-storage', 'network-file-system'),
        }),
      ),
      'load.resources': answered(
        table({
          role: roles,
          environment: fc.constantFrom('production', 'staging', 'other'),
          vcpu: fc.integer({ min: 1, max: 16 }),
          ram: amount('GiB', 128),
          disk: amount('GiB', 1000),
          'disk-class': fc.constantFrom('hdd', 'ssd'),
          count: fc.integer({ min: 1, max: 6 }),
        }),
      ),
      'architecture.components': answered(table({ component: fc.constantFrom('x', 'y'), role: roles })),
      'deployment.environments': answered(
        table({
          name: fc.constantFrom('Staging', 'Test'),
          lifetime: fc.constantFrom('permanent', 'temporary'),
          kind: fc.constantFrom('development', 'integration', 'staging', 'acceptance', 'production', 'other'),
          size: share,
        }),
      ),
      'security.backup': answered(
        fc.constantFrom({ variant: 'default' }, { variant: 'hourly' }, { variant: 'own', daily: 14, weekly: 8 }),
      ),
      'security.offsite-backup': answered(fc.boolean()),
      'reliability.service-level': answered(
        fc.record(
          {
            maxDowntime: amount('h', 100),
            reaction: fc.constantFrom('business-hours', 'extended', 'around-the-clock-1h'),
          },
          { requiredKeys: [] },
        ),
      ),
      'estimate.application-kind': answered(fc.constantFrom('website', 'shop', 'community', 'business', 'api', 'data')),
      'estimate.time-zones': answered(fc.constantFrom('one', 'region', 'worldwide')),
      'estimate.cached-share': answered(share),
      'estimate.backup-engine': answered(fc.constantFrom('backy', 'restic', 'borg')),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>
}
