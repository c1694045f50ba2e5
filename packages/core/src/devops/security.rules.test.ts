import { expect, test } from 'vitest'
import { advise } from '../advice/advise.ts'
import type { Answers } from '../answer/answer.ts'
import type { AnswerValue, BackupScheme, Checklist } from '../answer/value.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import { security } from './security.ts'

const guide: Guide = {
  id: 'devops',
  version: '1.0.0',
  title: { de: 'Leitfaden', en: 'Guide' },
  purpose: { de: 'Test', en: 'Test' },
  sources: {},
  chapters: [security],
  retired: [],
}

const title = { de: 'Test', en: 'Test' }
const provider: ProviderProfile = {
  id: 'dailies',
  title,
  summary: title,
  reviewed: '2026-11-01',
  sources: {},
  facts: {
    'backup.fixed-time-selectable': { title, value: false, source: 'test' },
  },
  backupVariants: [
    { id: 'nightly', title, hourly: 0, daily: 7, weekly: 4, monthly: 3, source: 'test' },
    { id: 'each-hour', title, hourly: 24, daily: 7, weekly: 4, monthly: 3, source: 'test' },
    { id: 'sundays', title, hourly: 0, daily: 0, weekly: 8, monthly: 0, source: 'test' },
  ],
  serviceLevels: [],
  reactionTiers: [],
  diskClasses: [],
  statements: [],
}

function one(question: string, value: AnswerValue): Answers {
  return { [question]: { state: 'answered', value } }
}

function backup(scheme: BackupScheme): Answers {
  return one('security.backup', scheme)
}

const hours = (value: number) => ({ value, unit: 'h' })
const days = (value: number) => ({ value, unit: 'd' })

const completed: Checklist = Object.fromEntries(
  security.questions
    .flatMap(({ id, answer }) => (id === 'security.measures' && answer.kind === 'checklist' ? answer.items : []))
    .map(({ id }) => [id, { checked: true, note: 'described' }]),
)

function measures(changed: Checklist): Answers {
  return one('security.measures', { ...completed, ...changed })
}

const examples: readonly { rule: string; example: string; fires: Answers; silent: Answers }[] = [
  {
    rule: 'security.personal-data.processing-agreement',
    example: 'any category',
    fires: one('security.personal-data', ['contact']),
    silent: { 'security.personal-data': { state: 'not-applicable', reason: 'Messwerte ohne Personenbezug' } },
  },
  {
    rule: 'security.sensitive-data.impact-assessment',
    example: 'any category',
    fires: one('security.sensitive-data', ['Pflegegrad']),
    silent: { 'security.sensitive-data': { state: 'not-applicable' } },
  },
  {
    rule: 'security.measures.without-note',
    example: 'only measures of the application need a note',
    fires: measures({ 'input-control': { checked: true } }),
    silent: measures({ 'transport-control': { checked: true } }),
  },
  {
    rule: 'security.measures.unticked',
    example: 'only measures of the application are missed',
    fires: measures({ 'input-control': { checked: false } }),
    silent: measures({ 'transport-control': { checked: false } }),
  },
  {
    rule: 'security.backup.fixed-time',
    example: 'a time of day is wished for',
    fires: backup({ variant: 'default', fixedTime: '03:00' }),
    silent: backup({ variant: 'default' }),
  },
  {
    rule: 'security.backup.recovery-point',
    example: 'daily backups by name',
    fires: backup({ variant: 'nightly', recoveryPoint: hours(4) }),
    silent: backup({ variant: 'nightly', recoveryPoint: hours(24) }),
  },
  {
    rule: 'security.backup.recovery-point',
    example: 'hourly backups by name',
    fires: backup({ variant: 'each-hour', recoveryPoint: { value: 30, unit: 'min' } }),
    silent: backup({ variant: 'each-hour', recoveryPoint: hours(2) }),
  },
  {
    rule: 'security.backup.recovery-point',
    example: 'weekly backups by name, and a name that the profile does not know',
    fires: backup({ variant: 'sundays', recoveryPoint: days(3) }),
    silent: backup({ variant: 'elsewhere', recoveryPoint: days(3) }),
  },
  {
    rule: 'security.backup.recovery-point',
    example: 'no scheme chosen means the default one',
    fires: backup({ recoveryPoint: hours(4) }),
    silent: backup({ recoveryPoint: { low: 24, high: 48, unit: 'h' } }),
  },
  {
    rule: 'security.backup.recovery-point',
    example: 'counts of daily backups, with and without hourly ones',
    fires: backup({ variant: 'own', hourly: 0, daily: 14, recoveryPoint: hours(4) }),
    silent: backup({ variant: 'own', hourly: 48, daily: 14, recoveryPoint: hours(4) }),
  },
  {
    rule: 'security.backup.recovery-point',
    example: 'counts of weekly backups, with and without daily ones',
    fires: backup({ variant: 'own', weekly: 8, recoveryPoint: days(3) }),
    silent: backup({ variant: 'own', weekly: 8, daily: 3, recoveryPoint: days(3) }),
  },
  {
    rule: 'security.certificates.special',
    example: 'pinning',
    fires: one('security.certificates', 'pinning'),
    silent: one('security.certificates', 'automatic'),
  },
  {
    rule: 'security.certificates.special',
    example: 'certificates of one’s own',
    fires: one('security.certificates', 'other-certificates'),
    silent: { 'security.certificates': { state: 'discuss' } },
  },
  {
    rule: 'security.standards.further',
    example: 'a suggested standard',
    fires: one('security.standards', ['iso-27001', 'tisax']),
    silent: one('security.standards', ['iso-27001']),
  },
  {
    rule: 'security.standards.further',
    example: 'a standard that nobody suggested',
    fires: one('security.standards', ['iso-27001', 'ISO 13485']),
    silent: one('security.standards', ['keine']),
  },
  {
    rule: 'security.standards.further',
    example: 'a standard in words',
    fires: one('security.standards', ['ISO/IEC 27018 für Cloud-Dienste']),
    silent: one('security.standards', ['ISO/IEC 27001:2022']),
  },
]

test.each(examples)('$rule: $example', ({ rule, fires, silent }) => {
  expect(advise({ guide, answers: fires, provider }).map((finding) => finding.rule)).toContain(rule)
  expect(advise({ guide, answers: silent, provider }).map((finding) => finding.rule)).not.toContain(rule)
})

test('every rule has an example', () => {
  expect(new Set(examples.map((example) => example.rule))).toEqual(new Set(security.rules.map((rule) => rule.id)))
})

test('each incomplete measure is named', () => {
  const answers = measures({ 'user-control': { checked: true }, separability: { checked: true, note: ' ' } })
  expect(advise({ guide, answers, provider })[0]?.because.map((reason) => reason.part)).toEqual([
    'user-control',
    'separability',
  ])
})

test('the scheme that is too slow is the reason, by its name', () => {
  const answers = backup({ variant: 'nightly', recoveryPoint: hours(4) })
  expect(advise({ guide, answers, provider })[0]?.because).toEqual([
    { question: 'security.backup', part: 'recoveryPoint', found: '4 h' },
    { question: 'security.backup', part: 'variant', found: 'nightly' },
  ])
})

test('without a provider nothing is said about its default scheme or its fixed hour', () => {
  expect(advise({ guide, answers: backup({ recoveryPoint: hours(4), fixedTime: '03:00' }) })).toEqual([])
})

test('without answers nothing is said', () => {
  expect(advise({ guide, answers: {}, provider })).toEqual([])
})
