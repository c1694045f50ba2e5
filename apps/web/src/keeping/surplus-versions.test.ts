import fc from 'fast-check'
import { expect, test } from 'vitest'
import { surplusVersions } from './surplus-versions.ts'

const day = 86_400_000
const versions = fc
  .array(fc.record({ keptAt: fc.nat(800 * day), reason: fc.constantFrom('named' as const, 'daily' as const) }), {
    maxLength: 200,
  })
  .map((found) => found.sort((a, b) => b.keptAt - a.keptAt))

test('named ones and the last ten stay, and no more than some forty others of a year', () => {
  fc.assert(
    fc.property(versions, (all) => {
      const now = 800 * day
      const surplus = surplusVersions(all, now)
      const automatic = all.filter(({ reason }) => reason === 'daily')
      expect(surplus.filter((one) => one.reason === 'named' || automatic.indexOf(one) < 10)).toEqual([])
      const kept = automatic.filter((one) => !surplus.includes(one))
      expect(kept.length).toBeLessThan(10 + 15 + 54)
      expect(kept.slice(10).filter(({ keptAt }) => now - keptAt > 365 * day)).toEqual([])
      expect(surplusVersions(kept, now)).toEqual([])
    }),
  )
})
