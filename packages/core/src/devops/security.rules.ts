import type { AdviceRule } from '../guide/advice-rule.schema.ts'
import type { Condition, Operand } from '../guide/condition.schema.ts'

/** Measures that no operator can complete alone: what the application itself does for them has to be described. */
const applicationMeasures = [
  'storage-control',
  'user-control',
  'access-control',
  'transmission-control',
  'input-control',
  'recoverability',
  'processor-control',
  'availability-control',
  'separability',
  'data-integrity',
]

function backup(at: string): Operand {
  return { answer: 'security.backup', at }
}

/** Is at least one restore point of this interval kept, by own counts or by those of the chosen scheme? */
function keeps(interval: 'hourly' | 'daily'): Condition {
  return { compare: [backup(interval), '>', { value: 0 }] }
}

function mayLoseLessThan(interval: Operand): Condition {
  return { compare: [backup('recoveryPoint'), '<', interval] }
}

export const securityRules: AdviceRule[] = [
  {
    id: 'security.personal-data.processing-agreement',
    question: 'security.personal-data',
    when: { present: { answer: 'security.personal-data' } },
    severity: 'info',
    text: {
      de: 'Weil personenbezogene Daten im Spiel sind, braucht es einen Vertrag zur Auftragsverarbeitung (Art. 28 DSGVO). Klären Sie, wer ihn auf Ihrer Seite prüft und unterschreibt, und schließen Sie ihn ab, bevor echte Daten auf den Servern liegen.',
      en: 'As personal data are involved, a data processing agreement is needed (GDPR art. 28). Find out who reviews and signs it on your side, and conclude it before real data reach the servers.',
    },
    source: 'project-guide',
  },
  {
    id: 'security.sensitive-data.impact-assessment',
    question: 'security.sensitive-data',
    when: { present: { answer: 'security.sensitive-data' } },
    severity: 'warning',
    text: {
      de: 'Für so schützenswerte Daten genügt der Vertrag zur Auftragsverarbeitung allein nicht; hinzu kommt eine Datenschutz-Folgenabschätzung. Ziehen Sie Ihre*n Datenschutzbeauftragte*n früh hinzu und rechnen Sie die Zeit dafür in den Plan ein.',
      en: 'For data this sensitive the data processing agreement alone does not suffice; a data protection impact assessment comes on top. Bring in your data protection officer early and allow for the time in your plan.',
    },
    source: 'project-guide',
  },
  {
    id: 'security.measures.without-note',
    question: 'security.measures',
    when: { question: 'security.measures', anyItem: 'without-note', of: applicationMeasures },
    severity: 'advice',
    text: {
      de: 'Einige abgehakte Maßnahmen hängen von Ihrer Anwendung ab, sind aber noch nicht beschrieben. Schreiben Sie zu jeder hier genannten in einem Satz, was Anwendung und Team dafür tun; ohne diesen Satz fehlt der Nachweis.',
      en: 'Some of the ticked measures depend on your application but are not described yet. For each one named here, write one sentence on what the application and the team do for it; without that sentence there is nothing to show an auditor.',
    },
    source: 'project-guide',
  },
  {
    id: 'security.measures.unticked',
    question: 'security.measures',
    when: { question: 'security.measures', anyItem: 'unticked', of: applicationMeasures },
    severity: 'advice',
    text: {
      de: 'Einige Maßnahmen, zu denen Ihre Anwendung beitragen muss, sind nicht abgehakt und gelten deshalb als fehlend. Legen Sie für jede fest, wer sie bis wann umsetzt, oder haken Sie sie ab und halten Sie in der Notiz fest, warum nichts weiter nötig ist.',
      en: 'Some measures to which your application must contribute are not ticked and therefore count as missing. Settle for each who takes care of it and by when, or tick it and record in the note why nothing further is needed.',
    },
    source: 'project-guide',
  },
  {
    id: 'security.backup.fixed-time',
    question: 'security.backup',
    when: {
      all: [
        { compare: [{ fact: 'backup.fixed-time-selectable' }, '==', { value: false }] },
        { present: backup('fixedTime') },
      ],
    },
    severity: 'info',
    text: {
      de: 'Eine Uhrzeit für die Sicherung lässt sich bei diesem Anbieter nicht festlegen; sie läuft aber immer zur selben Zeit. Braucht etwas einen Stand von einem bestimmten Zeitpunkt, lassen Sie die Anwendung dann selbst einen Export schreiben, der mitgesichert wird.',
      en: 'With this provider you can not choose the hour of the backup, though it always runs at the same one. If something needs a copy from a certain moment, have the application write an export then, which will be backed up along with the rest.',
    },
    source: 'project-guide',
  },
  {
    id: 'security.backup.recovery-point',
    question: 'security.backup',
    when: {
      any: [
        mayLoseLessThan({ quantity: '1 h' }),
        { all: [mayLoseLessThan({ quantity: '24 h' }), { not: keeps('hourly') }] },
        { all: [mayLoseLessThan({ quantity: '7 d' }), { not: { any: [keeps('hourly'), keeps('daily')] } }] },
      ],
    },
    severity: 'advice',
    text: {
      de: 'Zwischen zwei Sicherungen kann mehr verloren gehen, als Sie verkraften möchten. Wählen Sie ein Schema mit kürzerem Abstand, oder schützen Sie die wichtigsten Daten zusätzlich, etwa durch eine replizierte Datenbank oder laufend fortgeschriebene Änderungsprotokolle.',
      en: 'More can get lost between two backups than you are willing to bear. Choose a scheme with a shorter interval, or protect the most important data in another way as well, for instance with a replicated database or continuously archived change logs.',
    },
    source: 'project-guide',
  },
  {
    id: 'security.certificates.special',
    question: 'security.certificates',
    when: { question: 'security.certificates', includes: ['other-certificates', 'pinning'] },
    severity: 'advice',
    text: {
      de: 'Andere Zertifikate und Pinning durchbrechen die automatische Erneuerung. Sprechen Sie früh mit dem Anbieter darüber, wer bestellt, verlängert und einspielt und wie ein Wechsel den Clients angekündigt wird.',
      en: 'Other certificates and pinning interrupt automatic renewal. Talk to the provider early about who orders, renews and installs them, and how clients learn of a change.',
    },
    source: 'project-guide',
  },
  {
    id: 'security.standards.further',
    question: 'security.standards',
    when: {
      any: [
        {
          question: 'security.standards',
          includesOther: ['iso-27001', '27001', 'none', 'keine'],
        },
        // Named together with ISO 27001 in one entry, or in the note.
        {
          question: 'security.standards',
          mentions: [
            'Grundschutz',
            'C5',
            'TISAX',
            'PCI',
            'SOC',
            'NIS',
            'KRITIS',
            'HIPAA',
            '9001',
            '13485',
            '20000',
            '22301',
            '27017',
            '27018',
            '27701',
          ],
        },
      ],
    },
    severity: 'info',
    text: {
      de: 'Normen über ISO 27001 hinaus brauchen Vorlauf und lohnen sich erst ab einem gewissen Projektumfang. Fragen Sie den Anbieter vor dem Angebot, was davon er schon erfüllt und was Zeit und Kosten verursacht.',
      en: 'Standards beyond ISO 27001 take lead time and pay off only from a certain project volume. Ask the provider before the offer which of them are already met, and what would take time and money.',
    },
    source: 'project-guide',
  },
]
