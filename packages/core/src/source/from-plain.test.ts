import { expect, test } from 'vitest'
import { fromPlain } from './from-plain.ts'

test('keeps order, own keys and every digit', () => {
  expect(fromPlain(JSON.parse('{"b": [1e-7, "x"], "__proto__": true, "a": null}'))).toEqual({
    kind: 'map',
    entries: [
      {
        key: 'b',
        value: {
          kind: 'list',
          items: [
            { kind: 'scalar', value: 1e-7, text: '0.0000001', quoted: false },
            { kind: 'scalar', value: 'x', text: 'x', quoted: true },
          ],
        },
      },
      { key: '__proto__', value: { kind: 'scalar', value: true, text: 'true', quoted: false } },
      { key: 'a', value: { kind: 'scalar', value: null, text: 'null', quoted: false } },
    ],
  })
})

test('leaves out what is undefined', () => {
  expect(fromPlain({ a: undefined })).toEqual({ kind: 'map', entries: [] })
})

test('what JSON has no word for is a fault of the program', () => {
  const cycle: unknown[] = []
  cycle.push(cycle)
  for (const value of [cycle, () => 1, Symbol('x'), 1n, new Map(), new Date(0)])
    expect(() => fromPlain(value)).toThrow(TypeError)
})
