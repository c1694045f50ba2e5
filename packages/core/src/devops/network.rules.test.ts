import { expect, test } from 'vitest'
import { adviseOn, type PlainAnswers } from '../../test/advise-on.ts'
import { network } from './network.ts'

const unprotected = 'network.third-parties.unprotected-call'

function call(row: object): PlainAnswers {
  return { 'network.third-parties': [{ service: 'Zahlungsdienst', direction: 'outgoing', ...row }] }
}

function mail(kinds: string[], whoSetsUpDns: unknown): PlainAnswers {
  return { 'network.mail': { kinds, volume: '3000 to 5000 /month' }, 'network.mail-dns': whoSetsUpDns }
}

const examples: readonly { rule: string; example: string; fires: PlainAnswers; silent: PlainAnswers }[] = [
  {
    rule: 'network.ipv6.refused',
    example: 'something speaks against it',
    fires: { 'network.ipv6': { value: true, note: 'Lizenzserver kann nur IPv4' } },
    silent: { 'network.ipv6': false },
  },
  {
    rule: 'network.vpn.ipsec',
    example: 'IPsec among other connections',
    fires: {
      'network.vpn': [
        { peer: 'Lager', technology: 'wireguard' },
        { peer: 'Hausbank', technology: 'ipsec', purpose: 'Kontoauszüge' },
      ],
    },
    silent: { 'network.vpn': [{ peer: 'Lager', technology: 'wireguard' }, { peer: 'Druckerei' }] },
  },
  {
    rule: 'network.vpn.ipsec',
    example: 'in own words',
    fires: { 'network.vpn': [{ peer: 'Hausbank', technology: 'IKEv2 mit Zertifikaten' }] },
    silent: { 'network.vpn': [{ peer: 'Hausbank', technology: 'L2TP, kein IPsec' }] },
  },
  {
    rule: 'network.dns.elsewhere',
    example: 'the customer runs it',
    fires: { 'network.dns': 'customer' },
    silent: { 'network.dns': 'provider' },
  },
  {
    rule: 'network.dns.elsewhere',
    example: 'a delegated sub-zone softens it',
    fires: { 'network.dns': 'third-party' },
    silent: { 'network.dns': 'delegated-sub-zone' },
  },
  {
    rule: 'network.dns.delegated',
    example: 'only the sub-zone can be changed',
    fires: { 'network.dns': 'delegated-sub-zone' },
    silent: { 'network.dns': 'customer' },
  },
  {
    rule: 'network.mail-dns.nobody',
    example: 'nobody, while mail is sent',
    fires: mail(['transactional', 'inbound'], 'nobody'),
    silent: mail(['transactional', 'inbound'], 'customer'),
  },
  {
    rule: 'network.mail-dns.nobody',
    example: 'unknown, while mail is sent',
    fires: mail(['mass'], { state: 'unknown' }),
    silent: mail(['inbound'], { state: 'unknown' }),
  },
  {
    rule: 'network.mail-dns.nobody',
    example: 'no mail at all',
    fires: mail(['mailboxes'], 'nobody'),
    silent: { 'network.mail': { kinds: ['none'] }, 'network.mail-dns': 'nobody' },
  },
  {
    rule: unprotected,
    example: 'no timeout',
    fires: call({ synchronous: true, fallback: 'deferred' }),
    silent: call({ synchronous: true, fallback: 'deferred', timeout: '5 s' }),
  },
  {
    rule: unprotected,
    example: 'no fallback mentioned',
    fires: call({ synchronous: true, timeout: '800 ms' }),
    silent: call({ synchronous: true, timeout: '800 ms', fallback: 'Kauf auf Rechnung' }),
  },
  {
    rule: unprotected,
    example: 'the request fails',
    fires: call({ synchronous: true, timeout: '800 ms', fallback: 'none' }),
    silent: call({ synchronous: false, fallback: 'none' }),
  },
]

test.each(examples)('$rule: $example', ({ rule, fires, silent }) => {
  expect(adviseOn([network], fires).map((finding) => finding.rule)).toContain(rule)
  expect(adviseOn([network], silent).map((finding) => finding.rule)).not.toContain(rule)
})

test('every rule has an example', () => {
  expect(new Set(examples.map(({ rule }) => rule))).toEqual(new Set(network.rules.map(({ id }) => id)))
})

test('the unprotected call is named, the protected one is not', () => {
  const calls = {
    'network.third-parties': [
      { service: 'Karten', synchronous: true, timeout: '2 s', fallback: 'reduced' },
      { id: 'post', service: 'Adressprüfung', synchronous: true },
    ],
  }
  expect(new Set(adviseOn([network], calls)[0]?.because.map((reason) => reason.part))).toEqual(new Set(['post']))
})

test('without answers nothing is said', () => {
  expect(adviseOn([network], {})).toEqual([])
})
