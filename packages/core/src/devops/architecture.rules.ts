import type { AdviceRule } from '../guide/advice-rule.schema.ts'

export const architectureRules: AdviceRule[] = [
  {
    id: 'architecture.components.version',
    question: 'architecture.components',
    when: {
      question: 'architecture.components',
      anyRow: {
        all: [
          { present: { column: 'component' } },
          { not: { present: { column: 'version' } } },
          { any: [{ not: { present: { column: 'role' } } }, { not: { column: 'role', includes: ['external'] } }] },
        ],
      },
    },
    severity: 'advice',
    text: {
      de: 'Mindestens eine Komponente steht ohne Version da. Tragen Sie die Version nach, die wirklich läuft oder geplant ist: Davon hängt ab, ob sie unterstützt wird und wie lange es Updates gibt.',
      en: 'At least one component is listed without a version. Add the one that really runs or is planned: whether it is supported, and for how long it gets updates, depends on it.',
    },
    source: 'project-guide',
  },
  {
    id: 'architecture.special-libraries.outdated',
    question: 'architecture.special-libraries',
    when: {
      any: [
        { question: 'architecture.special-libraries', includes: ['outdated'] },
        {
          question: 'architecture.special-libraries',
          mentions: [
            'wkhtmltopdf',
            'wkhtmltoimage',
            'PhantomJS',
            'mcrypt',
            'veraltet',
            'veraltete',
            'veralteter',
            'veraltetes',
            'outdated',
            'deprecated',
            'unmaintained',
            'end of life',
            'EOL',
          ],
        },
      ],
    },
    severity: 'warning',
    text: {
      de: 'Hier steht Software, die niemand mehr pflegt; für wkhtmltopdf etwa gibt es keine Sicherheitsupdates. Planen Sie einen Ersatz ein, für PDF beispielsweise WeasyPrint oder einen Chromium ohne Oberfläche, und sprechen Sie bis dahin ab, wie der Baustein abgeschottet wird.',
      en: 'This names software that nobody maintains any more; wkhtmltopdf, for one, gets no security fixes. Plan a replacement, for PDF perhaps WeasyPrint or headless Chromium, and agree how to isolate the old part until then.',
    },
    source: 'project-guide',
  },
  {
    id: 'architecture.special-libraries.cpu-flags',
    question: 'architecture.special-libraries',
    when: {
      any: [
        { question: 'architecture.special-libraries', includes: ['cpu-flags'] },
        {
          question: 'architecture.special-libraries',
          mentions: [
            'AES',
            'AES-NI',
            'SSE',
            'SSE2',
            'SSE3',
            'SSSE3',
            'SSE4',
            'AVX',
            'AVX2',
            'AVX512',
            'CPU flag',
            'CPU flags',
            'CPU-Flag',
            'CPU-Flags',
          ],
        },
      ],
    },
    severity: 'advice',
    text: {
      de: 'Virtuelle Maschinen reichen nicht jeden Befehl des Prozessors weiter. Nennen Sie die benötigten Befehlssätze genau und lassen Sie bestätigen, dass sie auf den vorgesehenen Servern vorhanden sind.',
      en: 'Virtual machines do not pass on every instruction of the processor. List the instruction sets you need exactly and have it confirmed that the intended servers offer them.',
    },
    source: 'project-guide',
  },
  {
    id: 'architecture.files.shared-disk',
    question: 'architecture.files',
    when: { question: 'architecture.files', includes: ['local-disk', 'network-file-system'] },
    severity: 'warning',
    text: {
      de: 'Von lokaler Platte und Netzwerkdateisystem raten wir für diesen Zweck dringend ab: Beides bindet die Anwendung an einen Server oder an einen gemeinsamen Engpass. Legen Sie die Dateien in einen S3-kompatiblen Objektspeicher und merken Sie sich in der Datenbank nur deren Adresse.',
      en: 'We strongly discourage local disks and network file systems for this purpose: either ties the application to one server or to a shared bottleneck. Put the files into an S3-compatible object storage and keep only their address in the database.',
    },
    source: 'project-guide',
  },
  {
    id: 'architecture.files.bucket-names',
    question: 'architecture.files',
    when: { question: 'architecture.files', includes: ['object-storage'] },
    severity: 'advice',
    text: {
      de: 'Legen Sie vor dem ersten Hochladen fest, wie die Buckets heißen und wie die Schlüssel darin aufgebaut sind; nachträglich umzubenennen heißt, alles zu kopieren. Fragen Sie nach der Anleitung, die Ihr Anbieter dafür hat.',
      en: 'Before the first upload, settle what the buckets are called and how the keys inside them are built; renaming afterwards means copying everything. Ask for the guide that your provider has on this.',
    },
    source: 'project-guide',
  },
  {
    id: 'architecture.scaling-obstacles.local-files',
    question: 'architecture.scaling-obstacles',
    when: {
      question: 'architecture.scaling-obstacles',
      includes: ['network-file-system', 'local-sessions', 'local-uploads', 'disk-caches'],
    },
    severity: 'warning',
    text: {
      de: 'Veränderliche Dateien auf Servern oder NFS erschweren das Verteilen. Verlagern Sie sie in Dienste wie S3, Redis oder memcache, sodass sich die Server nichts mehr teilen (Shared Nothing). Geht das nicht, braucht die Strategie zum Skalieren von Anfang an mehr Zeit und Sorgfalt.',
      en: 'Files that change on servers, and NFS as well, make it hard to scale out. Move them to services such as S3, Redis or memcache until servers share nothing with each other. If that is impossible, allow more time and care for the scaling strategy from the start.',
    },
    source: 'project-guide',
  },
  {
    id: 'architecture.sessions.memcached',
    question: 'architecture.sessions',
    when: { question: 'architecture.sessions', includes: ['memcached'] },
    severity: 'warning',
    text: {
      de: 'memcached verdrängt Einträge, wann es selbst es für nötig hält; für Sitzungen lässt sich das nicht genau genug steuern, und Angemeldete fliegen unvermittelt hinaus. Nehmen Sie Redis oder die Datenbank, die ohnehin läuft.',
      en: 'memcached evicts entries whenever it sees fit; that can not be steered precisely enough for sessions, and people find themselves signed out without warning. Use Redis or the database that is running anyway.',
    },
    source: 'project-guide',
  },
  {
    id: 'architecture.sessions.local-disk',
    question: 'architecture.sessions',
    when: { question: 'architecture.sessions', includes: ['local-disk'] },
    severity: 'warning',
    text: {
      de: 'Sitzungen auf lokaler Platte gehen verloren, sobald eine Anfrage auf einem anderen Server landet oder der Server ersetzt wird. Verlegen Sie sie nach Redis oder in die Datenbank, die ohnehin läuft.',
      en: 'Sessions on a local disk are lost as soon as a request reaches another server or the server is replaced. Move them to Redis or to the database that is running anyway.',
    },
    source: 'project-guide',
  },
  {
    id: 'architecture.job-queues.generic-database',
    question: 'architecture.job-queues',
    when: {
      question: 'architecture.job-queues',
      anyRow: {
        column: 'technology',
        mentions: [
          'MySQL',
          'MariaDB',
          'PostgreSQL',
          'Postgres',
          'SQLite',
          'SQL Server',
          'Oracle',
          'MongoDB',
          'Datenbank',
          'Datenbanktabelle',
          'database',
        ],
      },
    },
    severity: 'warning',
    text: {
      de: 'Eine allgemeine Datenbank taugt schlecht als Warteschlange: Sperren und ständiges Nachfragen belasten sie, und gescheiterte Aufträge bleiben unbemerkt. Redis ist der bessere Ersatz, am besten mit einem Werkzeug wie Celery, das Überwachung und Wiederholung mitbringt.',
      en: 'A general-purpose database makes a poor queue: locks and constant polling wear it down, and failed jobs go unseen. Redis is the better replacement, ideally with a tool such as Celery that brings monitoring and retries along.',
    },
    source: 'project-guide',
  },
  {
    id: 'architecture.scheduled-tasks.locking',
    question: 'architecture.scheduled-tasks',
    when: { question: 'architecture.scheduled-tasks', anyItem: 'unticked', of: ['locking'] },
    severity: 'advice',
    text: {
      de: 'Sorgen Sie mit einer Sperre dafür, dass eine Aufgabe nicht noch einmal startet, solange sie läuft – auch nicht auf einem zweiten Server.',
      en: 'Use a lock to make sure that a task does not start again while it is still running, not even on a second server.',
    },
    source: 'project-guide',
  },
  {
    id: 'architecture.scheduled-tasks.timeout',
    question: 'architecture.scheduled-tasks',
    when: { question: 'architecture.scheduled-tasks', anyItem: 'unticked', of: ['timeout'] },
    severity: 'advice',
    text: {
      de: 'Geben Sie jeder Aufgabe eine Höchstlaufzeit, nach der sie abgebrochen wird; sonst hält eine hängende Aufgabe alle folgenden auf.',
      en: 'Give each task a maximum run time after which it is stopped; otherwise one that hangs holds up all that follow.',
    },
    source: 'project-guide',
  },
  {
    id: 'architecture.scheduled-tasks.monitoring',
    question: 'architecture.scheduled-tasks',
    when: { question: 'architecture.scheduled-tasks', anyItem: 'unticked', of: ['monitoring'] },
    severity: 'advice',
    text: {
      de: 'Machen Sie gescheiterte und ausgebliebene Läufe für die Überwachung sichtbar, etwa über den Rückgabewert und den Zeitpunkt des letzten Erfolgs.',
      en: 'Make failed and skipped runs visible to monitoring, for instance through the exit status and the time of the last success.',
    },
    source: 'project-guide',
  },
  {
    id: 'architecture.scheduled-tasks.logging',
    question: 'architecture.scheduled-tasks',
    when: { question: 'architecture.scheduled-tasks', anyItem: 'unticked', of: ['logging'] },
    severity: 'advice',
    text: {
      de: 'Lassen Sie jede Aufgabe Anfang, Ende, Ergebnis und Fehlermeldungen protokollieren, damit sich ein Fehlschlag später erklären lässt.',
      en: 'Let every task log start, end, outcome and error messages, so that a failure can be explained afterwards.',
    },
    source: 'project-guide',
  },
]
