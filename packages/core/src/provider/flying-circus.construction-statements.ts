import type { ProviderProfile } from './provider-profile.schema.ts'

/** What the Flying Circus offers on architecture, deployment and load. */
export const constructionStatements: ProviderProfile['statements'] = [
  {
    question: 'architecture.files',
    text: {
      de: 'Empfohlen ist der S3-kompatible Objektspeicher. Wie man Buckets und Schlüssel darin plant, beschreibt eine eigene Anleitung.',
      en: 'The S3-compatible object storage is recommended. A guide of its own describes how to plan buckets and keys in it.',
    },
    source: 'project-guide',
  },
  {
    question: 'architecture.files',
    text: {
      de: 'Speichern Sie in der Datenbank der Anwendung die vollständige Adresse jedes Objekts. Schlüssel gliedert man mit „/“ oder durch einen Hash, sie bleiben unter 1.024 Byte. Buckets heißen nach dem Muster app-<Shard>-<7 Hexziffern>, eindeutig im ganzen Cluster; unterteilen Sie etwa nach Jahren und legen Sie nur wenige an, denn fällt der Index eines Buckets aus, ist sein ganzer Inhalt betroffen.',
      en: 'Store the complete address of each object in the database of the application. Keys are structured with “/” or by a hash and stay below 1,024 bytes. Buckets are named after the pattern app-<shard>-<7 hex digits>, unique in the whole cluster; divide by year, for example, and create only a few, because a failing bucket index affects everything in that bucket.',
    },
    source: 'doc-object-storage',
  },
  {
    question: 'architecture.files',
    text: {
      de: 'Der Objektspeicher wird nicht gesichert. Was dort liegt und nicht verloren gehen darf, brauchen Sie an einem zweiten Ort.',
      en: 'Object storage is not backed up. Whatever lies there and must not be lost needs a second home.',
    },
    source: 'doc-backup',
  },
  {
    question: 'architecture.sessions',
    text: {
      de: 'Für Sitzungen sind Redis oder eine Datenbank vorgesehen, die das Projekt schon verwendet.',
      en: 'Redis, or a database that the project uses already, is the intended place for sessions.',
    },
    source: 'project-guide',
  },
  {
    question: 'architecture.job-queues',
    text: {
      de: 'Empfohlen sind Werkzeuge, die für Warteschlangen gemacht sind, etwa Celery oder RabbitMQ: Überwachung und der Umgang mit gescheiterten Aufträgen sind darin schon enthalten.',
      en: 'Tools made for queues are recommended, Celery or RabbitMQ for instance: monitoring and the treatment of failed jobs come with them.',
    },
    source: 'project-guide',
  },
  {
    question: 'architecture.scheduled-tasks',
    text: {
      de: 'Gibt es keine bessere Lösung, werden aus Cronjobs systemd-Timer. Die Grundlagen sind damit abgedeckt.',
      en: 'Where there is no better solution, cron jobs become systemd timers. That covers the basics.',
    },
    source: 'project-guide',
  },
  {
    question: 'architecture.split-production',
    text: {
      de: 'Sicherheit und Verfügbarkeit werden je Umgebung geregelt. Ab einigen Dutzend VMs kann eine Aufteilung lohnen, um Zugriffsrechte zu trennen oder verschiedene Service-Levels zu vereinbaren.',
      en: 'Security and availability are governed per environment. From several dozen VMs on, a split may pay off in order to keep access rights apart or to agree different service levels.',
    },
    source: 'project-guide',
  },
  {
    question: 'deployment.artifacts',
    text: {
      de: 'Vorausgesetzt wird, dass alle Abhängigkeiten festgelegt sind und sich Bau und Deployment wiederholen und zurücknehmen lassen. Container-Images mit dem Tag „latest“ oder ohne Tag sind nicht erlaubt.',
      en: 'All dependencies are expected to be defined and pinned, with builds and deployments that can be repeated and taken back. Container images tagged “latest”, or without a tag, are not allowed.',
    },
    source: 'project-guide',
  },
  {
    question: 'deployment.updates',
    text: {
      de: 'Sicherheitsupdates der Plattform kommen von selbst. Bei Images und Abhängigkeiten der Anwendung geht es nicht ohne die Bau- und Testkette der Entwicklung; wie das abläuft, wird gemeinsam vereinbart.',
      en: 'Security updates of the platform arrive by themselves. Images and dependencies of the application can not do without the build and test chain of the developers; how this works is agreed together.',
    },
    source: 'project-guide',
  },
  {
    question: 'deployment.environments',
    text: {
      de: 'Mindestens zwei getrennte Umgebungen gehören dazu: Produktion und Staging. Auf Staging werden Änderungen der Anwendung geprüft und ebenso die Updates der Plattform. Reicht ein Staging nicht für alle, sind Umgebungen für Integrationstests, Abnahme und Entwicklung möglich.',
      en: 'There are at least two separate environments: production and staging. Staging is where changes to the application are tested, and updates of the platform likewise. If one staging does not suffice for everybody, environments for integration tests, acceptance and development are possible.',
    },
    source: 'project-guide',
  },
  {
    question: 'deployment.configuration',
    text: {
      de: 'Für alle Umgebungen dient dasselbe Container-Image; eigene Images je Umgebung sind nicht erlaubt.',
      en: 'All environments use the same container image; separate images per environment are not allowed.',
    },
    source: 'project-guide',
  },
  {
    question: 'deployment.sre-interactions',
    text: {
      de: 'Regelmäßige Eingriffe der SREs in gewöhnliche Geschäftsvorgänge sind nicht erlaubt.',
      en: 'Regular interventions by SREs in standard business cases are not allowed.',
    },
    source: 'project-guide',
  },
  {
    question: 'deployment.opcache',
    text: {
      de: 'Der Opcache ist von Haus aus eingeschaltet und wird nur beim Neustart des Servers und beim Deployment geleert.',
      en: 'The opcache is switched on from the outset and cleared only on a server restart or a deployment.',
    },
    source: 'project-guide',
  },
  {
    question: 'deployment.opcache',
    text: {
      de: 'Die Voreinstellung prüft die Zeitstempel der PHP-Dateien nicht.',
      en: 'The default setting does not check the timestamps of PHP files.',
    },
    source: 'nix-lamp',
  },
  {
    question: 'load.data',
    text: {
      de: 'Platten wachsen im laufenden Betrieb, lassen sich aber nicht wieder verkleinern. Eine Systemplatte misst 30 GiB bis über 10 TiB, davon belegt das System 5 bis 15 GiB.',
      en: 'Disks grow while in use but never shrink. A root disk measures 30 GiB to more than 10 TiB, of which the system takes 5 to 15 GiB.',
    },
    source: 'doc-storage',
  },
  {
    question: 'load.transfer',
    text: {
      de: 'In jedem Projekt sind 100 GiB im Monat enthalten. Was VMs innerhalb eines Rechenzentrums austauschen, ist immer inbegriffen.',
      en: '100 GiB a month are included in each project. What VMs exchange inside one data centre is always included.',
    },
    source: 'project-guide',
  },
  {
    question: 'load.resources',
    text: {
      de: 'Es gibt zwei Plattenklassen: normale schnelle Platten mit 250 IOPS und noch schnellere mit 10.000 IOPS.',
      en: 'There are two disk classes: ordinary fast disks with 250 IOPS, and faster ones with 10,000 IOPS.',
    },
    source: 'project-guide',
  },
  {
    question: 'load.resources',
    text: {
      de: 'HDD leisten kurzzeitig (60 s) das Zehnfache und 250 MiB/s, SSD das Doppelte und 500 MiB/s. Lesen und Schreiben werden getrennt begrenzt, und zwar je Platte.',
      en: 'For a short time (60 s) HDD deliver ten times as much and SSD twice as much; throughput is 250 and 500 MiB/s. Reads and writes are limited separately for each disk.',
    },
    source: 'doc-storage',
  },
  {
    question: 'load.resources',
    text: {
      de: 'Eine VM hat 1 bis 12 vCPU und bis zu 128 GiB Arbeitsspeicher, in Selbstbedienung bis 64 GiB. Eine betreute VM braucht mindestens 3 GiB, von denen der Anwendung rund 512 MiB bleiben. Wer vCPU oder Arbeitsspeicher ändert, muss neu starten.',
      en: 'A VM has 1 to 12 vCPU and up to 128 GiB of RAM, up to 64 GiB by self-service. A managed VM needs at least 3 GiB, of which about 512 MiB remain for the application. Changing vCPU or RAM requires a reboot.',
    },
    source: 'doc-vms',
  },
  {
    question: 'load.resources',
    text: {
      de: 'Voreinstellungen für den Anteil am Arbeitsspeicher: Redis 80 %, MySQL-Pufferspeicher 70 %, Varnish 50 %, gemeinsamer Puffer von PostgreSQL 25 %.',
      en: 'Default shares of RAM: Redis 80%, MySQL buffer pool 70%, Varnish 50%, PostgreSQL shared buffers 25%.',
    },
    source: 'nix-platform',
  },
]
