import type { ProviderProfile } from './provider-profile.schema.ts'

/** What the Flying Circus offers on performance, network and reliability. */
export const operationStatements: ProviderProfile['statements'] = [
  {
    question: 'performance.caching',
    text: {
      de: 'Für Anwendungen, die überwiegend gelesen werden, setzt der Anbieter in der Regel Varnish davor.',
      en: 'For applications that are mostly read, the provider usually puts Varnish in front.',
    },
    source: 'project-guide',
  },
  {
    question: 'performance.cache-rules',
    text: {
      de: 'Varnish kommt mit sehr allgemeinen Regeln aus, sofern die Anwendung passende Kopfzeilen und bei Änderungen eine Meldung schickt. Auf Wunsch decken eigene Regeln auch angemeldete Nutzer*innen ab.',
      en: 'Varnish gets by with very general rules, provided that the application sends suitable headers and a message upon changes. Where wanted, special rules cover logged-in users as well.',
    },
    source: 'project-guide',
  },
  {
    question: 'network.architecture',
    text: {
      de: 'Der Verkehr nach außen und der zwischen den Maschinen laufen in getrennten Netzen. Eine Firewall steht am Rand des Rechenzentrums, eine weitere läuft auf jeder virtuellen Maschine.',
      en: 'Traffic to the outside and traffic among the machines use separate networks. One firewall stands at the border of the data centre, another runs on each virtual machine.',
    },
    source: 'project-guide',
  },
  {
    question: 'network.ipv6',
    text: {
      de: 'Dienste sind ohne weiteres Zutun über beide Protokolle erreichbar, IPv4 und IPv6 (Dual Stack).',
      en: 'Without any action on your part, services can be reached over both protocols, IPv4 and IPv6 (dual stack).',
    },
    source: 'project-guide',
  },
  {
    question: 'network.vpn',
    text: {
      de: 'Je nach Zweck empfiehlt der Anbieter WireGuard oder OpenVPN. IPsec richtet er ein, wenn es anders nicht geht.',
      en: 'Depending on the purpose, the provider recommends WireGuard or OpenVPN. IPsec is set up where there is no other way.',
    },
    source: 'project-guide',
  },
  {
    question: 'network.dns',
    text: {
      de: 'DNS gehört zum Leistungsumfang; Einträge können Sie selbst verwalten.',
      en: 'DNS is part of the service; you can manage the records yourself.',
    },
    source: 'project-guide',
  },
  {
    question: 'network.mail-dns',
    text: {
      de: 'Für Domains, deren DNS beim Anbieter liegt, pflegt er auch SPF, DKIM und DMARC.',
      en: 'For domains whose DNS is with the provider, it also maintains SPF, DKIM and DMARC.',
    },
    source: 'project-guide',
  },
  {
    question: 'reliability.recovery',
    text: {
      de: 'Bewertet wird vor allem, wie rasch alles wieder läuft (mittlere Wiederherstellungszeit, MTTR): Kurze Aussetzer soll die Anwendung im Ganzen überstehen, ohne dass jemand eingreift.',
      en: 'What is judged above all is how soon everything works again (mean time to recovery, MTTR): the application as a whole should live through short hiccups without anybody stepping in.',
    },
    source: 'project-guide',
  },
  {
    question: 'reliability.metrics',
    text: {
      de: 'Messwerte holt der Anbieter am liebsten über HTTP im Format von Prometheus ab. Dazu braucht er einen Statusendpunkt, etwa als JSON, den auch Menschen lesen können und der genaue Ursachen nennt.',
      en: 'The provider prefers to collect metrics over HTTP in Prometheus format. It also needs a status endpoint, as JSON for instance, that people can read as well and that names exact causes.',
    },
    source: 'project-guide',
  },
  {
    question: 'reliability.readiness',
    text: {
      de: 'Abfragen der Bereitschaft dienen hier zweierlei: Die Prozessverwaltung erkennt misslungene Starts, und die Lastverteilung wartet, bis ein Port wirklich antwortet.',
      en: 'Readiness probes serve two ends here: process management detects failed starts, and load balancing waits until a port really answers.',
    },
    source: 'project-guide',
  },
  {
    question: 'reliability.service-level',
    text: {
      de: '„Guided“: Der Anbieter plant den Umzug mit Ihnen und unterstützt bei Konfiguration und Wartung, die Arbeit machen Sie. „Managed“: Er verantwortet den Betrieb ganz, automatisiert das Deployment vollständig und lässt die Anwendung laufen.',
      en: '“Guided”: the provider plans the migration with you and supports configuration and maintenance; you do the work. “Managed”: it is fully responsible for operation, automates the deployment completely and keeps the application running.',
    },
    source: 'project-guide',
  },
  {
    question: 'reliability.service-level',
    text: {
      de: 'Beide lassen Ihnen dieselbe Wahl. Sie geben vor, wie lange im Monat ungeplant Pause sein darf und wie rasch auf Fehler reagiert wird: binnen 3 Stunden (Mo–Fr 8–16 Uhr), binnen 1 Stunde (Mo–So 7–21 Uhr), oder rund um die Uhr binnen 1 Stunde oder 15 Minuten.',
      en: 'Both leave you the same choice. You decide how much unplanned downtime a month may have and how fast faults are reacted to: within 3 hours (Mon–Fri 8–16), within 1 hour (Mon–Sun 7–21), or around the clock within 1 hour or 15 minutes.',
    },
    source: 'project-guide',
  },
  {
    question: 'reliability.service-level',
    text: {
      de: 'Die Seite zur Notfallwiederherstellung nennt für Bürozeiten 4 statt 3 Stunden Reaktionszeit. Prozentwerte zur Verfügbarkeit, Vertragsstrafen, Gutschriften und Preise sind nicht veröffentlicht.',
      en: 'The disaster recovery page gives 4 instead of 3 hours of reaction time for business hours. No availability percentages, penalties, credits or prices are published.',
    },
    source: 'doc-disaster-recovery',
  },
  {
    question: 'reliability.maintenance-window',
    text: {
      de: 'Ohne eigene Wahl gilt 22:00–05:00 Uhr (Europe/Berlin); wenigstens 12 Stunden vorher bekommen die technischen Kontakte eine E-Mail. Beides lässt sich ändern, solange Zeit für mehrere Maschinen nacheinander bleibt und die Ankündigung nicht mehr als ein paar Tage früher kommt.',
      en: 'The default is 22:00–05:00 (Europe/Berlin), announced by e-mail to the technical contacts at least 12 hours ahead. Both can be changed, as long as there is time for several machines in turn and the announcement comes no more than a few days early.',
    },
    source: 'project-guide',
  },
  {
    question: 'reliability.maintenance-window',
    text: {
      de: 'Wartung, die mehr als 30 Minuten überfällig ist, wird um mindestens 8 Stunden verschoben.',
      en: 'Maintenance that is more than 30 minutes overdue is postponed by at least 8 hours.',
    },
    source: 'doc-changes-2023',
  },
  {
    question: 'reliability.maintenance-steps',
    text: {
      de: 'Die Wartungsverwaltung führt Schritte vor und nach dem Fenster automatisch aus. Handgriffe in regelmäßigen Fenstern sind nicht zulässig.',
      en: 'The maintenance management runs steps before and after the window automatically. Steps by hand are not permitted in regular windows.',
    },
    source: 'project-guide',
  },
]
