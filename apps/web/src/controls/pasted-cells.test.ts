import { expect, test } from 'vitest'
import { pastedCells } from './pasted-cells.ts'

test.each([
  ['ein Wort', undefined],
  ['Ada Lovelace; Analytik, London', undefined],
  [
    'a\tb\n1\t2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a\t\tc\r\n\tb\t',
    [
      ['a', '', 'c'],
      ['', 'b', ''],
    ],
  ],
  ['a\t"zwei\nZeilen"\tc', [['a', 'zwei\nZeilen', 'c']]],
  ['"er sagt ""ja"""\t3"', [['er sagt "ja"', '3"']]],
  [
    'a;b\n1,5;2',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    '"a, b",c\nd,e',
    [
      ['a, b', 'c'],
      ['d', 'e'],
    ],
  ],
  ['eins\nzwei, drei', [['eins'], ['zwei, drei']]],
])('%j', (text, cells) => {
  expect(pastedCells(text)).toEqual(cells)
})

test('more than anybody pastes on purpose is left to the field', () => {
  expect(pastedCells('a\tb\n'.repeat(100_000))).toBeUndefined()
})
