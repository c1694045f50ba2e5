import { type Part, reviewed } from './part.ts'

/** Servers of production and the other environments, their processors, memory and disks, within the provider's limits. */
export const servers: Part = {
  assumptions: [
    {
      id: 'cpuTimePerRequest', unit: 's*vCPU/hit', value: 0.32, low: 0.14, high: 0.5, source: 'gitlab', ...reviewed,
      title: { de: 'Rechenzeit je Anfrage an die Anwendung', en: 'Computing time per request to the application' },
      why: { de: 'Verbreitete Frameworks schaffen 2 bis 7 solcher Anfragen je vCPU und Sekunde, im Mittel gut 3', en: 'Common frameworks manage 2 to 7 such requests per vCPU and second, about 3 on average' },
    },
    {
      id: 'targetUtilisation', unit: '%', value: 65, low: 50, high: 80, ...reviewed,
      title: { de: 'Angestrebte Auslastung', en: 'Target utilisation' },
      why: { de: 'Darüber wachsen Wartezeiten schnell; der Rest fängt Schwankungen ab', en: 'Above it waiting times grow fast; the rest absorbs fluctuation' },
    },
    {
      id: 'responseTime', unit: 's/hit', value: 0.3, low: 0.1, high: 1, ...reviewed,
      title: { de: 'Antwortzeit einer Anfrage an die Anwendung', en: 'Response time of a request to the application' },
      why: { de: 'Rechenzeit und Warten auf Datenbank und Dritte', en: 'Computing time and waiting for database and third parties' },
    },
    {
      id: 'memoryPerWorker', unit: 'MiB', value: 256, low: 80, high: 1020, source: 'app-memory', ...reviewed,
      title: { de: 'Arbeitsspeicher je Arbeitsprozess', en: 'Memory per worker process' },
      why: { de: 'PHP um 30 bis 256 MiB, Rails gegen 1.000 MiB', en: 'PHP around 30 to 256 MiB, Rails near 1,000 MiB' },
    },
    {
      id: 'cpuPerServer', unit: 'vCPU/server', value: 4, low: 2, high: 8, ...reviewed,
      title: { de: 'vCPU je Anwendungsserver', en: 'vCPU per application server' },
      why: { de: 'Lieber mehrere mittlere Server als ein großer: Einer darf ausfallen', en: 'Rather several medium servers than a large one: one of them may fail' },
    },
    {
      id: 'spareServers', unit: 'server', value: 1, low: 0, high: 1, ...reviewed,
      title: { de: 'Anwendungsserver in Reserve', en: 'Spare application servers' },
      why: { de: 'Damit ein Neustart oder Ausfall die Anwendung nicht anhält (N + 1)', en: 'So that a restart or failure does not stop the application (N + 1)' },
    },
    {
      id: 'databaseServers', unit: 'server', value: 1, low: 1, high: 2, ...reviewed,
      title: { de: 'Datenbankserver', en: 'Database servers' },
      why: { de: 'Ein Server; ein zweiter, wenn kein Neustart stören darf', en: 'One server; a second where no restart may disturb' },
    },
    {
      id: 'databaseCpuShare', unit: '%', value: 35, low: 15, high: 80, ...reviewed,
      title: { de: 'Prozessoren der Datenbank zu denen der Anwendung', en: 'Processors of the database over those of the application' },
      why: { de: 'Abfragen kosten meist weniger als das Erzeugen der Seiten', en: 'Queries mostly cost less than making the pages' },
    },
    {
      id: 'databaseCacheShare', unit: '%', value: 25, low: 10, high: 60, ...reviewed,
      title: { de: 'Anteil der Datenbank, der im Arbeitsspeicher liegen soll', en: 'Share of the database that should be in memory' },
      why: { de: 'Der Teil, der ständig gebraucht wird', en: 'The part that is needed all the time' },
    },
    {
      id: 'databaseBufferShare', unit: '%', value: 25, low: 25, high: 70, source: 'postgresql', ...reviewed,
      title: { de: 'Anteil des Arbeitsspeichers für den Puffer der Datenbank', en: 'Share of memory for the database buffer' },
      why: { de: 'PostgreSQL ein Viertel, MySQL bis 70 %', en: 'PostgreSQL a quarter, MySQL up to 70 %' },
    },
    {
      id: 'stagingSize', unit: '%', value: 50, low: 25, high: 100, ...reviewed,
      title: { de: 'Weitere Umgebungen im Verhältnis zur Produktion, angenommen', en: 'Other environments relative to production, assumed' },
      why: { de: 'Mindestens eine Staging-Umgebung, meist kleiner als die Produktion', en: 'At least one staging environment, mostly smaller than production' },
    },
    {
      id: 'platformMemory', unit: 'GiB/server', value: 2.5, low: 0.5, high: 3, ...reviewed,
      title: { de: 'Arbeitsspeicher für Betriebssystem und Plattform', en: 'Memory for operating system and platform' },
      why: { de: 'Von 3 GiB bleiben auf einem betreuten Server etwa 512 MiB für die Anwendung', en: 'Of 3 GiB on a managed server about 512 MiB remain for the application' },
    },
    {
      id: 'systemDiskPerServer', unit: 'GiB/server', value: 10, low: 5, high: 15, source: 'vm-disks', ...reviewed,
      title: { de: 'Platz für das Betriebssystem je Server', en: 'Space for the operating system per server' },
      why: { de: 'Das System belegt 5 bis 15 GiB', en: 'The system takes 5 to 15 GiB' },
    },
    {
      id: 'freeSpace', unit: '%', value: 25, low: 15, high: 50, ...reviewed,
      title: { de: 'Freier Platz auf Platten', en: 'Free space on disks' },
      why: { de: 'Damit eine Platte nicht überläuft, bevor sie vergrößert wird', en: 'So that a disk does not overflow before it is enlarged' },
    },
    {
      id: 'smallestMemory', unit: 'GiB/server', value: 3, low: 1, high: 4, ...reviewed,
      title: { de: 'Kleinster Arbeitsspeicher eines Servers, angenommen', en: 'Smallest memory of a server, assumed' },
      why: { de: 'Der Anbieter nennt keine Grenze', en: 'The provider names no limit' },
    },
    {
      id: 'smallestRootDisk', unit: 'GiB/server', value: 30, low: 10, high: 50, ...reviewed,
      title: { de: 'Kleinste Platte eines Servers, angenommen', en: 'Smallest disk of a server, assumed' },
      why: { de: 'Der Anbieter nennt keine Grenze', en: 'The provider names no limit' },
    },
    {
      id: 'largestCpu', unit: 'vCPU/server', value: 16, low: 8, high: 64, ...reviewed,
      title: { de: 'Größter Server: vCPU, angenommen', en: 'Largest server: vCPU, assumed' },
      why: { de: 'Der Anbieter nennt keine Grenze', en: 'The provider names no limit' },
    },
    {
      id: 'largestMemory', unit: 'GiB/server', value: 128, low: 64, high: 512, ...reviewed,
      title: { de: 'Größter Server: Arbeitsspeicher, angenommen', en: 'Largest server: memory, assumed' },
      why: { de: 'Der Anbieter nennt keine Grenze', en: 'The provider names no limit' },
    },
    {
      id: 'operationsPerRequest', unit: 'operation/hit', value: 5, low: 1, high: 30, ...reviewed,
      title: { de: 'Plattenzugriffe je Anfrage an die Anwendung', en: 'Disk operations per request to the application' },
      why: { de: 'Nach Abzug dessen, was aus dem Arbeitsspeicher kommt', en: 'After what comes from memory' },
    },
    {
      id: 'slowDiskRate', unit: 'operation/s', value: 150, low: 80, high: 500, ...reviewed,
      title: { de: 'Zugriffe je Sekunde einer normalen Platte, angenommen', en: 'Operations per second of a normal disk, assumed' },
      why: { de: 'Eine Festplatte mit drehenden Scheiben leistet um 100 bis 200', en: 'A disk with spinning platters does around 100 to 200' },
    },
    {
      id: 'oneServer', unit: 'server', value: 1, low: 1, high: 1, ...reviewed,
      title: { de: 'Anzahl ohne Angabe', en: 'Count without an answer' },
      why: { de: 'Eine Zeile ohne Anzahl meint einen Server', en: 'A row without a count means one server' },
    },
    {
      id: 'rowCpu', unit: 'vCPU/server', value: 2, low: 1, high: 8, ...reviewed,
      title: { de: 'vCPU eines Servers ohne Angabe', en: 'vCPU of a server without an answer' },
      why: { de: 'Der Server ist genannt, seine Größe nicht', en: 'The server is named, its size is not' },
    },
    {
      id: 'rowMemory', unit: 'GiB/server', value: 4, low: 3, high: 16, ...reviewed,
      title: { de: 'Arbeitsspeicher eines Servers ohne Angabe', en: 'Memory of a server without an answer' },
      why: { de: 'Der Server ist genannt, seine Größe nicht', en: 'The server is named, its size is not' },
    },
    {
      id: 'rowDisk', unit: 'GiB/server', value: 30, low: 30, high: 200, ...reviewed,
      title: { de: 'Platte eines Servers ohne Angabe', en: 'Disk of a server without an answer' },
      why: { de: 'Der Server ist genannt, seine Größe nicht', en: 'The server is named, its size is not' },
    },
    {
      id: 'rowInProduction', unit: '1', value: 1, low: 0, high: 1, ...reviewed,
      title: { de: 'Server der Produktion ohne Angabe', en: 'Server of production without an answer' },
      why: { de: 'Eine Zeile ohne Umgebung gilt als Produktion', en: 'A row without an environment counts as production' },
    },
    {
      id: 'rowFast', unit: '1', value: 1, low: 0, high: 1, ...reviewed,
      title: { de: 'Schnelle Platte ohne Angabe', en: 'Fast disk without an answer' },
      why: { de: 'Eine Zeile ohne Plattenklasse bekommt die schnellere', en: 'A row without a disk class gets the faster one' },
    },
  ],
  inputs: [
    { id: 'minMemory', unit: 'GiB/server', from: { fact: 'vm.min-ram' }, otherwise: 'smallestMemory', title: { de: 'Kleinster Arbeitsspeicher eines Servers', en: 'Smallest memory of a server' } },
    { id: 'minRootDisk', unit: 'GiB/server', from: { fact: 'vm.min-root' }, otherwise: 'smallestRootDisk', title: { de: 'Kleinste Platte eines Servers', en: 'Smallest disk of a server' } },
    { id: 'maxCpu', unit: 'vCPU/server', from: { fact: 'vm.max-vcpu' }, otherwise: 'largestCpu', title: { de: 'Größter Server: vCPU', en: 'Largest server: vCPU' } },
    { id: 'maxMemory', unit: 'GiB/server', from: { fact: 'vm.max-ram' }, otherwise: 'largestMemory', title: { de: 'Größter Server: Arbeitsspeicher', en: 'Largest server: memory' } },
    { id: 'normalDiskRate', unit: 'operation/s', from: { slowestDisk: 'iops' }, otherwise: 'slowDiskRate', title: { de: 'Zugriffe je Sekunde einer normalen Platte', en: 'Operations per second of a normal disk' } },
    { id: 'rowCount', unit: 'server', from: { table: 'resource', column: 'count' }, otherwise: 'oneServer', title: { de: 'Anzahl je Zeile', en: 'Count per row' } },
    { id: 'rowVcpu', unit: 'vCPU/server', from: { table: 'resource', column: 'vcpu' }, otherwise: 'rowCpu', title: { de: 'vCPU je Server', en: 'vCPU per server' } },
    { id: 'rowRam', unit: 'GiB/server', from: { table: 'resource', column: 'ram' }, otherwise: 'rowMemory', title: { de: 'Arbeitsspeicher je Server', en: 'Memory per server' } },
    { id: 'rowRootDisk', unit: 'GiB/server', from: { table: 'resource', column: 'disk' }, otherwise: 'rowDisk', title: { de: 'Platte je Server', en: 'Disk per server' } },
    { id: 'rowProduction', unit: '1', from: { table: 'resource', column: 'environment', choose: { production: 1, staging: 0, other: 0 } }, otherwise: 'rowInProduction', title: { de: 'Gehört zur Produktion', en: 'Belongs to production' } },
    { id: 'rowFastDisk', unit: '1', from: { table: 'resource', column: 'disk-class', choose: { hdd: 0, ssd: 1 } }, otherwise: 'rowFast', title: { de: 'Schnelle Platte', en: 'Fast disk' } },
    { id: 'otherEnvironments', unit: '%', from: { question: 'deployment.environments', total: 'size', where: { column: 'kind', isNot: 'production' } }, otherwise: 'stagingSize', title: { de: 'Weitere Umgebungen im Verhältnis zur Produktion', en: 'Other environments relative to production' } },
  ],
  formulas: [
    {
      id: 'applicationCpu', unit: 'vCPU', group: 'servers', expression: 'peakDynamicRate * cpuTimePerRequest / targetUtilisation',
      title: { de: 'vCPU der Anwendung', en: 'vCPU of the application' },
      why: { de: 'Rechenzeit aller Anfragen zur Spitze, mit Luft nach oben', en: 'Computing time of all requests at peak, with headroom' },
    },
    {
      id: 'workers', unit: '1', group: 'servers', expression: 'max(2, ceil(peakDynamicRate * responseTime / targetUtilisation))', source: 'little',
      title: { de: 'Arbeitsprozesse der Anwendung', en: 'Workers of the application' },
      why: { de: 'Anfragen je Sekunde × Antwortzeit sind zugleich in Arbeit; mindestens zwei', en: 'Requests per second × response time are in progress at once; at least two' },
    },
    {
      id: 'applicationServers', unit: 'server', group: 'servers',
      expression: 'max(1, ceil(applicationCpu / (min(cpuPerServer, maxCpu) * server))) * server + spareServers',
      title: { de: 'Anwendungsserver', en: 'Application servers' },
      why: { de: 'Aufgerundet und um die Reserve ergänzt', en: 'Rounded up, plus the spare' },
    },
    {
      id: 'applicationMemory', unit: 'GiB/server', group: 'servers',
      expression: 'min(maxMemory, max(minMemory, platformMemory + memoryPerWorker * workers / max(1 * server, applicationServers - spareServers)))',
      title: { de: 'Arbeitsspeicher je Anwendungsserver', en: 'Memory per application server' },
      why: { de: 'Plattform und Arbeitsprozesse, auch wenn ein Server ausfällt', en: 'Platform and workers, even with one server gone' },
    },
    {
      id: 'databaseCpu', unit: 'vCPU/server', group: 'servers', expression: 'min(maxCpu, max(2, ceil(applicationCpu * databaseCpuShare / vCPU)) * vCPU / server)',
      title: { de: 'vCPU je Datenbankserver', en: 'vCPU per database server' },
      why: { de: 'Ein Anteil der Anwendung, mindestens zwei', en: 'A share of the application, at least two' },
    },
    {
      id: 'databaseMemory', unit: 'GiB/server', group: 'servers',
      expression: 'min(maxMemory, max(minMemory, platformMemory + storedInDatabases * databaseCacheShare / databaseBufferShare / server))',
      title: { de: 'Arbeitsspeicher je Datenbankserver', en: 'Memory per database server' }, source: 'postgresql',
      why: { de: 'Der Puffer soll den ständig gebrauchten Teil der Daten fassen', en: 'The buffer should hold the part of the data that is always needed' },
    },
    {
      id: 'productionServers', unit: 'server', group: 'servers', key: true, expression: 'applicationServers + databaseServers',
      alternatives: [{ ifAnswered: 'rowCount', expression: 'sum(rowCount * rowProduction)' }],
      title: { de: 'Server der Produktion', en: 'Servers of production' },
      why: { de: 'Aus den Antworten zu den Ressourcen, sonst aus der Last', en: 'From the answers on resources, else from the load' },
    },
    {
      id: 'productionCpu', unit: 'vCPU', group: 'servers', key: true,
      expression: 'applicationServers * min(cpuPerServer, maxCpu) + databaseServers * databaseCpu',
      alternatives: [{ ifAnswered: 'rowCount', expression: 'sum(rowCount * rowProduction * rowVcpu)' }],
      title: { de: 'vCPU der Produktion', en: 'vCPU of production' },
      why: { de: 'Alle Server der Produktion zusammen', en: 'All servers of production together' },
    },
    {
      id: 'productionMemory', unit: 'GiB', group: 'servers', key: true,
      expression: 'applicationServers * applicationMemory + databaseServers * databaseMemory',
      alternatives: [{ ifAnswered: 'rowCount', expression: 'sum(rowCount * rowProduction * rowRam)' }],
      title: { de: 'Arbeitsspeicher der Produktion', en: 'Memory of production' },
      why: { de: 'Alle Server der Produktion zusammen', en: 'All servers of production together' },
    },
    {
      id: 'systemData', unit: 'GiB', group: 'servers', expression: 'productionServers * systemDiskPerServer',
      title: { de: 'Betriebssysteme der Produktion', en: 'Operating systems of production' },
      why: { de: 'Belegen Platz auf jeder Platte und werden mitgesichert', en: 'Take space on each disk and are backed up too' },
    },
    {
      id: 'productionDisk', unit: 'GiB', group: 'servers', key: true,
      expression: 'max(productionServers * minRootDisk, (storedOnDisks + systemData) * (1 + freeSpace))',
      alternatives: [{ ifAnswered: 'rowCount', expression: 'max(sum(rowCount * rowProduction * rowRootDisk), (storedOnDisks + systemData) * (1 + freeSpace))' }],
      title: { de: 'Platten der Produktion', en: 'Disks of production' },
      why: { de: 'Daten und System mit freiem Platz, mindestens die kleinste Platte je Server', en: 'Data and system with free space, at least the smallest disk per server' },
    },
    {
      id: 'swapDisk', unit: 'GiB/server', group: 'servers', source: 'vm-disks',
      expression: 'max(1 * GiB, 32 * sqrt(productionMemory * server / productionServers / MiB) * MiB) / server',
      title: { de: 'Swap-Platte je Server', en: 'Swap disk per server' },
      why: { de: '32 · √(RAM in MiB) MiB, mindestens 1 GiB; kostet nichts', en: '32 · √(RAM in MiB) MiB, at least 1 GiB; free of charge' },
    },
    {
      id: 'temporaryDisk', unit: 'GiB/server', group: 'servers', source: 'vm-disks',
      expression: 'max(5 * GiB, sqrt(productionDisk * server / productionServers / GiB) * GiB) / server',
      title: { de: 'Platte für temporäre Dateien je Server', en: 'Disk for temporary files per server' },
      why: { de: '√(Hauptplatte in GiB) GiB, mindestens 5 GiB; kostet nichts', en: '√(root disk in GiB) GiB, at least 5 GiB; free of charge' },
    },
    {
      id: 'environmentFactor', unit: '1', group: 'servers', expression: '1 + otherEnvironments',
      title: { de: 'Alle Umgebungen im Verhältnis zur Produktion', en: 'All environments over production' },
      why: { de: 'Staging und weitere Umgebungen kommen zur Produktion hinzu', en: 'Staging and further environments come on top of production' },
    },
    {
      id: 'totalCpu', unit: 'vCPU', group: 'servers', expression: 'ceil(productionCpu * environmentFactor / vCPU) * vCPU',
      alternatives: [{ ifAnswered: 'rowCount', expression: 'max(sum(rowCount * rowVcpu), productionCpu)' }],
      title: { de: 'vCPU aller Umgebungen', en: 'vCPU of all environments' },
      why: { de: 'Produktion, Staging und weitere Umgebungen', en: 'Production, staging and further environments' },
    },
    {
      id: 'totalMemory', unit: 'GiB', group: 'servers', expression: 'productionMemory * environmentFactor',
      alternatives: [{ ifAnswered: 'rowCount', expression: 'max(sum(rowCount * rowRam), productionMemory)' }],
      title: { de: 'Arbeitsspeicher aller Umgebungen', en: 'Memory of all environments' },
      why: { de: 'Produktion, Staging und weitere Umgebungen', en: 'Production, staging and further environments' },
    },
    {
      id: 'totalDisk', unit: 'GiB', group: 'servers', expression: 'productionDisk * environmentFactor',
      alternatives: [{ ifAnswered: 'rowCount', expression: 'max(sum(rowCount * rowRootDisk), productionDisk)' }],
      title: { de: 'Platten aller Umgebungen', en: 'Disks of all environments' },
      why: { de: 'Produktion, Staging und weitere Umgebungen', en: 'Production, staging and further environments' },
    },
    {
      id: 'fastDisk', unit: 'GiB', group: 'servers', expression: 'totalDisk',
      alternatives: [{ ifAnswered: 'rowCount', expression: 'totalDisk * sum(rowCount * rowRootDisk * rowFastDisk) / sum(rowCount * rowRootDisk)' }],
      title: { de: 'Davon auf schnellen Platten', en: 'Of it on fast disks' },
      why: { de: 'Ohne Angabe der Plattenklasse alles', en: 'All of it where no disk class is named' },
    },
    {
      id: 'slowDisk', unit: 'GiB', group: 'servers', expression: 'totalDisk - fastDisk',
      title: { de: 'Davon auf normalen Platten', en: 'Of it on normal disks' },
      why: { de: 'Der Rest', en: 'The rest' },
    },
    {
      id: 'operationsNeeded', unit: 'operation/s', group: 'servers', expression: 'peakDynamicRate * operationsPerRequest',
      title: { de: 'Plattenzugriffe je Sekunde zur Spitze', en: 'Disk operations per second at peak' },
      why: { de: 'Zum Vergleich mit der Plattenklasse', en: 'To be held against the disk class' },
    },
  ],
  checks: [
    {
      id: 'server-too-large', when: 'sum((rowVcpu > maxCpu or rowRam > maxMemory) ? 1 : 0) > 0', ifAnswered: ['rowCount'], severity: 'blocker', question: 'load.resources',
      text: { de: 'Ein gewünschter Server ist größer, als der Anbieter ihn stellt', en: 'A server asked for is larger than the provider offers' },
    },
    {
      id: 'server-too-small', when: 'sum(rowRam < minMemory ? 1 : 0) > 0', ifAnswered: ['rowCount'], severity: 'warning', question: 'load.resources',
      text: { de: 'Ein gewünschter Server hat weniger Arbeitsspeicher als das Mindestmaß des Anbieters', en: 'A server asked for has less memory than the provider’s minimum' },
    },
    {
      id: 'disk-too-slow', when: 'operationsNeeded > normalDiskRate * productionServers / server and slowDisk > fastDisk', ifAnswered: ['rowCount'], severity: 'warning', question: 'load.resources',
      text: { de: 'Zur Spitze sind mehr Plattenzugriffe nötig, als normale Platten leisten', en: 'At peak more disk operations are needed than normal disks can do' },
    },
    {
      id: 'database-beyond-largest', when: 'databaseMemory >= maxMemory', severity: 'warning', question: 'load.data',
      text: { de: 'Die Datenbank bräuchte mehr Arbeitsspeicher, als der größte Server hat: gemeinsam ansehen', en: 'The database would need more memory than the largest server has: look at it together' },
    },
  ],
}
