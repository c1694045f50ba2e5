import { type Part, reviewed } from './part.ts'

/** Processors and memory of the database. */
export const databaseServers: Part = {
  assumptions: [
    {
      id: 'usualDatabases',
      unit: 'server',
      value: 1,
      low: 1,
      high: 2,
      shape: 'chance',
      chance: 0.2,
      ...reviewed,
      title: { de: 'Datenbankserver, angenommen', en: 'Database servers, assumed' },
      why: {
        de: 'Ein Server; ein zweiter, wenn kein Neustart stören darf',
        en: 'One server; a second where no restart may disturb',
      },
    },
    {
      id: 'databaseCpuShare',
      unit: '%',
      value: 40,
      low: 20,
      high: 80,
      source: 'server-sizes',
      ...reviewed,
      title: {
        de: 'vCPU der Datenbank im Verhältnis zur Anwendung',
        en: 'Processors of the database over those of the application',
      },
      why: {
        de: 'Abfragen kosten meist weniger als das Erzeugen der Seiten',
        en: 'Queries mostly cost less than making the pages',
      },
    },
    {
      id: 'databaseMemoryPerCpu',
      unit: 'GiB/vCPU',
      value: 2.3,
      low: 1.3,
      high: 4.6,
      source: 'server-sizes',
      ...reviewed,
      title: { de: 'Arbeitsspeicher je vCPU der Datenbank', en: 'Memory per vCPU of the database' },
      why: {
        de: 'Datenbanken bekommen je Prozessor mehr Speicher als Anwendungen',
        en: 'Databases get more memory per processor than applications',
      },
    },
    {
      id: 'databaseCacheShare',
      unit: '%',
      value: 5,
      low: 1,
      high: 20,
      shape: 'share',
      ...reviewed,
      title: {
        de: 'Anteil der Datenbank, der im Arbeitsspeicher liegen soll',
        en: 'Share of the database that should be in memory',
      },
      why: { de: 'Der Teil, der ständig gebraucht wird', en: 'The part that is needed all the time' },
    },
    {
      id: 'databaseBufferShare',
      unit: '%',
      value: 75,
      low: 50,
      high: 80,
      shape: 'share',
      source: 'postgresql',
      ...reviewed,
      title: {
        de: 'Anteil des Arbeitsspeichers, in dem Daten zwischengespeichert werden',
        en: 'Share of memory in which data are cached',
      },
      why: {
        de: 'Eigener Puffer der Datenbank und Cache des Betriebssystems zusammen',
        en: 'Buffer of the database and cache of the operating system together',
      },
    },
  ],
  inputs: [],
  formulas: [
    {
      id: 'databaseCache',
      unit: 'GiB',
      group: 'servers',
      auxiliary: true,
      expression: 'storedInDatabases * databaseCacheShare / databaseBufferShare',
      title: { de: 'Arbeitsspeicher für ständig gebrauchte Daten', en: 'Memory for data needed all the time' },
      source: 'postgresql',
      why: {
        de: 'Puffer und Cache sollen den ständig gebrauchten Teil der Daten fassen',
        en: 'Buffer and cache should hold the part of the data that is always needed',
      },
    },
    {
      id: 'databaseServers',
      unit: 'server',
      group: 'servers',
      expression: 'onOneServer > 0 ? 0 * server : max(usualDatabases, server + redundancy)',
      title: { de: 'Datenbankserver', en: 'Database servers' },
      why: {
        de: 'Keiner, wo ein Server alles trägt; zwei, wo keine Reparatur abgewartet werden kann',
        en: 'None where one server carries everything; two where no repair can be waited for',
      },
    },
    {
      id: 'databaseCpu',
      unit: 'vCPU/server',
      group: 'servers',
      expression: 'min(maxCpu, max(1, ceil(applicationCpu * databaseCpuShare / vCPU)) * vCPU / server)',
      title: { de: 'vCPU je Datenbankserver', en: 'vCPU per database server' },
      why: { de: 'Ein Anteil der Anwendung, mindestens einer', en: 'A share of the application, at least one' },
    },
    {
      id: 'databaseMemory',
      unit: 'GiB/server',
      group: 'servers',
      expression:
        'min(maxMemory, max(minMemory, databaseCpu * databaseMemoryPerCpu, platform + databaseCache / server))',
      title: { de: 'Arbeitsspeicher je Datenbankserver', en: 'Memory per database server' },
      source: 'server-sizes',
      why: {
        de: 'Folgt den Prozessoren und dem Teil der Daten, der ständig gebraucht wird',
        en: 'Follows the processors and the part of the data that is always needed',
      },
    },
  ],
  checks: [
    {
      id: 'database-beyond-largest',
      when: 'platform + databaseCache / server > maxMemory',
      ifAnswered: ['maxMemory'],
      unlessAnswered: ['rowCount'],
      severity: 'warning',
      question: 'load.data',
      text: {
        de: 'Die Datenbank bräuchte mehr Arbeitsspeicher, als der größte Server hat: sehen wir uns das gemeinsam an.',
        en: 'The database would need more memory than the largest server has: let us look at it together.',
      },
    },
  ],
}
