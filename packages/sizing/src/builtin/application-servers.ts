import { type Part, reviewed } from './part.ts'

/** Processors, workers and memory of the application, from the requests at peak. */
export const applicationServers: Part = {
  assumptions: [
    {
      id: 'cpuTimePerRequest',
      unit: 's*vCPU/hit',
      value: 0.32,
      low: 0.03,
      high: 0.5,
      source: 'gitlab',
      ...reviewed,
      title: { de: 'Rechenzeit je Anfrage an die Anwendung', en: 'Computing time per request to the application' },
      why: {
        de: 'Verbreitete Frameworks schaffen 2 bis 7 solcher Anfragen je vCPU und Sekunde, im Mittel gut 3; schlanke Anwendungen das Zehnfache',
        en: 'Common frameworks manage 2 to 7 such requests per vCPU and second, about 3 on average; lean applications ten times that',
      },
    },
    {
      id: 'targetUtilisation',
      unit: '%',
      value: 65,
      low: 50,
      high: 80,
      ...reviewed,
      title: { de: 'Angestrebte Auslastung', en: 'Target utilisation' },
      why: {
        de: 'Darüber wachsen Wartezeiten schnell; der Rest fängt Schwankungen ab',
        en: 'Above it waiting times grow fast; the rest absorbs fluctuation',
      },
    },
    {
      id: 'responseTime',
      unit: 's/hit',
      value: 0.6,
      low: 0.3,
      high: 2,
      ...reviewed,
      title: { de: 'Antwortzeit einer Anfrage an die Anwendung', en: 'Response time of a request to the application' },
      why: {
        de: 'Rechenzeit und Warten auf Datenbank und Dritte',
        en: 'Computing time and waiting for database and third parties',
      },
    },
    {
      id: 'memoryPerWorker',
      unit: 'MiB',
      value: 256,
      low: 80,
      high: 1020,
      source: 'app-memory',
      ...reviewed,
      title: { de: 'Arbeitsspeicher je Arbeitsprozess', en: 'Memory per worker process' },
      why: { de: 'PHP um 30 bis 256 MiB, Rails gegen 1.000 MiB', en: 'PHP around 30 to 256 MiB, Rails near 1,000 MiB' },
    },
    {
      id: 'cpuPerServer',
      unit: 'vCPU/server',
      value: 4,
      low: 2,
      high: 8,
      ...reviewed,
      title: { de: 'vCPU je Anwendungsserver', en: 'vCPU per application server' },
      why: {
        de: 'Lieber mehrere mittlere Server als ein großer: Einer darf ausfallen',
        en: 'Rather several medium servers than a large one: one of them may fail',
      },
    },
    {
      id: 'comfortableServers',
      unit: 'server',
      value: 8,
      low: 4,
      high: 16,
      ...reviewed,
      title: {
        de: 'Anwendungsserver, bis größere genommen werden',
        en: 'Application servers before larger ones are taken',
      },
      why: {
        de: 'Darüber macht jeder weitere Server mehr Arbeit, als er an Ausfallsicherheit bringt',
        en: 'Beyond it each further server makes more work than it adds to resilience',
      },
    },
    {
      id: 'spareServers',
      unit: 'server',
      value: 1,
      low: 0,
      high: 1,
      ...reviewed,
      title: { de: 'Anwendungsserver in Reserve', en: 'Spare application servers' },
      why: {
        de: 'Damit ein Neustart oder Ausfall die Anwendung nicht anhält (N + 1)',
        en: 'So that a restart or failure does not stop the application (N + 1)',
      },
    },
  ],
  inputs: [],
  formulas: [
    {
      id: 'applicationCpu',
      unit: 'vCPU',
      group: 'servers',
      expression: 'peakDynamicRate * cpuTimePerRequest / targetUtilisation',
      title: { de: 'vCPU der Anwendung', en: 'vCPU of the application' },
      why: {
        de: 'Rechenzeit aller Anfragen in der Spitze, mit Luft nach oben',
        en: 'Computing time of all requests at peak, with headroom',
      },
    },
    {
      id: 'workers',
      unit: '1',
      group: 'servers',
      expression: 'max(2, ceil(applicationCpu / vCPU), ceil(peakDynamicRate * responseTime / targetUtilisation))',
      source: 'little',
      title: { de: 'Arbeitsprozesse der Anwendung', en: 'Workers of the application' },
      why: {
        de: 'Anfragen je Sekunde × Antwortzeit sind zugleich in Arbeit; mindestens zwei und einer je vCPU',
        en: 'Requests per second × response time are in progress at once; at least two, and one per vCPU',
      },
    },
    {
      id: 'applicationServerCpu',
      unit: 'vCPU/server',
      group: 'servers',
      auxiliary: true,
      expression:
        'min(maxCpu, max(cpuPerServer, ceil(applicationCpu / comfortableServers / (vCPU / server)) * vCPU / server))',
      title: { de: 'vCPU je Anwendungsserver bei dieser Last', en: 'vCPU per application server at this load' },
      why: {
        de: 'Große Lasten bekommen größere statt immer mehr Server, höchstens so groß, wie der Anbieter sie stellt',
        en: 'Large loads get larger servers rather than ever more, no larger than the provider offers',
      },
    },
    {
      id: 'applicationServers',
      unit: 'server',
      group: 'servers',
      expression: 'max(1, ceil(applicationCpu / (applicationServerCpu * server))) * server + spareServers',
      title: { de: 'Anwendungsserver', en: 'Application servers' },
      why: { de: 'Aufgerundet und um die Reserve ergänzt', en: 'Rounded up, plus the spare' },
    },
    {
      id: 'applicationMemory',
      unit: 'GiB/server',
      group: 'servers',
      expression:
        'min(maxMemory, max(minMemory, platform + memoryPerWorker * workers / max(server, applicationServers - spareServers)))',
      title: { de: 'Arbeitsspeicher je Anwendungsserver', en: 'Memory per application server' },
      why: {
        de: 'Plattform und Arbeitsprozesse, auch wenn ein Server ausfällt',
        en: 'Platform and workers, even with one server gone',
      },
    },
  ],
  checks: [],
}
