import { type Part, reviewed } from './part.ts'

/** Processors and memory of the database. */
export const databaseServers: Part = {
  assumptions: [
    {
      id: 'databaseServers',
      unit: 'server',
      value: 1,
      low: 1,
      high: 2,
      ...reviewed,
      title: { de: 'Datenbankserver', en: 'Database servers' },
      why: {
        de: 'Ein Server; ein zweiter, wenn kein Neustart stören darf',
        en: 'One server; a second where no restart may disturb',
      },
    },
    {
      id: 'databaseCpuShare',
      unit: '%',
      value: 35,
      low: 15,
      high: 80,
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
      id: 'databaseCacheShare',
      unit: '%',
      value: 25,
      low: 10,
      high: 60,
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
      id: 'databaseCpu',
      unit: 'vCPU/server',
      group: 'servers',
      expression: 'min(maxCpu, max(2, ceil(applicationCpu * databaseCpuShare / vCPU)) * vCPU / server)',
      title: { de: 'vCPU je Datenbankserver', en: 'vCPU per database server' },
      why: { de: 'Ein Anteil der Anwendung, mindestens zwei', en: 'A share of the application, at least two' },
    },
    {
      id: 'databaseMemory',
      unit: 'GiB/server',
      group: 'servers',
      expression:
        'min(maxMemory, max(minMemory, platform + storedInDatabases * databaseCacheShare / databaseBufferShare / server))',
      title: { de: 'Arbeitsspeicher je Datenbankserver', en: 'Memory per database server' },
      source: 'postgresql',
      why: {
        de: 'Puffer und Cache sollen den ständig gebrauchten Teil der Daten fassen',
        en: 'Buffer and cache should hold the part of the data that is always needed',
      },
    },
  ],
  checks: [
    {
      id: 'database-beyond-largest',
      when: 'databaseMemory >= maxMemory',
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
