import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerValue } from '../../answer/value.ts'
import { extendedDevops } from '../../devops.ts'
import { allChapters } from '../../guide/all-chapters.ts'
import { findQuestion } from '../../guide/find-question.ts'
import type { Question } from '../../guide/question.schema.ts'
import { flyingCircus } from '../../providers.ts'
import type { Language } from '../../text.ts'
import { enterLine } from './enter-line.ts'
import type { Form } from './form.ts'
import { formValue } from './form-value.ts'
import { startForm } from './start-form.ts'

const question = (id: string) => findQuestion(extendedDevops, id) as Question

/** Types lines one after the other; gives back the form, and the codes of all faults and doubts. */
function type(id: string, lines: readonly string[], language: Language = 'de', value?: AnswerValue) {
  let form: Form = startForm(question(id), value, flyingCircus)
  const codes: string[] = []
  for (const line of lines) {
    const { form: next, faults, doubts } = enterLine(form, line, language)
    form = next
    codes.push(...[...faults, ...doubts].map(({ code }) => code))
  }
  const read = formValue(form)
  return { place: form.place.at, codes, value: read.ok ? read.value : read.issues }
}

describe('one line is enough', () => {
  test.each<[id: string, line: string, language: Language, value: unknown]>([
    ['load.users', '200 bis 800', 'de', { low: 200, high: 800, unit: 'user' }],
    ['load.users', '200 to 800', 'en', { low: 200, high: 800, unit: 'user' }],
    ['load.transfer', '1,5 TB/Monat', 'de', { value: 1.5, unit: 'TB/month' }],
    ['timeline.stage', '2', 'en', question('timeline.stage').answer],
    ['network.ipv6', 'ja', 'de', true],
    ['network.ipv6', 'no', 'en', false],
    ['performance.caching', '1, 3', 'de', undefined],
    ['performance.caching', 'a c', 'en', undefined],
  ])('%s: %s', (id, line, language, expected) => {
    const { answer } = question(id)
    const { place, codes, value } = type(id, [line], language)
    expect({ place, codes }).toEqual({ place: 'end', codes: [] })
    if (answer.kind === 'choice') expect(value).toBe(answer.options[1]?.id)
    else if (answer.kind === 'multi-choice') expect(value).toEqual([answer.options[0]?.id, answer.options[2]?.id])
    else expect(value).toEqual(expected)
  })
})

test('a number with two readings is refused with both, and asked for again', () => {
  const form = startForm(question('load.users'), undefined, undefined)
  const { form: next, faults } = enterLine(form, '1.500', 'de')
  expect(next).toBe(form)
  expect(faults).toMatchObject([
    { code: 'ambiguous-number', expected: { de: '1500\u00a0Nutzer*innen oder 1,5\u00a0Nutzer*innen' } },
  ])
})

test('nor is a number guessed that has no unit yet', () => {
  const { faults } = enterLine(startForm(question('load.transfer'), undefined, undefined), '1.500', 'de')
  expect(faults).toMatchObject([
    { code: 'ambiguous-number', expected: { de: '1500\u00a0GiB/Monat oder 1,5\u00a0GiB/Monat' } },
  ])
})

test('a number without its unit waits for one: by number, by name, or begun again', () => {
  expect(type('load.transfer', ['3', '2'])).toEqual({
    place: 'end',
    codes: ['missing-unit'],
    value: { value: 3, unit: 'TiB/month' },
  })
  expect(type('load.transfer', ['300', 'GB/Monat']).value).toEqual({ value: 300, unit: 'GB/month' })
  expect(type('load.transfer', ['300', '400 GB/Monat']).value).toEqual({ value: 400, unit: 'GB/month' })
  expect(type('load.transfer', ['300', '', '']).value).toBeUndefined()
  expect(type('timeline.growth', ['20 bis 60']).value).toEqual({ low: 20, high: 60, unit: '%' })
})

test('of several lines only the one is refused that can not stand there', () => {
  expect(type('project.summary', ['one', 'two\u0000', 'two', ''])).toEqual({
    place: 'end',
    codes: ['forbidden-character'],
    value: 'one\ntwo',
  })
})

test('a long text ends with an empty line or a full stop', () => {
  expect(type('project.summary', ['one', 'two', '']).value).toBe('one\ntwo')
  expect(type('project.summary', ['one', '.']).value).toBe('one')
  expect(type('project.summary', ['']).value).toBeUndefined()
})

test('a list takes numbers of suggestions and words of its own', () => {
  expect(type('security.standards', ['1', 'Hausordnung', '']).value).toEqual(['iso-27001', 'Hausordnung'])
})

test('a record asks field by field, and comes back to what is required', () => {
  const { place, codes, value } = type('load.hits', ['300000/Monat', '', '', '', '2'])
  expect({ place, codes }).toEqual({ place: 'field', codes: ['missing-field'] })
  expect(value).toEqual({ amount: { value: 300_000, unit: '1/month' }, basis: 'page-views' })
  expect(type('load.hits', ['', '', '', '']).value).toBeUndefined()
})

describe('a table', () => {
  const row = ['Datenbank', '1', '20 GiB', '2 GB/Monat', '', 'ja', '1']
  const cells = {
    what: 'Datenbank',
    kind: 'database',
    size: { value: 20, unit: 'GiB' },
    inflow: { value: 2, unit: 'GB/month' },
    'for-ever': true,
    place: 'database',
  }

  test('is filled in cell by cell', () => {
    expect(type('load.data', [...row, ''])).toEqual({ place: 'end', codes: [], value: [{ id: 'row-1', cells }] })
  })

  test('takes a whole row at once', () => {
    expect(type('load.data', [row.join(' | '), row.join('\t'), '']).value).toEqual([
      { id: 'row-1', cells },
      { id: 'row-2', cells },
    ])
  })

  test('rows are changed and removed, and the others keep their ids', () => {
    const value = [
      { id: 'pictures', cells: { what: 'Bilder' } },
      { id: 'row-2', cells: { what: 'Logs' } },
    ]
    expect(type('load.data', ['=1', 'Fotos', '.', ''], 'de', value).value).toEqual([
      { id: 'pictures', cells: { what: 'Fotos' } },
      { id: 'row-2', cells: { what: 'Logs' } },
    ])
    expect(type('load.data', ['-1', 'Filme', '.', ''], 'de', value).value).toEqual([
      { id: 'row-2', cells: { what: 'Logs' } },
      { id: 'row-3', cells: { what: 'Filme' } },
    ])
    expect(type('load.data', ['=7'], 'de', value).codes).toEqual(['unknown-row'])
  })

  test('with fixed rows goes through them', () => {
    const { answer } = question('timeline.milestones')
    const rows = (answer.kind === 'table' && answer.rows) || []
    const { value } = type('timeline.milestones', ['1.7.2027', 'grob', ...rows.slice(1).map(() => '')])
    expect(value).toEqual([{ id: rows[0]?.id, cells: { by: '2027-07-01', remark: 'grob' } }])
  })
})

test('a backup scheme asks for counts only where they are your own', () => {
  expect(type('security.backup', ['Täglich', '24 h', '3 Uhr']).value).toEqual({
    variant: 'default',
    recoveryPoint: { value: 24, unit: 'h' },
    fixedTime: '03:00',
  })
  const own = String(flyingCircus.backupVariants.length + 1)
  expect(type('security.backup', [own, '', '7', '4', '', '', '']).value).toEqual({
    variant: 'own',
    daily: 7,
    weekly: 4,
  })
  expect(type('security.backup', [own, '', '', '', '', '', '']).codes).toEqual(['missing-counts'])
})

test('a service level is chosen by number or by title', () => {
  const { id } = flyingCircus.reactionTiers[1] ?? { id: '' }
  expect(type('reliability.service-level', ['1', '8 h', '2']).value).toEqual({
    level: flyingCircus.serviceLevels[0]?.id,
    maxDowntime: { value: 8, unit: 'h' },
    reaction: id,
  })
})

test('a load profile takes presets, numbers and events', () => {
  const { value, codes } = type('load.seasonality', ['1', '5 5 5 5 4 2 1', '', 'Newsletter', '1.11.2027', '3', ''])
  expect(codes).toEqual([])
  expect(value).toMatchObject({
    weekdays: [5, 5, 5, 5, 4, 2, 1],
    events: [{ name: 'Newsletter', when: '1.11.2027', factor: 3 }],
  })
  expect((value as { hours: readonly number[] }).hours).toHaveLength(24)
  expect(type('load.seasonality', ['1 2 3']).codes).toEqual(['wrong-count'])
})

test('points of a checklist are done, not done, or told in a note', () => {
  const { answer } = question('network.architecture')
  const ids = answer.kind === 'checklist' ? answer.items.map(({ id }) => id) : []
  expect(type('network.architecture', ['ja', 'nein, erst im Mai', 'läuft nebenbei', '']).value).toEqual({
    [ids[0] ?? '']: { checked: true },
    [ids[1] ?? '']: { checked: false, note: 'erst im Mai' },
    [ids[2] ?? '']: { checked: true, note: 'läuft nebenbei' },
  })
})

describe('whatever is typed', () => {
  const questions = allChapters(extendedDevops).flatMap((chapter) => chapter.questions)
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '',
      '.',
      '1',
      '2',
      '+',
      '=1',
      '-1',
      'ja',
      'nein',
      '12 GiB',
      '300',
      '1.500',
      '1.7.2027',
      '22–5',
      'a | b\tc',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )

  test('nothing is thrown, what comes out can stand in a file, and no line leads away from an end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        fc.array(line, { maxLength: 25 }),
        fc.constantFrom<Language>('de', 'en'),
        (asked, lines, language) => {
          let form = startForm(asked, undefined, flyingCircus)
          for (const typed of lines) {
            const { form: next, faults } = enterLine(form, typed, language)
            if (form.place.at === 'end') expect({ next, faults }).toEqual({ next: form, faults: [] })
            form = next
          }
          const read = formValue(form)
          if (form.place.at === 'end') expect(read.ok).toBe(true)
          if (read.ok && read.value !== undefined) {
            // Filled in again, with nothing but Enter, it is the same.
            let again = startForm(asked, read.value, flyingCircus)
            for (let count = 0; again.place.at !== 'end' && count < 500; count++)
              again = enterLine(again, '', language).form
            expect(formValue(again)).toMatchObject({ ok: true, value: read.value })
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
