import type { ProviderProfile } from './provider-profile.schema.ts'

/** What the Flying Circus offers on privacy, security and compliance. */
export const securityStatements: ProviderProfile['statements'] = [
  {
    question: 'security.measures',
    text: {
      de: 'Vollständig übernimmt der Anbieter Zutritts-, Transport- und Datenträgerkontrolle. Alle anderen Maßnahmen der Liste bereitet er vor; was Ihre Anwendung dazu beiträgt, ergänzen Sie.',
      en: 'The provider takes care of physical access, transport and data media control in full. It prepares all other measures in the list; you add what your application contributes to them.',
    },
    source: 'project-guide',
  },
  {
    question: 'security.backup',
    text: {
      de: 'Gesichert werden ohne weiteres Zutun einmal am Tag sämtliche virtuellen Festplatten. Aufgehoben werden 7 tägliche, 4 wöchentliche und 3 monatliche Stände; auf Wunsch kommen stündliche für 24 Stunden hinzu, eigene Varianten auf Anfrage. Die Uhrzeit gibt das System vor, sie ändert sich aber nicht.',
      en: 'Without any action on your part, every virtual disk is backed up once a day. 7 daily, 4 weekly and 3 monthly copies are kept; hourly ones for 24 hours can be added, variants of your own on request. The system sets the hour, but it does not change.',
    },
    source: 'project-guide',
  },
  {
    question: 'security.backup',
    text: {
      de: 'Der Objektspeicher ist von der Sicherung ausgenommen.',
      en: 'Object storage is not part of the backups.',
    },
    source: 'doc-backup',
  },
  {
    question: 'security.backup',
    text: {
      de: 'Geht mehr verloren, als die Redundanz auffängt, dauert die Rücksicherung 4 Stunden und dazu 5 Stunden je TiB.',
      en: 'After a loss that exceeds the redundancy, restoring takes 4 hours plus 5 hours per TiB.',
    },
    source: 'doc-disaster-recovery',
  },
  {
    question: 'security.offsite-backup',
    text: {
      de: 'In erster Linie bleiben die Sicherungen im selben Rechenzentrum, damit sie schnell zurück sind. Wahlweise werden sie an den Sicherungsstandort Halle gespiegelt.',
      en: 'First of all, backups stay in the same data centre so that they can be restored fast. Optionally they are mirrored to the backup site in Halle.',
    },
    source: 'project-guide',
  },
  {
    question: 'security.certificates',
    text: {
      de: 'Zertifikate kommen, wenn nichts anderes vereinbart ist, von Let’s Encrypt und erneuern sich von selbst.',
      en: 'Unless agreed otherwise, certificates come from Let’s Encrypt and renew themselves.',
    },
    source: 'project-guide',
  },
  {
    question: 'security.standards',
    text: {
      de: 'Der Anbieter ist durchgängig nach ISO 27001 zertifiziert.',
      en: 'The provider holds an ISO 27001 certificate that covers all of its work.',
    },
    source: 'project-guide',
  },
]
