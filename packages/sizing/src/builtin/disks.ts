import { type Part, reviewed } from './part.ts'

/** Disks of production, their free companions, and the operations they must bear. */
export const disks: Part = {
  assumptions: [
    {
      id: 'freeSpace',
      unit: '%',
      value: 25,
      low: 15,
      high: 50,
      ...reviewed,
      title: { de: 'Freier Platz auf Platten', en: 'Free space on disks' },
      why: {
        de: 'Damit eine Platte nicht überläuft, bevor sie vergrößert wird',
        en: 'So that a disk does not overflow before it is enlarged',
      },
    },
    {
      id: 'operationsPerRequest',
      unit: 'operation/hit',
      value: 5,
      low: 1,
      high: 30,
      ...reviewed,
      title: {
        de: 'Plattenzugriffe je Anfrage an die Anwendung',
        en: 'Disk operations per request to the application',
      },
      why: { de: 'Nach Abzug dessen, was aus dem Arbeitsspeicher kommt', en: 'After what comes from memory' },
    },
    {
      id: 'slowDiskRate',
      unit: 'operation/s',
      value: 150,
      low: 80,
      high: 500,
      ...reviewed,
      title: {
        de: 'Zugriffe je Sekunde einer normalen Platte, angenommen',
        en: 'Operations per second of a normal disk, assumed',
      },
      why: {
        de: 'Eine Festplatte mit drehenden Scheiben leistet um 100 bis 200',
        en: 'A disk with spinning platters does around 100 to 200',
      },
    },
  ],
  inputs: [
    {
      id: 'normalDiskRate',
      unit: 'operation/s',
      from: { slowestDisk: 'iops' },
      otherwise: 'slowDiskRate',
      title: { de: 'Zugriffe je Sekunde einer normalen Platte', en: 'Operations per second of a normal disk' },
    },
  ],
  formulas: [
    {
      id: 'systemData',
      unit: 'GiB',
      group: 'servers',
      auxiliary: true,
      expression: 'productionServers * systemDiskPerServer',
      title: { de: 'Betriebssysteme der Produktion', en: 'Operating systems of production' },
      why: {
        de: 'Belegen Platz auf jeder Platte und werden mitgesichert',
        en: 'Take space on each disk and are backed up too',
      },
    },
    {
      id: 'productionDisk',
      unit: 'GiB',
      group: 'servers',
      key: true,
      expression: 'max(productionServers * minRootDisk, (storedOnDisks + systemData) * (1 + freeSpace))',
      alternatives: [
        {
          ifAnswered: 'rowCount',
          expression:
            'max(sum(rowCount * rowProduction * rowRootDisk), (storedOnDisks + systemData) * (1 + freeSpace))',
        },
      ],
      title: { de: 'Platten der Produktion', en: 'Disks of production' },
      why: {
        de: 'Daten und System mit freiem Platz, mindestens die kleinste Platte je Server',
        en: 'Data and system with free space, at least the smallest disk per server',
      },
    },
    {
      id: 'swapDisk',
      unit: 'GiB/server',
      group: 'servers',
      source: 'vm-disks',
      expression: 'max(GiB, 32 * sqrt(productionMemory * server / productionServers / MiB) * MiB) / server',
      title: { de: 'Swap-Platte je Server', en: 'Swap disk per server' },
      why: {
        de: '32 · √(RAM in MiB) MiB, mindestens 1 GiB; kostet nichts',
        en: '32 · √(RAM in MiB) MiB, at least 1 GiB; free of charge',
      },
    },
    {
      id: 'temporaryDisk',
      unit: 'GiB/server',
      group: 'servers',
      source: 'vm-disks',
      expression: 'max(5 * GiB, sqrt(productionDisk * server / productionServers / GiB) * GiB) / server',
      title: { de: 'Platte für temporäre Dateien je Server', en: 'Disk for temporary files per server' },
      why: {
        de: '√(Hauptplatte in GiB) GiB, mindestens 5 GiB; kostet nichts',
        en: '√(root disk in GiB) GiB, at least 5 GiB; free of charge',
      },
    },
    {
      id: 'operationsNeeded',
      unit: 'operation/s',
      group: 'servers',
      expression: 'peakDynamicRate * operationsPerRequest',
      title: { de: 'Plattenzugriffe je Sekunde in der Spitze', en: 'Disk operations per second at peak' },
      why: { de: 'Zum Vergleich mit der Plattenklasse', en: 'To be held against the disk class' },
    },
  ],
  checks: [
    {
      id: 'disk-too-slow',
      when: 'operationsNeeded > normalDiskRate * productionServers / server and slowDisk > fastDisk',
      ifAnswered: ['rowCount'],
      severity: 'warning',
      question: 'load.resources',
      text: {
        de: 'Zur Spitze sind mehr Plattenzugriffe nötig, als normale Platten leisten.',
        en: 'At peak more disk operations are needed than normal disks can do.',
      },
    },
  ],
}
