import { type Part, reviewed } from './part.ts'

/** All servers of production, and with staging and further environments. */
export const environments: Part = {
  assumptions: [
    {
      id: 'copiedData',
      unit: '%',
      value: 20,
      low: 5,
      high: 100,
      ...reviewed,
      title: { de: 'Anteil der Daten in weiteren Umgebungen', en: 'Share of the data in other environments' },
      why: {
        de: 'Zum Testen genügt meist ein Ausschnitt, manchmal braucht es alles',
        en: 'A part is mostly enough for testing, sometimes all is needed',
      },
    },
    {
      id: 'stagingSize',
      unit: '%',
      value: 50,
      low: 25,
      high: 100,
      ...reviewed,
      title: {
        de: 'Weitere Umgebungen im Verhältnis zur Produktion, angenommen',
        en: 'Other environments relative to production, assumed',
      },
      why: {
        de: 'Mindestens eine Staging-Umgebung, meist kleiner als die Produktion',
        en: 'At least one staging environment, mostly smaller than production',
      },
    },
  ],
  inputs: [
    {
      id: 'otherEnvironments',
      unit: '%',
      from: {
        question: 'deployment.environments',
        total: 'size',
        where: [
          { column: 'kind', isNot: 'production' },
          { column: 'lifetime', isNot: 'temporary' },
        ],
      },
      otherwise: 'stagingSize',
      title: { de: 'Weitere Umgebungen im Verhältnis zur Produktion', en: 'Other environments relative to production' },
    },
  ],
  formulas: [
    {
      id: 'productionServers',
      unit: 'server',
      group: 'servers',
      key: true,
      expression: 'applicationServers + databaseServers',
      alternatives: [{ ifAnswered: 'rowCount', expression: 'sum(rowCount * rowProduction)' }],
      title: { de: 'Server der Produktion', en: 'Servers of production' },
      why: {
        de: 'Aus den Antworten zu den Ressourcen, sonst aus der Last',
        en: 'From the answers on resources, else from the load',
      },
    },
    {
      id: 'productionCpu',
      unit: 'vCPU',
      group: 'servers',
      key: true,
      expression: 'applicationServers * applicationServerCpu + databaseServers * databaseCpu',
      alternatives: [{ ifAnswered: 'rowCount', expression: 'sum(rowCount * rowProduction * rowVcpu)' }],
      title: { de: 'vCPU der Produktion', en: 'vCPU of production' },
      why: { de: 'Alle Server der Produktion zusammen', en: 'All servers of production together' },
    },
    {
      id: 'productionMemory',
      unit: 'GiB',
      group: 'servers',
      key: true,
      expression: 'applicationServers * applicationMemory + databaseServers * databaseMemory + supportMemory',
      alternatives: [{ ifAnswered: 'rowCount', expression: 'sum(rowCount * rowProduction * rowRam)' }],
      title: { de: 'Arbeitsspeicher der Produktion', en: 'Memory of production' },
      why: { de: 'Alle Server der Produktion zusammen', en: 'All servers of production together' },
    },
    {
      id: 'environmentFactor',
      unit: '1',
      group: 'servers',
      auxiliary: true,
      expression: '1 + otherEnvironments',
      title: { de: 'Alle Umgebungen im Verhältnis zur Produktion', en: 'All environments over production' },
      why: {
        de: 'Staging und weitere Umgebungen kommen zur Produktion hinzu',
        en: 'Staging and further environments come on top of production',
      },
    },
    {
      id: 'totalCpu',
      unit: 'vCPU',
      group: 'servers',
      expression: 'ceil(productionCpu * environmentFactor / vCPU) * vCPU',
      alternatives: [{ ifAnswered: 'rowCount', expression: 'max(sum(rowCount * rowVcpu), productionCpu)' }],
      title: { de: 'vCPU aller Umgebungen', en: 'vCPU of all environments' },
      why: { de: 'Produktion, Staging und weitere Umgebungen', en: 'Production, staging and further environments' },
    },
    {
      id: 'totalMemory',
      unit: 'GiB',
      group: 'servers',
      expression: 'productionMemory * environmentFactor',
      alternatives: [{ ifAnswered: 'rowCount', expression: 'max(sum(rowCount * rowRam), productionMemory)' }],
      title: { de: 'Arbeitsspeicher aller Umgebungen', en: 'Memory of all environments' },
      why: { de: 'Produktion, Staging und weitere Umgebungen', en: 'Production, staging and further environments' },
    },
    {
      id: 'otherDisk',
      unit: 'GiB',
      group: 'servers',
      auxiliary: true,
      expression:
        'otherEnvironments > 0 ? max(productionServers * otherEnvironments * minRootDisk, productionDisk * copiedData) : 0 * GiB',
      title: { de: 'Platten der weiteren Umgebungen', en: 'Disks of the other environments' },
      why: {
        de: 'Die kleinste Platte je Server oder ein Ausschnitt der Daten, was größer ist',
        en: 'The smallest disk per server or a part of the data, whichever is larger',
      },
    },
    {
      id: 'totalDisk',
      unit: 'GiB',
      group: 'servers',
      expression: 'productionDisk + otherDisk',
      alternatives: [{ ifAnswered: 'rowCount', expression: 'max(sum(rowCount * rowRootDisk), productionDisk)' }],
      title: { de: 'Platten aller Umgebungen', en: 'Disks of all environments' },
      why: { de: 'Produktion, Staging und weitere Umgebungen', en: 'Production, staging and further environments' },
    },
    {
      id: 'fastDisk',
      unit: 'GiB',
      group: 'servers',
      expression: 'totalDisk',
      alternatives: [
        {
          ifAnswered: 'rowCount',
          expression: 'totalDisk * sum(rowCount * rowRootDisk * rowFastDisk) / sum(rowCount * rowRootDisk)',
        },
      ],
      title: { de: 'Davon auf schnellen Platten', en: 'Of it on fast disks' },
      why: { de: 'Ohne Angabe der Plattenklasse alles', en: 'All of it where no disk class is named' },
    },
    {
      id: 'slowDisk',
      unit: 'GiB',
      group: 'servers',
      expression: 'totalDisk - fastDisk',
      title: { de: 'Davon auf normalen Platten', en: 'Of it on normal disks' },
      why: { de: 'Der Rest', en: 'The rest' },
    },
  ],
  checks: [],
}
