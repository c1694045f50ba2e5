import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seal, unseal } from './sealed.ts'

const value = fc.record({ text: fc.string({ unit: 'binary' }), list: fc.array(fc.integer()) })

test('what was sealed is read again', () => {
  fc.assert(
    fc.property(value, (sealed) => {
      expect(unseal(seal(1, sealed), 1)).toEqual({ kind: 'good', value: JSON.parse(JSON.stringify(sealed)) })
    }),
  )
})

test('whatever bit flips and wherever a text is cut, it is noticed', () => {
  fc.assert(
    fc.property(value, fc.nat(), fc.nat(15), (sealed, at, bit) => {
      const { body, sum } = seal(1, sealed)
      const place = at % body.length
      const flipped = String.fromCharCode(body.charCodeAt(place) ^ (1 << bit))
      const broken = `${body.slice(0, place)}${flipped}${body.slice(place + 1)}`
      expect(unseal({ body: broken, sum }, 1)).toEqual({ kind: 'damaged' })
      expect(unseal({ body: body.slice(0, place), sum }, 1)).toEqual({ kind: 'damaged' })
      expect(unseal({ body, sum: sum.slice(0, at % sum.length) }, 1)).toEqual({ kind: 'damaged' })
    }),
    { numRuns: 1000 },
  )
})

test.each([undefined, null, 1, 'text', {}, { body: 1, sum: '' }, { body: '{}' }])('%j is no record', (stored) => {
  expect(unseal(stored, 1)).toEqual({ kind: 'damaged' })
})

test('newer is not damaged', () => {
  expect(unseal(seal(2, { anything: true }), 1)).toEqual({ kind: 'newer' })
})
