import type { Answer, Answers } from '@leitfaden/core'
import { extendedDevops as guide } from '@leitfaden/core/devops'
import { flyingCircus as provider } from '@leitfaden/core/providers'
import { describe, expect, test } from 'vitest'
import { readBack, readTicket, renderTicket, type Tracker } from '../src/index.ts'

const answers: Answers = {
  'load.users': {
    state: 'answered',
    value: { value: 3000, unit: 'user' },
    note: 'all of them',
    by: 'Kim',
    at: '2026-11-02',
  },
  'load.hits': { state: 'unknown' },
  'load.transfer': { state: 'discuss' },
  'load.data': {
    state: 'answered',
    value: [
      { id: 'images', cells: { what: 'Pictures\nof products', size: { value: 40, unit: 'GiB' } } },
      { id: 'row-2', cells: { what: 'Orders', size: { value: 3, unit: 'GiB' } } },
    ],
  },
}

const render = (tracker: Tracker = 'github', given = answers) =>
  renderTicket('load', { guide, language: 'en', answers: given, provider, tracker }).replaceAll('\u00a0', ' ')

/** Edits a ticket and reads it back into answers. */
function edit(change: (ticket: string) => string, options: { mine?: Answers; base?: Answers; ticket?: string } = {}) {
  const before = options.ticket ?? render()
  const edited = change(before)
  expect(edited).not.toBe(before)
  const reading = readTicket(edited, { guide, provider })
  return {
    reading,
    ...readBack(reading, {
      guide,
      provider,
      answers: options.mine ?? answers,
      ...(options.base && { base: options.base }),
    }),
  }
}

const kinds = ({ changes }: ReturnType<typeof edit>) => changes.map(({ question, kind }) => [question, kind])

test('a value that was changed, and only that', () => {
  const merged = edit((ticket) => ticket.replace('3000 users', '4000 to 5000 users'))
  expect(kinds(merged)).toEqual([['load.users', 'changed']])
  expect(merged.answers['load.users']).toEqual({
    ...answers['load.users'],
    value: { low: 4000, high: 5000, unit: 'user' },
  })
})

test('an answer written into an empty place, with its box', () => {
  const merged = edit((ticket) =>
    ticket.replace(
      /- \[ \] (Which peak.*?)\*\*Answer \(in Mbit\/s or Gbit\/s\):\*\*/su,
      '- [x] $1**Answer (in Mbit/s or Gbit/s):** 120 Mbit/s',
    ),
  )
  expect(kinds(merged)).toEqual([['load.peak-bandwidth', 'added']])
  expect(merged.answers['load.peak-bandwidth']).toEqual({ state: 'answered', value: { value: 120, unit: 'Mbit/s' } })
  expect(merged.reading.answers.filter(({ box }) => box)).toEqual([])
})

test('parts of a composed answer, written behind their labels', () => {
  const merged = edit((ticket) =>
    ticket.replace('_not known_', '\n\n  - Hits: 2 million / month\n  - Counted as: page views'),
  )
  expect(merged.answers['load.hits']).toEqual({
    state: 'answered',
    value: { amount: { value: 2_000_000, unit: '1/month' }, basis: 'page-views' },
  })
})

test('rows that were added, changed, taken away; what was not touched keeps its id and its line ends', () => {
  const added = edit((ticket) => ticket.replace(/(\n +\| Orders[^\n]*)/u, '$1\n  | Logs | | 1.5 GiB |'))
  expect(added.answers['load.data']).toEqual({
    state: 'answered',
    value: [
      ...(answers['load.data'] as unknown as { value: [] }).value,
      { id: 'row-3', cells: { what: 'Logs', size: { value: 1.5, unit: 'GiB' } } },
    ],
  })
  const changed = edit((ticket) => ticket.replace('| 40 GiB', '| 60 GiB'))
  expect(changed.answers['load.data']).toMatchObject({
    value: [{ id: 'images', cells: { what: 'Pictures\nof products', size: { value: 60 } } }, { id: 'row-2' }],
  })
  const gone = edit((ticket) => ticket.replace(/\n +\| Pictures[^\n]*/u, ''))
  expect(gone.answers['load.data']).toMatchObject({ value: [{ id: 'row-2', cells: { what: 'Orders' } }] })
})

test('states, reasons and remarks', () => {
  const merged = edit((ticket) =>
    ticket.replace(
      '_to be discussed_',
      'does not apply: no internet\n\n  **Note:** only inside\n\n  **Answered on:** 3 December 2026',
    ),
  )
  expect(merged.answers['load.transfer']).toEqual({
    state: 'not-applicable',
    reason: 'no internet',
    note: 'only inside',
    at: '2026-12-03',
  })
})

test('an answer that was deleted is removed; a question that was deleted is not', () => {
  expect(kinds(edit((ticket) => ticket.replace(/ 3000 users.*?\n(?=- \[)/su, '\n\n')))).toEqual([
    ['load.users', 'removed'],
  ])
  const merged = edit((ticket) => ticket.replace(/- \[x\] How many users is.*?\n(?=- \[)/su, ''))
  expect(merged.answers['load.users']).toEqual(answers['load.users'])
})

test('questions that were moved and reworded are found by their ids, or without ids by their words', () => {
  const moved = edit((ticket) =>
    ticket
      .replace('How many users is the application meant for?', 'Users, all in all:')
      .replace(/(- \[ \] Which peak.*?\n)(?=- \[)/su, '')
      .replace('3000 users', '5 users'),
  )
  expect(kinds(moved)).toEqual([['load.users', 'changed']])
  const bare = edit((ticket) => ticket.replace(/ `[a-z.-]+`$/gmu, '').replace('3000 users', '5 users'))
  expect(kinds(bare)).toEqual([['load.users', 'changed']])
})

test('a box that says something else than the answer is told', () => {
  const { reading, changes } = edit((ticket) =>
    ticket
      .replace('- [x] How many users is', '- [ ] How many users is')
      .replace('- [ ] Which peak', '- [x] Which peak'),
  )
  expect(changes).toEqual([])
  expect(reading.answers.flatMap(({ question, box }) => (box ? [[question, box]] : []))).toEqual([
    ['load.users', 'unticked-with-answer'],
    ['load.peak-bandwidth', 'ticked-without-answer'],
  ])
})

describe('nothing that somebody wrote is lost', () => {
  test('what can not be read becomes a note, with the reason told', () => {
    const merged = edit((ticket) => ticket.replace('3000 users', '3,500 users'))
    const { issues } = merged.reading.answers.find(
      ({ question }) => question === 'load.users',
    ) as (typeof merged.reading.answers)[number]
    expect(issues[0]).toMatchObject({ code: 'ambiguous-number', found: '3,500 users' })
    expect(merged.noted).toEqual(['load.users'])
    expect(merged.answers['load.users']).toEqual({
      ...answers['load.users'],
      note: 'all of them\nFrom the ticket, not understood: 3,500 users',
    })
    const again = readBack(merged.reading, { guide, provider, answers: merged.answers })
    expect(again.answers).toEqual(merged.answers)
  })

  test('text beside the answers comes back as it is', () => {
    const merged = edit((ticket) =>
      ticket
        .replace('Give the number at the usual peak time', 'xx')
        .replace('# Load', 'Ask Kim first.\n\n# Load')
        .replace(/\n(`leitfaden read-back`)/u, '\nDone soon.\n\n$1'),
    )
    expect(merged.reading.unplaced.map(({ text, question }) => [question, text.slice(0, 20)])).toEqual([
      ['load.concurrent-users', 'Being there at the s'],
      [undefined, 'Ask Kim first.'],
      [undefined, 'Done soon.'],
    ])
  })

  test('a question that stands there twice', () => {
    const { reading } = edit((ticket) => `${ticket}\n- [x] Again \`load.users\`\n\n  **Answer:** 7 users\n`)
    expect(reading.unplaced.map(({ text }) => text)).toEqual([expect.stringContaining('7 users')])
  })
})

describe('both sides changed', () => {
  const ticket = (text: string) => text.replace('3000 users', '4000 users')
  const mine: Answers = { ...answers, 'load.users': { state: 'answered', value: { value: 9000, unit: 'user' } } }

  test('the same answer: a conflict, and the file stays as it is', () => {
    const merged = edit(ticket, { mine })
    expect(kinds(merged)).toEqual([['load.users', 'conflict']])
    expect(merged.answers).toEqual(mine)
    expect(kinds(edit(ticket, { mine, base: answers }))).toEqual([['load.users', 'conflict']])
  })

  test('different answers: both are kept, although the ticket still says the old', () => {
    const other: Answers = {
      ...answers,
      'load.transfer': { state: 'answered', value: { value: 250, unit: 'GiB/month' } },
    }
    const merged = edit(ticket, { mine: other })
    expect(kinds(merged)).toEqual([['load.users', 'changed']])
    expect(merged.answers['load.transfer']).toEqual(other['load.transfer'])
  })

  test('different aspects of one answer, where the base is known', () => {
    const noted: Answers = { ...answers, 'load.users': { ...(answers['load.users'] as Answer), note: 'counted' } }
    const merged = edit(ticket, { mine: noted, base: answers })
    expect(merged.answers['load.users']).toEqual({ ...noted['load.users'], value: { value: 4000, unit: 'user' } })
  })

  test('without its mark, the ticket is compared with the file', () => {
    const merged = edit((text) => ticket(text).replace(/\n`leitfaden read-back`.*/su, ''), { mine })
    expect(kinds(merged)).toEqual([['load.users', 'changed']])
    const other = edit((text) => ticket(text).replace(/\n`leitfaden read-back`.*/su, ''), { mine, base: answers })
    expect(kinds(other)).toEqual([['load.users', 'conflict']])
  })
})

test('a ticket edited in Jira, within what its interface answers', () => {
  const document = JSON.parse(render('jira').replace('3000 users', '4000 users'))
  const response = JSON.stringify({ key: 'X-1', fields: { summary: 'Load', description: document } })
  const reading = readTicket(response, { guide, provider })
  const { answers: merged, changes } = readBack(reading, { guide, provider, answers })
  expect(changes.map(({ question, kind }) => [question, kind])).toEqual([['load.users', 'changed']])
  expect(merged['load.users']).toMatchObject({ value: { value: 4000, unit: 'user' }, note: 'all of them' })
})

test('JSON that is no document is text', () => {
  expect(readTicket('{"type":"doc","content":[1]}', { guide }).answers).toEqual([])
  expect(readTicket('{', { guide }).unplaced).toEqual([{ text: '{' }])
})

test('an issue that was filed through a form', () => {
  const issue =
    '### How many users is the application meant for?\n\n5000 users\n\n### How many hits are to be expected per month?\n\n_No response_\n\n### Which data is stored, and how fast does it grow?\n\n| What | Size today |\n| - | - |\n| Orders | 3 GiB |\n'
  const reading = readTicket(issue, { guide, provider })
  expect(reading.language).toBe('en')
  expect(reading.answers.map(({ question, answer }) => [question, answer])).toEqual([
    ['load.users', { state: 'answered', value: { value: 5000, unit: 'user' } }],
    ['load.hits', undefined],
    [
      'load.data',
      { state: 'answered', value: [{ id: 'row-1', cells: { what: 'Orders', size: { value: 3, unit: 'GiB' } } }] },
    ],
  ])
})

test('a field of a form that was left empty says nothing, whatever is asked there', () => {
  const fields = ['load.users', 'load.hits', 'load.data', 'load.transfer', 'load.seasonality']
  const issue = fields
    .map(
      (id) =>
        `### ${guide.chapters.flatMap(({ questions }) => questions).find((one) => one.id === id)?.prompt.en}\n\n_No response_\n`,
    )
    .join('\n')
  const merged = readBack(readTicket(issue, { guide, provider }), { guide, provider, answers })
  expect(merged.changes).toEqual([])
  expect(merged.answers).toEqual(answers)
})

const loaded: Answers = {
  'load.hits': {
    state: 'answered',
    value: { amount: { low: 400_000, high: 500_000, unit: '1/month' }, basis: 'page-views' },
  },
}

test('a ticket without its last line is read in the language of its words', () => {
  const ticket = render('github', loaded).replace(/\n[^\n]*load\.users:[^\n]*$/u, '\n')
  const merged = readBack(readTicket(ticket, { guide, provider, language: 'de' }), { guide, provider, answers: loaded })
  expect(merged.changes).toEqual([])
})

test('a line whose label was reworded takes nothing away', () => {
  const merged = edit((ticket) => ticket.replace('- Hits:', '- Requests:'), {
    mine: loaded,
    ticket: render('github', loaded),
  })
  expect(merged.answers['load.hits']).toMatchObject(loaded['load.hits'] as object)
  expect(merged.answers['load.hits']?.note).toContain('Requests:')
})

test('remarks on lines of one paragraph', () => {
  const merged = edit((ticket) =>
    ticket.replace(
      /(`load\.transfer`.*?)\*\*Answer[^\n]*/su,
      '$1**Answer:** 250 GiB/month\n  **Note:** measured  \n  **Answered by:** Kim\n  **Comes from:** the log',
    ),
  )
  expect(merged.answers['load.transfer']).toEqual({
    state: 'answered',
    value: { value: 250, unit: 'GiB/month' },
    note: 'measured',
    by: 'Kim',
    source: 'the log',
  })
})
