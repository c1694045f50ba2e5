import type { AdviceRule } from '../guide/advice-rule.schema.ts'

/** What follows from the answers of the chapter `network`. */
export const networkRules: AdviceRule[] = [
  {
    id: 'network.ipv6.refused',
    question: 'network.ipv6',
    when: { compare: [{ answer: 'network.ipv6' }, '==', { value: true }] },
    severity: 'advice',
    text: {
      de: 'Vor allem unterwegs ist IPv6 oft die schnellere und verlässlichere Verbindung. Prüfen Sie, ob sich der Grund beheben lässt, und bieten Sie den Dienst nach Möglichkeit über beide Protokolle an.',
      en: 'On mobile devices above all, IPv6 is often the faster and more dependable connection. Check whether the reason can be removed, and offer the service over both protocols if at all possible.',
    },
    source: 'project-guide',
  },
  {
    id: 'network.vpn.ipsec',
    question: 'network.vpn',
    when: {
      question: 'network.vpn',
      anyRow: {
        all: [
          {
            any: [
              { column: 'technology', includes: ['ipsec'] },
              { column: 'technology', mentions: ['IPsec', 'IKEv1', 'IKEv2'] },
            ],
          },
          { not: { column: 'technology', mentions: ['kein IPsec', 'statt IPsec', 'no IPsec', 'instead of IPsec'] } },
        ],
      },
    },
    severity: 'warning',
    text: {
      de: 'IPsec ist mühsam einzurichten, und Fehler sind schwer zu finden; wie schwer, hängt von der Gegenstelle ab. Fragen Sie dort nach WireGuard oder OpenVPN. Bleibt es bei IPsec, planen Sie Zeit ein und benennen Sie auf beiden Seiten jemanden, der die Technik kennt.',
      en: 'IPsec is laborious to set up, and faults are hard to find; how hard depends on the peer. Ask over there for WireGuard or OpenVPN. If it has to be IPsec, allow for the time and name somebody on both sides who knows the technology.',
    },
    source: 'project-guide',
  },
  {
    id: 'network.dns.elsewhere',
    question: 'network.dns',
    when: { question: 'network.dns', includes: ['customer', 'third-party'] },
    severity: 'warning',
    text: {
      de: 'Bei einer Störung kann der Anbieter der Infrastruktur nichts umleiten, solange die Zuständigen für das DNS nicht erreichbar sind, auch nachts und am Wochenende nicht. Übertragen Sie ihm die Zone, oder delegieren Sie wenigstens eine Unterzone für die Namen der Anwendung.',
      en: 'During an incident the infrastructure provider can not redirect anything until the people in charge of the DNS can be reached, neither at night nor at weekends. Hand over the zone, or at least delegate a sub-zone for the names of the application.',
    },
    source: 'project-guide',
  },
  {
    id: 'network.dns.delegated',
    question: 'network.dns',
    when: { question: 'network.dns', includes: ['delegated-sub-zone'] },
    severity: 'info',
    text: {
      de: 'Mit der delegierten Unterzone ist der Anbieter handlungsfähig, aber nur für Namen, die darin liegen. Verweisen Sie alle Namen der Anwendung per CNAME dorthin; für die nackte Hauptdomain, die keinen CNAME erlaubt, brauchen Sie eine eigene Absprache.',
      en: 'With the delegated sub-zone the provider is able to act, but only on names that lie within it. Point all names of the application there by CNAME; the bare main domain allows no CNAME and needs an arrangement of its own.',
    },
    source: 'project-guide',
  },
  {
    id: 'network.mail-dns.nobody',
    question: 'network.mail-dns',
    when: {
      all: [
        { question: 'network.mail', at: 'kinds', includes: ['transactional', 'mass', 'mailboxes'] },
        {
          any: [
            { question: 'network.mail-dns', includes: ['nobody'] },
            { question: 'network.mail-dns', state: ['unknown'] },
          ],
        },
      ],
    },
    severity: 'warning',
    text: {
      de: 'Es werden E-Mails verschickt, doch niemand kümmert sich erkennbar um SPF, DKIM und DMARC. Legen Sie fest, wer diese Einträge pflegt, und prüfen Sie vor dem Start mit einer Testsendung, ob die Post ankommt.',
      en: 'E-mail is sent, yet nobody visibly takes care of SPF, DKIM and DMARC. Decide who maintains these records, and before the launch check with a test mailing that the mail arrives.',
    },
    source: 'project-guide',
  },
  {
    id: 'network.third-parties.unprotected-call',
    question: 'network.third-parties',
    when: {
      question: 'network.third-parties',
      anyRow: {
        all: [
          { compare: [{ column: 'synchronous' }, '==', { value: true }] },
          {
            any: [
              { not: { present: { column: 'timeout' } } },
              { not: { present: { column: 'fallback' } } },
              { column: 'fallback', includes: ['none'] },
            ],
          },
        ],
      },
    },
    severity: 'advice',
    text: {
      de: 'Nutzer*innen warten hier auf einen fremden Dienst, ohne dass beides geregelt ist: wann abgebrochen wird und was dann geschieht. Setzen Sie ein kurzes Zeitlimit und sehen Sie ein Ersatzverhalten vor, damit eine Störung dort nicht die ganze Anwendung anhält.',
      en: 'Users wait for a service elsewhere, but not both things are settled: when to give up and what happens then. Set a short timeout and provide a fallback, so that a fault over there does not bring the whole application to a halt.',
    },
    source: 'project-guide',
  },
]
