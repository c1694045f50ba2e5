import type { Answer, AnswerKind, Question } from '@leitfaden/core'
import { flyingCircus } from '@leitfaden/core/providers'
import { expect, test } from 'vitest'
import { plainAnswer } from './plain-answer.ts'

const both = (text: string) => ({ de: text, en: text })
const options = [
  { id: 'redis', title: { de: 'Redis', en: 'Redis' } },
  { id: 'local', title: { de: 'Lokale Platte', en: 'Local disk' } },
]

const examples: readonly [kind: AnswerKind, value: unknown, de: string, en: string][] = [
  [{ kind: 'long-text' }, 'Erste Zeile\n\nZweite', 'Erste Zeile Zweite', 'Erste Zeile Zweite'],
  [{ kind: 'yes-no' }, true, 'ja', 'yes'],
  [{ kind: 'number' }, 1234.5, '1.234,5', '1,234.5'],
  [{ kind: 'choice', options }, 'local', 'Lokale Platte', 'Local disk'],
  [{ kind: 'choice', options, other: true }, 'Cookies', 'Cookies', 'Cookies'],
  [{ kind: 'multi-choice', options }, ['redis', 'local'], 'Redis, Lokale Platte', 'Redis, Local disk'],
  [
    { kind: 'quantity', units: ['GiB'] },
    { low: 40, high: 1500, unit: 'GiB' },
    '40–1.500\u00a0GiB',
    '40–1,500\u00a0GiB',
  ],
  [{ kind: 'money', currencies: ['EUR'] }, { amount: '1234.50', currency: 'EUR' }, '1.234,50\u00a0€', '€1,234.50'],
  [{ kind: 'date' }, '2027-01-05', '05.01.2027', '5 January 2027'],
  [
    { kind: 'time-window' },
    { from: '22:00', to: '05:00', zone: 'Europe/Berlin' },
    '22:00–05:00 Uhr (Europe/Berlin)',
    '22:00–05:00 (Europe/Berlin)',
  ],
  [
    {
      kind: 'table',
      columns: [
        { id: 'a', title: both('A'), answer: { kind: 'text' } },
        { id: 'b', title: both('B'), answer: { kind: 'yes-no' } },
      ],
    },
    [
      { id: 'row-1', cells: { a: 'x', b: false } },
      { id: 'row-2', cells: { a: 'y' } },
    ],
    'x, nein; y',
    'x, no; y',
  ],
  [
    { kind: 'checklist', items: options },
    { redis: { checked: true, note: 'seit 2025' }, local: { checked: false } },
    'Redis: ja, seit 2025; Lokale Platte: nein',
    'Redis: yes, seit 2025; Local disk: no',
  ],
  [
    { kind: 'backup-scheme' },
    { variant: 'hourly', recoveryPoint: { value: 1, unit: 'h' } },
    'Schema: Zusätzlich stündlich; Aufbewahrte Stände: 24 stündliche, 7 tägliche, 4 wöchentliche, 3 monatliche; Höchstens so viel Arbeit darf verloren gehen: 1\u00a0h',
    '',
  ],
  [
    { kind: 'backup-scheme' },
    { daily: 14, monthly: 1 },
    'Schema: eigenes Schema; Aufbewahrte Stände: 14 tägliche, 1 monatlicher',
    'Scheme: a scheme of your own; Restore points kept: 14 daily, 1 monthly',
  ],
  [
    { kind: 'service-level' },
    { level: 'managed', maxDowntime: { value: 4, unit: 'h' } },
    'Servicelevel: Managed; Längster ungeplanter Ausfall im Monat: 4\u00a0h',
    '',
  ],
  [
    { kind: 'load-profile' },
    { weekdays: [5, 5, 5, 5, 4, 1, 1.5], events: [{ name: 'Newsletter', when: '2027-11-01', factor: 4 }] },
    'Verlauf über die Woche (ab Montag): 5 · 5 · 5 · 5 · 4 · 1 · 1,5; Newsletter, 01.11.2027, 4',
    '',
  ],
]

test.each(examples)('%j %j', (answer, value, german, english) => {
  const question = asked(answer)
  const given = { state: 'answered', value } as Answer
  expect(plainAnswer(question, given, 'de', flyingCircus)).toBe(german)
  if (english !== '') expect(plainAnswer(question, given, 'en', flyingCircus)).toBe(english)
})

test('says what state an answer without a value is in', () => {
  const question = asked({ kind: 'text' })
  expect(plainAnswer(question, undefined, 'de')).toBe('noch offen')
  expect(plainAnswer(question, { state: 'discuss' }, 'en')).toBe('to be discussed')
  expect(plainAnswer(question, { state: 'not-applicable', reason: 'kein PHP' }, 'de')).toBe('trifft nicht zu: kein PHP')
})

function asked(answer: AnswerKind): Question {
  return { id: 'a.b', prompt: both('?'), help: both('.'), answer, audience: ['customer'], phase: 'offer' }
}
