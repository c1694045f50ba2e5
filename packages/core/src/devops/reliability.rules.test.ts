import { expect, test } from 'vitest'
import { adviseOn, type PlainAnswers } from '../../test/advise-on.ts'
import { flyingCircus } from '../provider/flying-circus.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import { network } from './network.ts'
import { reliability } from './reliability.ts'

const chapters = [network, reliability]

// Not the profile's own facts: corrected figures there must not turn these examples round.
const text = { de: 'Beispiel', en: 'Example' }
const fact = (quantity: string) => ({ title: text, value: { quantity }, source: 'example' })
const provider: ProviderProfile = {
  ...flyingCircus,
  facts: {
    'reaction.business-hours.time': fact('3 h'),
    'reaction.business-hours.longest-gap': fact('64 h'),
    'reaction.extended.time': fact('1 h'),
    'reaction.extended.longest-gap': fact('10 h'),
    'reaction.around-the-clock-1h.time': fact('1 h'),
    'reaction.around-the-clock-15min.time': fact('15 min'),
    'repair.realistic': fact('2 h'),
    'maintenance.shortest-window': fact('3 h'),
    'maintenance.longest-notice': fact('3 d'),
    'forbids.manual-maintenance-steps': { title: text, value: true, source: 'example' },
  },
}

const serviceLevel = (reaction: string, downtime: string): PlainAnswers => ({
  'reliability.service-level': { level: 'managed', 'max-downtime': downtime, reaction },
})
const maintenance = (fields: object): PlainAnswers => ({ 'reliability.maintenance-window': fields })
const steps = (...rows: object[]): PlainAnswers => ({ 'reliability.maintenance-steps': rows })
const endpoints = (items: object): PlainAnswers => ({ 'reliability.metrics': items })

const traced = {
  'logged-requests': true,
  'begin-and-end': true,
  'unique-ids': 'Kopfzeile X-Request-Id',
  'time-stamps': true,
  'payload-on-demand': true,
}
const traces = (changed: object): PlainAnswers => ({ 'reliability.outgoing-observability': { ...traced, ...changed } })

const slow = 'reliability.service-level.reaction-too-slow'
const gap = 'reliability.service-level.support-gap'

const examples: readonly { rule: string; example: string; fires: PlainAnswers; silent: PlainAnswers }[] = [
  {
    rule: 'reliability.recovery.inconsistent',
    example: 'inconsistent or cleanly ended',
    fires: { 'reliability.recovery': 'inconsistent' },
    silent: { 'reliability.recovery': 'crashes-cleanly' },
  },
  {
    rule: 'reliability.recovery.unknown',
    example: 'not known is not the same as to be discussed',
    fires: { 'reliability.recovery': { state: 'unknown' } },
    silent: { 'reliability.recovery': { state: 'discuss' } },
  },
  {
    rule: 'reliability.non-transactional.manual-work',
    example: 'somebody has to tidy up',
    fires: {
      'reliability.non-transactional': [
        { operation: 'Bildimport', repair: 'automatic' },
        { operation: 'Lastschrift', inconsistency: 'bezahlt, aber nicht gebucht', repair: 'manual' },
      ],
    },
    silent: { 'reliability.non-transactional': [{ operation: 'Bildimport', repair: 'automatic' }] },
  },
  ...Object.keys(traced).map((item) => ({
    rule: `reliability.outgoing-observability.${item}`,
    example: 'left out or there',
    fires: traces({ [item]: false }),
    silent: traces({}),
  })),
  {
    rule: 'reliability.external-outage.blocks',
    example: 'blocks or degrades',
    fires: { 'reliability.external-outage': 'blocks' },
    silent: { 'reliability.external-outage': 'degrades' },
  },
  {
    rule: 'reliability.external-outage.loses-data',
    example: 'loses data or degrades',
    fires: { 'reliability.external-outage': 'loses-data' },
    silent: { 'reliability.external-outage': 'degrades' },
  },
  {
    rule: 'reliability.external-outage.unknown',
    example: 'nothing external is there',
    fires: { 'reliability.external-outage': { state: 'unknown' } },
    silent: { 'reliability.external-outage': { state: 'not-applicable', reason: 'keine externen Dienste' } },
  },
  {
    rule: 'reliability.metrics.no-prometheus',
    example: 'no metrics',
    fires: endpoints({ 'status-endpoint': true }),
    silent: endpoints({ 'prometheus-metrics': '/metrics' }),
  },
  {
    rule: 'reliability.metrics.no-status',
    example: 'no status',
    fires: endpoints({ 'prometheus-metrics': true }),
    silent: endpoints({ 'status-endpoint': '/status' }),
  },
  {
    rule: 'reliability.metrics.vague-status',
    example: 'a status without causes',
    fires: endpoints({ 'status-endpoint': true, 'specific-diagnoses': false }),
    silent: endpoints({ 'status-endpoint': true, 'specific-diagnoses': true }),
  },
  {
    rule: 'reliability.metrics.vague-status',
    example: 'without a status the lack of causes is not worth a word',
    fires: endpoints({ 'status-endpoint': true }),
    silent: endpoints({ 'status-endpoint': false }),
  },
  {
    rule: 'reliability.readiness.none',
    example: 'nothing to ask',
    fires: { 'reliability.readiness': 'none' },
    silent: { 'reliability.readiness': 'http-probe' },
  },
  {
    rule: slow,
    example: 'business hours: 3 h + 2 h',
    fires: serviceLevel('business-hours', '4 h'),
    silent: serviceLevel('business-hours', '5 h'),
  },
  {
    rule: slow,
    example: 'extended: 1 h + 2 h, the whole range below',
    fires: serviceLevel('extended', '1 to 2 h'),
    silent: serviceLevel('extended', '2 to 4 h'),
  },
  {
    rule: slow,
    example: 'around the clock: 1 h + 2 h',
    fires: serviceLevel('around-the-clock-1h', '179 min'),
    silent: serviceLevel('around-the-clock-1h', '180 min'),
  },
  {
    rule: slow,
    example: 'around the clock: 15 min + 2 h',
    fires: serviceLevel('around-the-clock-15min', '2 h'),
    silent: serviceLevel('around-the-clock-15min', '135 min'),
  },
  {
    rule: gap,
    example: 'business hours: from Friday 16:00 to Monday 08:00',
    fires: serviceLevel('business-hours', '24 h'),
    silent: serviceLevel('business-hours', '64 h'),
  },
  {
    rule: gap,
    example: 'extended: over night, which is no gap around the clock',
    fires: serviceLevel('extended', '8 h'),
    silent: serviceLevel('around-the-clock-1h', '8 h'),
  },
  {
    rule: 'reliability.service-level.dns-elsewhere',
    example: 'around the clock or in the daytime',
    fires: { ...serviceLevel('around-the-clock-15min', '3 h'), 'network.dns': 'customer' },
    silent: { ...serviceLevel('extended', '12 h'), 'network.dns': 'customer' },
  },
  {
    rule: 'reliability.service-level.dns-elsewhere',
    example: 'a delegated sub-zone',
    fires: { ...serviceLevel('around-the-clock-1h', '4 h'), 'network.dns': 'third-party' },
    silent: { ...serviceLevel('around-the-clock-1h', '4 h'), 'network.dns': 'delegated-sub-zone' },
  },
  {
    rule: 'reliability.maintenance-window.too-short',
    example: 'over midnight',
    fires: maintenance({ window: '23:00-01:30' }),
    silent: maintenance({ window: '22:00-01:00' }),
  },
  {
    rule: 'reliability.maintenance-window.notice-too-long',
    example: 'five days or half a day',
    fires: maintenance({ window: '22:00-05:00', notice: '5 d' }),
    silent: maintenance({ window: '22:00-05:00', notice: '12 h' }),
  },
  {
    rule: 'reliability.maintenance-steps.manual',
    example: 'one step of two by hand',
    fires: steps(
      { step: 'Wartungsseite an', when: 'before', automated: true },
      { step: 'Aufträge freigeben', when: 'after', automated: false },
    ),
    silent: steps(
      { step: 'Wartungsseite an', when: 'before', automated: true },
      { step: 'Aufträge freigeben', when: 'after' },
    ),
  },
]

const rulesOf = (answers: PlainAnswers, profile?: ProviderProfile) =>
  adviseOn(chapters, answers, profile).map((finding) => finding.rule)

test.each(examples)('$rule: $example', ({ rule, fires, silent }) => {
  expect(rulesOf(fires, provider)).toContain(rule)
  expect(rulesOf(silent, provider)).not.toContain(rule)
})

test('every rule has an example', () => {
  expect(new Set(examples.map(({ rule }) => rule))).toEqual(new Set(reliability.rules.map(({ id }) => id)))
})

const measuredAgainstProvider = [
  ['manual steps', steps({ step: 'Aufträge freigeben', automated: false })],
  ['a promise', serviceLevel('business-hours', '1 h')],
  ['a window', maintenance({ window: '03:00-03:30', notice: '6 d' })],
] as const

test.each(measuredAgainstProvider)('without a provider nothing is said about %s', (_, answers) => {
  expect(rulesOf(answers)).toEqual([])
})

test.each(measuredAgainstProvider)('the Flying Circus has the facts to judge %s', (_, answers) => {
  expect(rulesOf(answers, flyingCircus)).not.toEqual([])
})

test('without answers nothing is said', () => {
  expect(rulesOf({}, provider)).toEqual([])
})
