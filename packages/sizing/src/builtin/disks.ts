import { type Part, reviewed } from './part.ts'

/** Disks of production, their free companions, and the operations they must bear. */
export const disks: Part = {
  assumptions: [
    {
      id: 'noMinimum',
      unit: 'GiB',
      value: 0,
      low: 0,
      high: 0,
      ...reviewed,
      title: { de: 'Mindestmaß ohne Angabe', en: 'Minimum without a statement' },
      why: { de: 'Das Anbieterprofil nennt keines', en: 'The provider profile names none' },
    },
    {
      id: 'freeSpace',
      unit: '%',
      value: 25,
      low: 15,
      high: 50,
      shape: 'share',
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
      id: 'writeShare',
      unit: '%',
      value: 40,
      low: 15,
      high: 75,
      shape: 'share',
      ...reviewed,
      title: { de: 'Anteil der Schreibzugriffe', en: 'Share of writes' },
      why: {
        de: 'Gelesenes kommt oft aus dem Arbeitsspeicher, Geschriebenes muss auf die Platte',
        en: 'What is read often comes from memory, what is written must reach the disk',
      },
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
      id: 'swapMinimum',
      unit: 'GiB',
      from: { fact: 'vm.swap-minimum' },
      otherwise: 'noMinimum',
      title: { de: 'Kleinste Swap-Platte', en: 'Smallest swap disk' },
    },
    {
      id: 'swapFactor',
      unit: '1',
      from: { fact: 'vm.swap-factor' },
      title: { de: 'Faktor der Swap-Platte', en: 'Factor of the swap disk' },
    },
    {
      id: 'temporaryMinimum',
      unit: 'GiB',
      from: { fact: 'vm.tmp-minimum' },
      otherwise: 'noMinimum',
      title: { de: 'Kleinste Platte für temporäre Dateien', en: 'Smallest disk for temporary files' },
    },
    {
      id: 'temporaryFactor',
      unit: '1',
      from: { fact: 'vm.tmp-factor' },
      title: { de: 'Faktor der Platte für temporäre Dateien', en: 'Factor of the disk for temporary files' },
    },
    {
      id: 'largeDisk',
      unit: 'GiB/server',
      from: { fact: 'vm.large-root' },
      title: { de: 'Ab hier werden Platten unhandlich', en: 'From here on disks become unwieldy' },
    },
    {
      id: 'fastDiskRate',
      unit: 'operation/s',
      from: { disk: 'fastest' },
      otherwise: 'slowDiskRate',
      title: { de: 'Zugriffe je Sekunde einer schnellen Platte', en: 'Operations per second of a fast disk' },
    },
    {
      id: 'normalDiskRate',
      unit: 'operation/s',
      from: { disk: 'slowest' },
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
      expression: 'productionServers * systemDisk',
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
      expression: '0 * GiB / server',
      alternatives: [
        {
          ifAnswered: 'swapFactor',
          expression:
            'max(swapMinimum, swapFactor * sqrt(productionMemory * server / max(server, productionServers) / MiB) * MiB) / server',
        },
      ],
      title: { de: 'Swap-Platte je Server', en: 'Swap disk per server' },
      why: {
        de: 'Faktor × √(RAM in MiB) MiB, mindestens das Mindestmaß; kostet nichts. Ohne Angabe des Anbieters keine.',
        en: 'Factor × √(RAM in MiB) MiB, at least the minimum; free of charge. None where the provider says nothing.',
      },
    },
    {
      id: 'temporaryDisk',
      unit: 'GiB/server',
      group: 'servers',
      source: 'vm-disks',
      expression: '0 * GiB / server',
      alternatives: [
        {
          ifAnswered: 'temporaryFactor',
          expression:
            'max(temporaryMinimum, temporaryFactor * sqrt(productionDisk * server / max(server, productionServers) / GiB) * GiB) / server',
        },
      ],
      title: { de: 'Platte für temporäre Dateien je Server', en: 'Disk for temporary files per server' },
      why: {
        de: 'Faktor × √(Hauptplatte in GiB) GiB, mindestens das Mindestmaß; kostet nichts. Ohne Angabe des Anbieters keine.',
        en: 'Factor × √(root disk in GiB) GiB, at least the minimum; free of charge. None where the provider says nothing.',
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
    {
      id: 'readsNeeded',
      unit: 'operation/s',
      group: 'servers',
      expression: 'operationsNeeded * (1 - writeShare)',
      title: { de: 'Davon lesend', en: 'Of them reads' },
      why: {
        de: 'Anbieter begrenzen Lesen und Schreiben je für sich',
        en: 'Providers limit reads and writes each on their own',
      },
    },
    {
      id: 'writesNeeded',
      unit: 'operation/s',
      group: 'servers',
      expression: 'operationsNeeded * writeShare',
      title: { de: 'Davon schreibend', en: 'Of them writes' },
      why: {
        de: 'Anbieter begrenzen Lesen und Schreiben je für sich',
        en: 'Providers limit reads and writes each on their own',
      },
    },
  ],
  checks: [
    {
      id: 'disks-too-slow',
      when: 'max(operationsNeeded * (1 - writeShare), operationsNeeded * writeShare) > fastDiskRate * productionServers / server',
      severity: 'warning',
      question: 'load.resources',
      text: {
        de: 'In der Spitze sind mehr Plattenzugriffe nötig, als selbst die schnellsten Platten leisten – auch wenn sich alle Platten die Arbeit gleichmäßig teilen.',
        en: 'At peak more disk operations are needed than even the fastest disks can do, with the work shared evenly among all of them.',
      },
    },
    {
      id: 'disk-too-slow',
      when: 'max(operationsNeeded * (1 - writeShare), operationsNeeded * writeShare) > normalDiskRate * productionServers / server and slowDisk > fastDisk',
      ifAnswered: ['rowCount'],
      severity: 'warning',
      question: 'load.resources',
      text: {
        de: 'In der Spitze sind mehr Plattenzugriffe nötig, als normale Platten leisten – auch wenn sich alle Platten die Arbeit gleichmäßig teilen.',
        en: 'At peak more disk operations are needed than normal disks can do, with the work shared evenly among all of them.',
      },
    },
    {
      id: 'disks-unwieldy',
      when: 'productionDisk > largeDisk * productionServers',
      ifAnswered: ['largeDisk'],
      severity: 'advice',
      question: 'load.data',
      text: {
        de: 'So viele Daten machen Platten unhandlich: Sicherung und Wiederherstellung dauern dann lange. Der Objektspeicher oder mehr Server helfen.',
        en: 'So much data makes disks unwieldy: backup and restore then take long. Object storage or more servers help.',
      },
    },
  ],
}
