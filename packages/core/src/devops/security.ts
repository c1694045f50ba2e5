import type { Option } from '../guide/answer-kind.schema.ts'
import { defineChapter } from '../guide/define-chapter.ts'
import { securityRules } from './security.rules.ts'

const personalData: Option[] = [
  { id: 'contact', title: { de: 'Namen und Kontaktdaten', en: 'Names and contact details' } },
  { id: 'account', title: { de: 'Benutzerkonten und Anmeldungen', en: 'User accounts and logins' } },
  { id: 'contract', title: { de: 'Verträge, Bestellungen, Mitgliedschaften', en: 'Contracts, orders, memberships' } },
  { id: 'payment', title: { de: 'Zahlungs- und Bankdaten', en: 'Payment and bank details' } },
  { id: 'communication', title: { de: 'Nachrichten und Schriftverkehr', en: 'Messages and correspondence' } },
  { id: 'usage', title: { de: 'IP-Adressen und Nutzungsverhalten', en: 'IP addresses and usage behaviour' } },
  { id: 'location', title: { de: 'Standorte', en: 'Locations' } },
  { id: 'images', title: { de: 'Fotos, Ton- und Videoaufnahmen', en: 'Photographs, audio and video recordings' } },
  { id: 'staff', title: { de: 'Beschäftigte und Bewerbungen', en: 'Staff and job applications' } },
]

const sensitiveData: Option[] = [
  { id: 'health', title: { de: 'Gesundheit', en: 'Health' } },
  { id: 'origin', title: { de: 'Ethnische Herkunft', en: 'Ethnic origin' } },
  { id: 'opinions', title: { de: 'Politische Meinungen', en: 'Political opinions' } },
  { id: 'beliefs', title: { de: 'Religion oder Weltanschauung', en: 'Religion or philosophy of life' } },
  { id: 'union-membership', title: { de: 'Mitgliedschaft in einer Gewerkschaft', en: 'Trade union membership' } },
  { id: 'genetic', title: { de: 'Genetische Daten', en: 'Genetic data' } },
  { id: 'biometric', title: { de: 'Biometrische Daten', en: 'Biometric data' } },
  { id: 'sexual-life', title: { de: 'Sexualleben oder sexuelle Orientierung', en: 'Sex life or sexual orientation' } },
  { id: 'offences', title: { de: 'Straftaten und Verurteilungen', en: 'Criminal offences and convictions' } },
  { id: 'children', title: { de: 'Daten von Kindern', en: 'Data of children' } },
  { id: 'professional-secrecy', title: { de: 'Daten unter Berufsgeheimnis', en: 'Data under professional secrecy' } },
]

const measures: Option[] = [
  {
    id: 'physical-access-control',
    title: { de: 'Zutrittskontrolle', en: 'Physical access control' },
    help: { de: 'Unbefugte gelangen nicht an die Maschinen.', en: 'Nobody unauthorised gets near the machines.' },
  },
  {
    id: 'transport-control',
    title: { de: 'Transportkontrolle', en: 'Transport control' },
    help: {
      de: 'Unterwegs bleiben Daten vertraulich und unversehrt.',
      en: 'Data stay confidential and intact while they are moved.',
    },
  },
  {
    id: 'data-media-control',
    title: { de: 'Datenträgerkontrolle', en: 'Data media control' },
    help: {
      de: 'Niemand liest, kopiert oder entwendet Datenträger, der nicht darf.',
      en: 'Nobody reads, copies or takes away data media who is not allowed to.',
    },
  },
  {
    id: 'storage-control',
    title: { de: 'Speicherkontrolle', en: 'Storage control' },
    help: {
      de: 'Gespeicherte Daten sieht, ändert und löscht nur, wer es soll.',
      en: 'Only those who should can see, change and delete stored data.',
    },
  },
  {
    id: 'user-control',
    title: { de: 'Benutzerkontrolle', en: 'User control' },
    help: {
      de: 'Nur bekannte Personen und Systeme können sich anmelden.',
      en: 'Only known people and systems can log in.',
    },
  },
  {
    id: 'access-control',
    title: { de: 'Zugriffskontrolle', en: 'Data access control' },
    help: {
      de: 'Angemeldete erreichen nur, wofür sie berechtigt sind.',
      en: 'Once logged in, people reach only what they are entitled to.',
    },
  },
  {
    id: 'transmission-control',
    title: { de: 'Übertragungskontrolle', en: 'Transmission control' },
    help: {
      de: 'Es ist feststellbar, wohin Daten übermittelt werden.',
      en: 'It can be established to whom data are sent.',
    },
  },
  {
    id: 'input-control',
    title: { de: 'Eingabekontrolle', en: 'Input control' },
    help: {
      de: 'Später lässt sich nachvollziehen, wer wann was eingegeben oder geändert hat.',
      en: 'It can be traced later who entered or changed what, and when.',
    },
  },
  {
    id: 'recoverability',
    title: { de: 'Wiederherstellbarkeit', en: 'Recoverability' },
    help: {
      de: 'Nach einer Störung kommt das System samt Daten zurück.',
      en: 'After a failure the system comes back with its data.',
    },
  },
  {
    id: 'processor-control',
    title: { de: 'Auftragskontrolle', en: 'Processor control' },
    help: {
      de: 'Beauftragte Firmen verarbeiten Daten nur nach Weisung.',
      en: 'Companies working on your behalf process data only as instructed.',
    },
  },
  {
    id: 'availability-control',
    title: { de: 'Verfügbarkeitskontrolle', en: 'Availability control' },
    help: {
      de: 'Daten sind gegen Zerstörung und Verlust geschützt.',
      en: 'Data are protected from destruction and loss.',
    },
  },
  {
    id: 'separability',
    title: { de: 'Trennbarkeit', en: 'Separability' },
    help: {
      de: 'Was zu verschiedenen Zwecken erhoben wurde, wird getrennt verarbeitet.',
      en: 'What was collected for different purposes is processed separately.',
    },
  },
  {
    id: 'data-integrity',
    title: { de: 'Datenintegrität', en: 'Data integrity' },
    help: {
      de: 'Fehlfunktionen beschädigen keine gespeicherten Daten.',
      en: 'Malfunctions do not damage stored data.',
    },
  },
]

const standards: Option[] = [
  { id: 'iso-27001', title: { de: 'ISO 27001', en: 'ISO 27001' } },
  { id: 'it-grundschutz', title: { de: 'IT-Grundschutz (BSI)', en: 'IT-Grundschutz (BSI)' } },
  { id: 'c5', title: { de: 'C5 (BSI)', en: 'C5 (BSI)' } },
  { id: 'tisax', title: { de: 'TISAX', en: 'TISAX' } },
  { id: 'pci-dss', title: { de: 'PCI DSS', en: 'PCI DSS' } },
  { id: 'soc-2', title: { de: 'SOC 2', en: 'SOC 2' } },
  { id: 'nis-2', title: { de: 'NIS 2, kritische Infrastruktur', en: 'NIS 2, critical infrastructure' } },
]

export const security = defineChapter({
  id: 'security',
  title: { de: 'Datenschutz, Sicherheit und Compliance', en: 'Privacy, security and compliance' },
  introduction: {
    de: 'Dieses Kapitel schaut auf alles, was Daten schützt, und bleibt dabei alltagstauglich: Gefragt ist, was Ihre Anwendung wirklich braucht, nicht das dickste Regelwerk.',
    en: 'This chapter looks at everything that protects data and still stays down to earth: the question is what your application really needs, not who has the thickest rule book.',
  },
  anchor: 'sicherheit',
  questions: [
    {
      id: 'security.personal-data',
      prompt: {
        de: 'Welche personenbezogenen Daten verarbeitet oder speichert die Anwendung?',
        en: 'Which personal data does the application process or store?',
      },
      help: {
        de: 'Von der Art der Daten hängt ab, welche Verträge nötig sind und wie streng Zugriffe geregelt werden. Schon Namen, E-Mail-Adressen und IP-Adressen in Protokollen zählen dazu. Wählen Sie Gruppen aus oder ergänzen Sie eigene; Umfang und Löschfristen gehören in die Notiz. Gibt es keine, trifft die Frage nicht zu.',
        en: 'The kind of data decides which contracts are needed and how strictly access is regulated. Names, e-mail addresses and IP addresses in log files already count. Pick groups or add your own; amounts and deletion periods go into the note. If there are none, the question does not apply.',
      },
      answer: { kind: 'list', suggestions: personalData },
      audience: ['customer', 'development'],
      phase: 'offer',
    },
    {
      id: 'security.sensitive-data',
      prompt: {
        de: 'Sind Daten darunter, die besonders geschützt werden müssen?',
        en: 'Are there data among them that need heightened protection?',
      },
      help: {
        de: 'Bei manchen Angaben richtet ein Leck weit größeren Schaden an, etwa bei Gesundheit, Glauben oder den Daten von Kindern; Art. 9 DSGVO zählt viele davon auf. Nennen Sie auch, was nur nebenbei hineingerät, zum Beispiel über Freitextfelder oder hochgeladene Dokumente. Gibt es nichts davon, trifft die Frage nicht zu.',
        en: 'With some details a leak does far greater harm, such as health, faith or data of children; GDPR art. 9 lists many of them. Name also what slips in by the way, for instance through free text fields or uploaded documents. If there is nothing of the kind, the question does not apply.',
      },
      answer: { kind: 'list', suggestions: sensitiveData },
      audience: ['customer', 'development'],
      phase: 'offer',
    },
    {
      id: 'security.measures',
      prompt: {
        de: 'Welche technischen und organisatorischen Maßnahmen schützen die Daten?',
        en: 'Which technical and organisational measures protect the data?',
      },
      help: {
        de: 'DSGVO und BDSG verlangen, dass Schutzmaßnahmen nicht nur bestehen, sondern auch nachzuweisen sind. Maßnahmen rund um Gebäude und Geräte liegen meist ganz beim Anbieter, die übrigen brauchen einen Beitrag der Anwendung. Haken Sie ab, was umgesetzt ist, und schreiben Sie jeweils in einem Satz dazu, wie.',
        en: 'GDPR and the German BDSG want protective measures not only to exist but also to be shown. Measures around buildings and devices are mostly the operator’s business, the others need a contribution from the application. Tick what is in place and say in one sentence each how it is done.',
      },
      answer: { kind: 'checklist', items: measures },
      audience: ['customer', 'development', 'operations'],
      phase: 'go-live',
    },
    {
      id: 'security.backup',
      prompt: { de: 'Welche Anforderungen gibt es an die Datensicherung?', en: 'What do you require of the backups?' },
      help: {
        de: 'Der Abstand zwischen zwei Sicherungen bestimmt, wie viel Arbeit im schlimmsten Fall verloren geht, die Zahl der aufgehobenen Stände, wie weit Sie zurückkönnen und wie viel Platz das belegt. Wählen Sie ein Schema oder nennen Sie eigene Zahlen, dazu den höchsten Verlust, den Sie verkraften (RPO). Denken Sie auch an Fehler, die erst nach Wochen auffallen.',
        en: 'The time between two backups decides how much work is lost at worst, the number of copies kept decides how far back you can go and how much space that takes. Choose a scheme or give numbers of your own, and say how much loss you can bear at most (RPO). Think also of mistakes that come to light only after weeks.',
      },
      answer: { kind: 'backup-scheme' },
      audience: ['customer', 'operations'],
      phase: 'offer',
      sizing: true,
    },
    {
      id: 'security.offsite-backup',
      prompt: {
        de: 'Sollen Sicherungen zusätzlich an einem anderen Ort liegen?',
        en: 'Should backups also be kept at another site?',
      },
      help: {
        de: 'Liegen Sicherungen nah am System, sind sie schnell zurückgespielt; gegen Brand oder Hochwasser am selben Ort helfen sie nicht. Eine Kopie in der Ferne kostet zusätzlichen Speicher und Übertragung. Begründen Sie ein Ja in der Notiz, etwa mit einer Auflage, einer Versicherung oder dem Wert der Daten.',
        en: 'Backups close to the system are quickly restored, but they are no help against fire or flood in the same place. A copy far away costs additional storage and transfer. If the answer is yes, give the reason in the note: a regulation, an insurance policy or the value of the data.',
      },
      answer: { kind: 'yes-no' },
      audience: ['customer', 'operations'],
      phase: 'offer',
      sizing: true,
    },
    {
      id: 'security.certificates',
      prompt: {
        de: 'Gibt es besondere Wünsche an die TLS-Zertifikate?',
        en: 'Are there special requirements for the TLS certificates?',
      },
      help: {
        de: 'Zertifikate, die sich automatisch erneuern, laufen nicht unbemerkt ab und genügen fast immer. Manchmal verlangt eine Richtlinie aber eine bestimmte Zertifizierungsstelle oder eine App vertraut nur einem fest hinterlegten Schlüssel; dann muss jeder Wechsel abgestimmt werden. Beschreiben Sie solche Fälle in der Notiz, samt betroffener Domains.',
        en: 'Certificates that renew themselves do not expire unnoticed and are nearly always enough. Sometimes, though, a policy demands a certain certificate authority, or an app trusts one fixed key only; then every change has to be agreed. Describe such cases in the note, with the domains concerned.',
      },
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'automatic',
            title: {
              de: 'Automatisch ausgestellte Zertifikate genügen',
              en: 'Automatically issued certificates are enough',
            },
          },
          {
            id: 'other-certificates',
            title: { de: 'Andere Zertifikate', en: 'Other certificates' },
            help: {
              de: 'von einer bestimmten Stelle, auf eine Organisation ausgestellt oder von Ihnen mitgebracht',
              en: 'from a certain authority, issued to an organisation, or brought along by you',
            },
          },
          {
            id: 'pinning',
            title: { de: 'Certificate Pinning', en: 'Certificate pinning' },
            help: {
              de: 'Clients akzeptieren nur festgelegte Zertifikate oder Schlüssel.',
              en: 'Clients accept only certain certificates or keys.',
            },
          },
        ],
      },
      audience: ['customer', 'development'],
      phase: 'kick-off',
    },
    {
      id: 'security.standards',
      prompt: {
        de: 'Welche Normen sind einzuhalten, welche Zertifizierungen nachzuweisen?',
        en: 'Which standards have to be met, which certifications proven?',
      },
      help: {
        de: 'Manche Norm greift tief in Abläufe und Verträge ein; wer sie erst kurz vor dem Start entdeckt, verliert Monate. Nennen Sie jede Vorgabe, wer sie verlangt und ob ein Zertifikat des Anbieters genügt oder Ihr eigenes System geprüft wird.',
        en: 'Some standards reach deep into procedures and contracts; whoever discovers one shortly before the launch loses months. Name each requirement, who demands it, and whether a certificate of the operator will do or your own system is going to be audited.',
      },
      answer: { kind: 'list', suggestions: standards },
      audience: ['customer'],
      phase: 'offer',
    },
    {
      id: 'security.further',
      prompt: { de: 'Was ist sonst noch für die Sicherheit wichtig?', en: 'What else matters for security?' },
      help: {
        de: 'Hier ist Platz für alles, was die übrigen Fragen nicht treffen: Penetrationstests, Verschlüsselung mit eigenen Schlüsseln, gesperrte Länder, Aufbewahrung von Protokollen, Auflagen aus einem Audit. Schreiben Sie dazu, woher die Anforderung kommt und bis wann sie erfüllt sein muss.',
        en: 'This is the place for everything the other questions miss: penetration tests, encryption with keys of your own, blocked countries, retention of logs, conditions from an audit. Add where the requirement comes from and by when it has to be met.',
      },
      answer: { kind: 'long-text' },
      audience: ['customer', 'development', 'operations'],
      phase: 'kick-off',
    },
  ],
  rules: securityRules,
})
