import { applicationKinds } from './kinds.ts'
import { type Part, reviewed } from './part.ts'

/** Processors, workers and memory of the application, from the requests at peak. */
export const applicationServers: Part = {
  assumptions: [
    {
      id: 'usualCpuTime',
      unit: 's*vCPU/hit',
      value: 0.12,
      low: 0.045,
      high: 0.32,
      source: 'gitlab',
      ...reviewed,
      title: {
        de: 'Rechenzeit je Anfrage an die Anwendung, angenommen',
        en: 'Computing time per request to the application, assumed',
      },
      why: {
        de: 'Große Frameworks 0,2 bis 0,5 s, schlanke Anwendungen ein Zehntel davon',
        en: 'Large frameworks 0.2 to 0.5 s, lean applications a tenth of that',
      },
      variants: applicationKinds({
        community: [0.08, 0.03, 0.24, 'server-sizes'],
        business: [0.2, 0.08, 0.5, 'gitlab'],
        shop: [0.2, 0.08, 0.45, 'app-memory'],
        api: [0.02, 0.005, 0.1],
        data: [0.1, 0.035, 0.3],
      }),
    },
    {
      id: 'backgroundShare',
      unit: '%',
      value: 25,
      low: 10,
      high: 70,
      source: 'gitlab',
      ...reviewed,
      title: { de: 'Hintergrundaufgaben im Verhältnis zu Anfragen', en: 'Background jobs relative to requests' },
      why: {
        de: 'E-Mails, Bilder, Indizes: Arbeit, die niemand abwartet und die doch Rechenzeit kostet',
        en: 'E-mails, pictures, indexes: work nobody waits for, yet it costs computing time',
      },
    },
    {
      id: 'fixedCpu',
      unit: 'vCPU',
      value: 1,
      low: 0.5,
      high: 2,
      source: 'server-sizes',
      ...reviewed,
      title: { de: 'vCPU, die auch ohne Anfragen gebraucht werden', en: 'vCPU needed even without requests' },
      why: {
        de: 'Plattform, Zeitpläne und Überwachung; darum brauchen doppelt so viele Nutzer*innen weniger als das Doppelte',
        en: 'Platform, schedulers and monitoring; hence twice as many users need less than twice as much',
      },
    },
    {
      id: 'targetUtilisation',
      unit: '%',
      value: 60,
      low: 45,
      high: 75,
      shape: 'share',
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
      value: 0.4,
      low: 0.15,
      high: 1.2,
      ...reviewed,
      title: { de: 'Antwortzeit einer Anfrage an die Anwendung', en: 'Response time of a request to the application' },
      why: {
        de: 'Rechenzeit und Warten auf Datenbank und Dritte',
        en: 'Computing time and waiting for database and third parties',
      },
    },
    {
      id: 'staffingReserve',
      unit: '1',
      value: 1.8,
      low: 1.2,
      high: 2.4,
      source: 'staffing',
      ...reviewed,
      title: { de: 'Reserve an Arbeitsprozessen', en: 'Reserve of workers' },
      why: {
        de: 'Faktor vor der Wurzel der gleichzeitigen Anfragen: bei 1,8 wartet etwa jede zwanzigste, bei 1,2 jede siebte',
        en: 'Factor before the root of the requests in progress: with 1.8 about one in twenty waits, with 1.2 one in seven',
      },
    },
    {
      id: 'cpuPerServer',
      unit: 'vCPU/server',
      value: 6,
      low: 3,
      high: 16,
      source: 'server-sizes',
      ...reviewed,
      title: { de: 'vCPU je Anwendungsserver', en: 'vCPU per application server' },
      why: {
        de: 'Lieber mehrere mittlere Server als ein großer: Einer darf ausfallen',
        en: 'Rather several medium servers than a large one: one of them may fail',
      },
    },
    {
      id: 'sharedServerLimit',
      unit: 'vCPU',
      value: 4,
      low: 2,
      high: 10,
      source: 'server-sizes',
      ...reviewed,
      title: { de: 'vCPU, bis zu denen ein Server alles trägt', en: 'vCPU up to which one server carries everything' },
      why: {
        de: 'Kleine Systeme laufen mit ihrer Datenbank auf einer Maschine; so empfehlen es viele Hersteller',
        en: 'Small systems run on one machine together with their database; many vendors recommend it',
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
      shape: 'chance',
      chance: 0.5,
      ...reviewed,
      title: { de: 'Anwendungsserver in Reserve', en: 'Spare application servers' },
      why: {
        de: 'Damit ein Neustart oder Ausfall die Anwendung nicht anhält (N + 1)',
        en: 'So that a restart or failure does not stop the application (N + 1)',
      },
    },
    {
      id: 'memoryPerCpu',
      unit: 'GiB/vCPU',
      value: 1.8,
      low: 1.1,
      high: 3.2,
      source: 'server-sizes',
      ...reviewed,
      title: { de: 'Arbeitsspeicher je vCPU der Anwendung', en: 'Memory per vCPU of the application' },
      why: {
        de: 'Acht Hersteller empfehlen 1 bis 4 GiB je vCPU, erstaunlich einig',
        en: 'Eight vendors recommend 1 to 4 GiB per vCPU, in striking agreement',
      },
    },
  ],
  inputs: [
    {
      id: 'cpuTimePerRequest',
      unit: 's*vCPU/hit',
      from: { question: 'estimate.cpu-time' },
      otherwise: 'usualCpuTime',
      title: { de: 'Rechenzeit je Anfrage an die Anwendung', en: 'Computing time per request to the application' },
    },
    {
      id: 'statedWorkerMemory',
      unit: 'MiB',
      from: { question: 'estimate.worker-memory' },
      title: { de: 'Arbeitsspeicher je Arbeitsprozess laut Antwort', en: 'Memory per worker as answered' },
    },
  ],
  formulas: [
    {
      id: 'redundancy',
      unit: 'server',
      group: 'servers',
      auxiliary: true,
      expression: '0 * server',
      alternatives: [
        { ifAnswered: 'maxDowntime', expression: '(maxDowntime < repair * fault ? 1 : 0) * server' },
      ],
      title: { de: 'Server, die ein anderer ersetzen muss', en: 'Servers that another must be able to replace' },
      why: {
        de: 'Darf die Anwendung kürzer ausfallen, als eine Reparatur dauert, muss von allem ein zweites da sein',
        en: 'Where the application may be down for less than a repair takes, there must be two of everything',
      },
    },
    {
      id: 'applicationCpu',
      unit: 'vCPU',
      group: 'servers',
      expression: 'peakDynamicRate * cpuTimePerRequest * (1 + backgroundShare) / targetUtilisation + fixedCpu',
      title: { de: 'vCPU der Anwendung', en: 'vCPU of the application' },
      why: {
        de: 'Rechenzeit aller Anfragen und Aufgaben in der Spitze, mit Luft nach oben',
        en: 'Computing time of all requests and jobs at peak, with headroom',
      },
    },
    {
      id: 'onOneServer',
      unit: '1',
      group: 'servers',
      auxiliary: true,
      expression: 'redundancy == 0 and applicationCpu * (1 + databaseCpuShare) <= sharedServerLimit ? 1 : 0',
      title: { de: 'Ein Server trägt alles', en: 'One server carries everything' },
      why: {
        de: 'Solange Anwendung und Datenbank zusammen wenig brauchen und nichts doppelt da sein muss',
        en: 'As long as application and database need little together and nothing must be there twice',
      },
    },
    {
      id: 'workers',
      unit: '1',
      group: 'servers',
      expression:
        'max(2, ceil(peakDynamicRate * responseTime + staffingReserve * sqrt(peakDynamicRate * responseTime)))',
      source: 'staffing',
      title: { de: 'Arbeitsprozesse der Anwendung', en: 'Workers of the application' },
      why: {
        de: 'So viele Anfragen sind zugleich in Arbeit (Little), dazu eine Reserve, die mit der Wurzel wächst',
        en: 'So many requests are in progress at once (Little), plus a reserve that grows with the root',
      },
    },
    {
      id: 'waitingRequests',
      unit: '%',
      group: 'servers',
      expression: 'waitingShare(peakDynamicRate * responseTime, workers)',
      source: 'erlang',
      title: { de: 'Anfragen, die in der Spitze warten', en: 'Requests that wait at peak' },
      why: {
        de: 'Erlang C: Wahrscheinlichkeit, dass alle Arbeitsprozesse beschäftigt sind',
        en: 'Erlang C: probability that all workers are busy',
      },
    },
    {
      id: 'applicationServerCpu',
      unit: 'vCPU/server',
      group: 'servers',
      auxiliary: true,
      expression:
        'min(maxCpu, onOneServer > 0 ? ceil(applicationCpu * (1 + databaseCpuShare) / vCPU) * vCPU / server : min(ceil(applicationCpu / vCPU), max(ceil(cpuPerServer * server / vCPU), ceil(applicationCpu / comfortableServers * server / vCPU))) * vCPU / server)',
      title: { de: 'vCPU je Anwendungsserver bei dieser Last', en: 'vCPU per application server at this load' },
      why: {
        de: 'Nicht größer als nötig; große Lasten bekommen größere statt immer mehr Server, höchstens so groß, wie der Anbieter sie stellt',
        en: 'No larger than needed; large loads get larger servers rather than ever more, no larger than the provider offers',
      },
    },
    {
      id: 'applicationServers',
      unit: 'server',
      group: 'servers',
      expression:
        'max(1, ceil(applicationCpu / (applicationServerCpu * server))) * server + (onOneServer > 0 ? 0 : max(spareServers, redundancy))',
      title: { de: 'Anwendungsserver', en: 'Application servers' },
      why: { de: 'Aufgerundet und um die Reserve ergänzt', en: 'Rounded up, plus the spare' },
    },
    {
      id: 'applicationMemory',
      unit: 'GiB/server',
      group: 'servers',
      expression:
        'min(maxMemory, max(minMemory, applicationServerCpu * memoryPerCpu, onOneServer > 0 ? platform + databaseCache / server : 0))',
      alternatives: [
        {
          ifAnswered: 'statedWorkerMemory',
          expression:
            'min(maxMemory, max(minMemory, platform + statedWorkerMemory * workers / max(server, applicationServers - (onOneServer > 0 ? 0 : max(spareServers, redundancy))) + (onOneServer > 0 ? databaseCache / server : 0)))',
        },
      ],
      source: 'server-sizes',
      title: { de: 'Arbeitsspeicher je Anwendungsserver', en: 'Memory per application server' },
      why: {
        de: 'Folgt den Prozessoren; wo bekannt ist, was ein Arbeitsprozess braucht, der Plattform und allen Prozessen, auch wenn ein Server ausfällt',
        en: 'Follows the processors; where it is known what a worker needs, the platform and all workers, even with one server gone',
      },
    },
    {
      id: 'webServers',
      unit: 'server',
      group: 'servers',
      expression: 'applicationServers > server ? server + redundancy : 0 * server',
      title: { de: 'Webserver zur Lastverteilung', en: 'Web servers that balance the load' },
      why: {
        de: 'Mehrere Anwendungsserver brauchen jemanden, der Anfragen auf sie verteilt',
        en: 'Several application servers need somebody to spread requests over them',
      },
    },
  ],
  checks: [],
}
