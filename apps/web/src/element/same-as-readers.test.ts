import { providers } from '@leitfaden/core/providers'
import { parseProviderProfile } from '@leitfaden/core/schema'
import { emptyFlyingCircus, exampleEu } from '@leitfaden/sizing/prices'
import { parsePriceList } from '@leitfaden/sizing/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPrices } from './read-prices.ts'
import { readProvider } from './read-provider.ts'

// The element checks form by form what other programs read with a library that is larger than the element. Both must take and refuse the same.

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const odd: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    '',
    '1.5',
    'EUR',
    'flat',
    'tiers',
    '2026-02-30',
    '2028-02-29',
    -1,
    0,
    1.5,
    1e9,
    true,
    [],
    {},
    [1, 7],
  ),
  fc.constantFrom<Json>(
    'http://example.org',
    'https://example.org',
    { de: 'a', en: 'b' },
    { de: '', en: 'b' },
    { quantity: '1 GiB' },
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
)

/** Data with one place in it changed, dropped or added. */
function changed(data: Json): fc.Arbitrary<Json> {
  return fc
    .tuple(fc.infiniteStream(fc.nat()), odd, fc.constantFrom('set', 'drop', 'add'))
    .map(([picks, value, how]) => {
      const copy = structuredClone(data)
      let place = copy as { [key: string]: Json }
      for (const pick of picks) {
        const keys = Object.keys(place)
        const key = keys[pick % Math.max(1, keys.length)] ?? 'x'
        const inner = place[key]
        if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && pick % 5 > 0) {
          place = inner as typeof place
          continue
        }
        if (how === 'add') place[Array.isArray(place) ? keys.length : `x${pick % 3}`] = value
        else if (how === 'drop' && !Array.isArray(place)) delete place[key]
        else place[key] = value
        break
      }
      return copy
    })
}

test.each(providers)('profiles like $id are taken and refused as everywhere', (profile) => {
  expect(readProvider(JSON.stringify(profile)).ok).toBe(true)
  fc.assert(
    fc.property(changed(profile as unknown as Json), (data) => {
      expect([data, readProvider(JSON.stringify(data)).ok]).toEqual([data, parseProviderProfile(data).ok])
    }),
    { numRuns: 500 },
  )
})

test.each([exampleEu, emptyFlyingCircus])('price lists like $id are taken and refused as everywhere', (list) => {
  expect(readPrices(JSON.stringify(list)).ok).toBe(true)
  fc.assert(
    fc.property(changed(list as unknown as Json), (data) => {
      expect([data, readPrices(JSON.stringify(data)).ok]).toEqual([data, parsePriceList(data).ok])
    }),
    { numRuns: 500 },
  )
})
