import { expect, test } from 'vitest'
import { advise } from '../advice/advise.ts'
import type { Answers } from '../answer/answer.ts'
import type { TableRow } from '../answer/value.ts'
import type { Guide } from '../guide/guide.schema.ts'
import { load } from './load.ts'

const guide: Guide = {
  id: 'devops',
  version: '1.0.0',
  title: { de: 'Leitfaden', en: 'Guide' },
  purpose: { de: 'Test', en: 'Test' },
  sources: {},
  chapters: [load],
  retired: [],
}

function data(...rows: TableRow['cells'][]): Answers {
  return {
    'load.data': { state: 'answered', value: rows.map((cells, index) => ({ id: `row-${index + 1}`, cells })) },
  }
}

function found(answers: Answers): string[] {
  return advise({ guide, answers }).map(({ rule }) => rule)
}

const inflow = { value: 10, unit: 'MB/day' }

const examples: readonly { rule: string; example: string; fires: Answers; silent: Answers }[] = [
  {
    rule: 'load.data.for-ever',
    example: 'kept for ever and growing, in one row',
    fires: data({ what: 'Bestellungen', 'for-ever': true, inflow }),
    silent: data(
      { what: 'Archiv', 'for-ever': true, inflow: { value: 0, unit: 'TiB/year' } },
      { what: 'Bestellungen', 'for-ever': false, inflow },
    ),
  },
  {
    rule: 'load.data.for-ever',
    example: 'a range of growth',
    fires: data({ 'for-ever': true, inflow: { low: 1, high: 5, unit: 'GiB/month' } }),
    silent: data({ kept: { value: 24, unit: 'month' }, inflow: { low: 1, high: 5, unit: 'GiB/month' } }),
  },
  {
    rule: 'load.data.large-files',
    example: 'from 50 GiB on',
    fires: data({ kind: 'images', size: { value: 50, unit: 'GiB' }, place: 'local-disk' }),
    silent: data({ kind: 'images', size: { value: 50, unit: 'GB' }, place: 'local-disk' }),
  },
  {
    rule: 'load.data.large-files',
    example: 'nobody said where they are; in object storage they are well kept',
    fires: data({ kind: 'video', size: { low: 1, high: 3, unit: 'TiB' } }),
    silent: data({ kind: 'video', size: { low: 1, high: 3, unit: 'TiB' }, place: 'object-storage' }),
  },
  {
    rule: 'load.data.large-files',
    example: 'small, but numerous',
    fires: data({ what: 'Millionen Vorschaubilder', kind: 'images', size: { value: 5, unit: 'GiB' } }),
    silent: data({ what: 'Millionen Zeilen', kind: 'database', size: { value: 500, unit: 'GiB' } }),
  },
]

test.each(examples)('$rule: $example', ({ rule, fires, silent }) => {
  expect(found(fires)).toContain(rule)
  expect(found(silent)).not.toContain(rule)
})

test('every rule has an example', () => {
  const shown = new Set(examples.map(({ rule }) => rule))
  expect(load.rules.map(({ id }) => id)).toEqual([...shown])
})
