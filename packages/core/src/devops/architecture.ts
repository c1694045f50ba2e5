import { defineChapter } from '../guide/define-chapter.ts'
import { architectureRules } from './architecture.rules.ts'
import { serverRoles } from './server-roles.ts'

export const architecture = defineChapter({
  id: 'architecture',
  title: { de: 'Architektur und Handwerk', en: 'Architecture and craft' },
  introduction: {
    de: 'Aus welchen Teilen besteht die Anwendung, und wie spielen sie zusammen? In Webprojekten begegnen uns meist Webserver, Frontend, Backend und Datenbank, ergänzt um Schnittstellen oder Warteschlangen. Datenprojekte bringen eher eine Cluster-Technik mit, die Aufträge koordiniert, und gleich mehrere Datenbanken. Je früher alle Beteiligten dasselbe Bild vor Augen haben, desto weniger muss später umgebaut werden.',
    en: 'Which parts does the application consist of, and how do they work together? Web projects usually show up with a web server, a frontend, a backend and a database, joined by APIs or message queues. Data projects tend to bring a cluster technology that coordinates jobs, and more than one database. The sooner everybody has the same picture in mind, the less has to be rebuilt later.',
  },
  anchor: 'architektur',
  questions: [
    {
      id: 'architecture.components',
      prompt: {
        de: 'Aus welchen Komponenten und Diensten besteht die Anwendung, und wer spricht mit wem?',
        en: 'Which components and services make up the application, and which of them talk to each other?',
      },
      help: {
        de: 'Aus dieser Liste ergeben sich Server, Firewall-Regeln und der Plan für Updates; was hier fehlt, fällt sonst erst beim Start auf. Tragen Sie möglichst jede Software mit ihrer Version ein, auch die unauffälligen Helfer im Hintergrund. Unter „Spricht mit“ nennen Sie die Namen anderer Komponenten, mit Komma getrennt: Daraus lässt sich ein Diagramm zeichnen. Gibt es schon eines, gehört der Link in die Anmerkung.',
        en: 'Servers, firewall rules and the plan for updates all follow from this list, and whatever is missing here tends to surface on launch day. Enter every piece of software with its version if you can, including the quiet helpers in the background. Under “Talks to”, name other components separated by commas: a diagram can be drawn from that. If you already have one, put the link into the note.',
      },
      answer: {
        kind: 'table',
        columns: [
          { id: 'component', title: { de: 'Komponente', en: 'Component' }, answer: { kind: 'text' } },
          { id: 'version', title: { de: 'Version', en: 'Version' }, answer: { kind: 'text' } },
          { id: 'purpose', title: { de: 'Aufgabe', en: 'Purpose' }, answer: { kind: 'text' } },
          {
            id: 'role',
            title: { de: 'Rolle', en: 'Role' },
            answer: {
              kind: 'choice',
              options: [...serverRoles, { id: 'external', title: { de: 'Externer Dienst', en: 'External service' } }],
            },
          },
          { id: 'talks-to', title: { de: 'Spricht mit', en: 'Talks to' }, answer: { kind: 'text' } },
        ],
      },
      audience: ['development'],
      phase: 'offer',
      sizing: true,
    },
    {
      id: 'architecture.special-libraries',
      prompt: {
        de: 'Welche Bibliotheken, Programme oder Funktionen verdienen einen genaueren Blick?',
        en: 'Which libraries, programs or functions deserve a closer look?',
      },
      help: {
        de: 'Manche Bausteine lassen sich nur mühsam installieren, bekommen keine Sicherheitsupdates mehr oder verlangen bestimmte Prozessoren. Ist das früh bekannt, findet sich meist ein Ersatz oder eine passende Umgebung. Nennen Sie Namen und Version und wozu der Baustein gebraucht wird.',
        en: 'Some building blocks are hard to install, no longer receive security fixes, or insist on certain processors. Known early, most of them can be replaced or given a suitable environment. State the name, the version and what it is needed for.',
      },
      answer: {
        kind: 'list',
        suggestions: [
          { id: 'pdf-generation', title: { de: 'PDF-Erzeugung', en: 'PDF generation' } },
          { id: 'exotic', title: { de: 'Exotische Bibliotheken', en: 'Exotic libraries' } },
          { id: 'outdated', title: { de: 'Veraltete Bibliotheken', en: 'Outdated libraries' } },
          { id: 'image-recognition', title: { de: 'Text- oder Bilderkennung', en: 'OCR or image recognition' } },
          { id: 'cryptography', title: { de: 'Kryptografie', en: 'Cryptography' } },
          {
            id: 'cpu-flags',
            title: { de: 'Besondere Prozessorbefehle', en: 'Special CPU instructions' },
            help: { de: 'Etwa AES, SSE oder Vektorbefehle', en: 'Such as AES, SSE or vector instructions' },
          },
        ],
      },
      audience: ['development'],
      phase: 'kick-off',
    },
    {
      id: 'architecture.files',
      prompt: {
        de: 'Werden große oder sehr viele Dateien hochgeladen, heruntergeladen oder aufbewahrt – und wo liegen sie?',
        en: 'Are large files, or very many of them, uploaded, downloaded or kept, and where do they live?',
      },
      help: {
        de: 'Dateien bestimmen mit, wie sich Server vermehren, sichern und umziehen lassen. Liegen sie auf der Platte eines einzelnen Servers, hängt die ganze Anwendung an diesem Server. Nennen Sie in der Anmerkung grob Zahl und Größe der Dateien und den Weg, den sie beim Hoch- und Herunterladen nehmen.',
        en: 'Files have a say in how servers can be multiplied, backed up and moved. If they sit on the disk of one server, the whole application hangs on that server. Use the note for the rough number and size of the files and the path they take when they come in and go out.',
      },
      answer: {
        kind: 'choice',
        other: true,
        options: [
          { id: 'object-storage', title: { de: 'Objektspeicher (S3)', en: 'Object storage (S3)' } },
          { id: 'local-disk', title: { de: 'Lokale Platte', en: 'Local disk' } },
          { id: 'network-file-system', title: { de: 'Netzwerkdateisystem (NFS)', en: 'Network file system (NFS)' } },
          { id: 'database', title: { de: 'Datenbank', en: 'Database' } },
          { id: 'none', title: { de: 'Weder große noch viele Dateien', en: 'Neither large nor many files' } },
        ],
      },
      audience: ['development'],
      phase: 'offer',
    },
    {
      id: 'architecture.scaling-obstacles',
      prompt: {
        de: 'Was steht einer Verteilung auf mehrere Server im Weg? Wird NFS gebraucht?',
        en: 'What stands in the way of spreading the application over several servers? Is NFS needed?',
      },
      help: {
        de: 'Wächst die Last, ist ein zweiter Server die einfachste Antwort – sofern jede Anfrage bei jedem Server landen darf. Dem steht alles entgegen, was sich nur ein bestimmter Server merkt. Kreuzen Sie an, was zutrifft, und notieren Sie, was davon sich ändern ließe.',
        en: 'When load grows, a second server is the simplest reply, provided that any server may take any request. Whatever only one particular server remembers speaks against that. Tick what applies and note which of it could be changed.',
      },
      answer: {
        kind: 'multi-choice',
        other: true,
        options: [
          { id: 'local-sessions', title: { de: 'Sitzungen auf lokaler Platte', en: 'Sessions on local disk' } },
          {
            id: 'local-uploads',
            title: { de: 'Bilder oder Hochgeladenes auf lokaler Platte', en: 'Images or uploads on local disk' },
          },
          { id: 'disk-caches', title: { de: 'Caches auf lokaler Platte', en: 'Caches on local disk' } },
          {
            id: 'in-process-state',
            title: { de: 'Zustand im Speicher eines Prozesses', en: 'State in the memory of a process' },
          },
          {
            id: 'host-licence',
            title: { de: 'Lizenz an einen Server gebunden', en: 'Licence tied to one host' },
          },
          { id: 'network-file-system', title: { de: 'NFS wird gebraucht', en: 'NFS is needed' } },
          { id: 'none', title: { de: 'Nichts davon', en: 'None of these' } },
        ],
      },
      audience: ['development', 'operations'],
      phase: 'kick-off',
    },
    {
      id: 'architecture.sessions',
      prompt: { de: 'Wo werden Sitzungen aufbewahrt?', en: 'Where are sessions kept?' },
      help: {
        de: 'Wer angemeldet ist oder einen vollen Warenkorb hat, soll das auch nach einem Neustart und auf einem anderen Server noch haben. Der Ablageort entscheidet darüber. Nennen Sie den Ort, an dem die Sitzungen wirklich liegen, nicht nur die Vorgabe des Frameworks; gibt es mehrere, zählt der wichtigste.',
        en: 'People who are signed in or have filled a basket expect both to survive a restart and a change of server. Where sessions are kept decides that. Name the place they really are in, not merely the default of the framework; if there are several, the most important one counts.',
      },
      answer: {
        kind: 'choice',
        other: true,
        options: [
          { id: 'redis', title: { de: 'Redis', en: 'Redis' } },
          { id: 'database', title: { de: 'Ohnehin genutzte Datenbank', en: 'Database already in use' } },
          { id: 'memcached', title: { de: 'memcached', en: 'memcached' } },
          { id: 'local-disk', title: { de: 'Lokale Platte', en: 'Local disk' } },
          {
            id: 'client-side',
            title: { de: 'Im Browser (signiertes Cookie, Token)', en: 'In the browser (signed cookie, token)' },
          },
          { id: 'none', title: { de: 'Es gibt keine Sitzungen', en: 'There are no sessions' } },
        ],
      },
      audience: ['development'],
      phase: 'kick-off',
      relevance: { not: { question: 'architecture.scaling-obstacles', state: ['not-applicable'] } },
    },
    {
      id: 'architecture.synchronous-work',
      prompt: {
        de: 'Welche aufwendigen Funktionen laufen während der Anfrage ab und können Threads oder Worker blockieren?',
        en: 'Which expensive functions run inside the request and can block threads or workers?',
      },
      help: {
        de: 'Solange ein Worker rechnet, wartet er für niemand anderen; wenige langsame Anfragen können so die ganze Anwendung anhalten. Nennen Sie etwa Exporte, Bildbearbeitung, Importe oder lange Suchen. Hilfreich ist dazu, wie oft sie vorkommen und ob sie sich in den Hintergrund verlegen ließen.',
        en: 'While a worker is busy computing it serves nobody else, so a few slow requests can bring everything to a halt. Think of exports, image processing, imports or long searches. It helps to add how often they happen and whether they could move to the background.',
      },
      answer: { kind: 'list' },
      audience: ['development'],
      phase: 'kick-off',
    },
    {
      id: 'architecture.job-queues',
      prompt: {
        de: 'Welche Warteschlangen für Hintergrundaufgaben gibt es, und was erledigt jede?',
        en: 'Which queues for background jobs are there, and what is each of them used for?',
      },
      help: {
        de: 'Was nicht sofort fertig sein muss, gehört in den Hintergrund und hält dort niemanden auf. Für den Betrieb zählt, ob man Rückstau und gescheiterte Aufträge bemerkt und wiederholen kann. Tragen Sie je Warteschlange die Technik ein und die Art der Aufträge.',
        en: 'Work that need not be finished at once belongs in the background, where it holds nobody up. What matters in operation is whether a backlog and failed jobs are noticed and can be repeated. For each queue, enter the technology and the sort of jobs it carries.',
      },
      answer: {
        kind: 'table',
        columns: [
          { id: 'technology', title: { de: 'Technik', en: 'Technology' }, answer: { kind: 'text' } },
          { id: 'jobs', title: { de: 'Aufträge', en: 'Jobs' }, answer: { kind: 'text' } },
        ],
      },
      audience: ['development'],
      phase: 'kick-off',
    },
    {
      id: 'architecture.scheduled-tasks',
      prompt: {
        de: 'Wie werden regelmäßige Aufgaben gesteuert und abgesichert?',
        en: 'How are regular tasks managed and safeguarded?',
      },
      help: {
        de: 'Ein nächtlicher Import, der hängt oder doppelt läuft, fällt oft erst auf, wenn Daten fehlen. Darum fragen wir nach vier Vorkehrungen. Kreuzen Sie an, was es schon gibt, und notieren Sie, wie es gelöst ist und womit die Aufgaben gestartet werden.',
        en: 'A nightly import that hangs or runs twice is often noticed only once data is missing. That is why we ask about four precautions. Tick what already exists and note how it is done and what starts the tasks.',
      },
      answer: {
        kind: 'checklist',
        items: [
          {
            id: 'locking',
            title: { de: 'Sperre gegen gleichzeitige Läufe', en: 'Lock against running twice at once' },
          },
          { id: 'timeout', title: { de: 'Höchstlaufzeit', en: 'Timeout' } },
          {
            id: 'monitoring',
            title: { de: 'Fehler fallen auf (Überwachung)', en: 'Errors get noticed (monitoring)' },
          },
          {
            id: 'logging',
            title: { de: 'Fehler lassen sich nachvollziehen (Protokoll)', en: 'Errors can be traced (logging)' },
          },
        ],
      },
      audience: ['development', 'operations'],
      phase: 'go-live',
    },
    {
      id: 'architecture.tenancy',
      prompt: {
        de: 'Was verlangt Mandantenfähigkeit von Plattform und Infrastruktur?',
        en: 'What does multi-tenancy ask of platform and infrastructure?',
      },
      help: {
        de: 'Ob sich mehrere Kund*innen eine Datenbank teilen oder alle einen eigenen Server bekommen, ändert Aufwand und Kosten um Größenordnungen. Beschreiben Sie, was getrennt sein muss: Daten, Domains, Rechenleistung, Zugänge, Sicherungen. Nennen Sie auch, wie viele Mandanten es werden und wie ein neuer hinzukommt.',
        en: 'Whether several customers share one database or each gets a server of its own changes effort and cost by orders of magnitude. Describe what has to be kept apart: data, domains, computing power, access, backups. Add how many tenants you expect and how a new one comes aboard.',
      },
      answer: { kind: 'long-text' },
      audience: ['customer', 'development'],
      phase: 'offer',
    },
    {
      id: 'architecture.split-production',
      prompt: {
        de: 'Spricht etwas dafür, die Anwendung auf mehrere Produktivumgebungen aufzuteilen?',
        en: 'Is there a reason to divide the application among several production environments?',
      },
      help: {
        de: 'Alles in einer Umgebung teilt Zugriffsrechte und zugesagte Verfügbarkeit. Wo Teile unterschiedlich vertraulich oder unterschiedlich wichtig sind, können getrennte Umgebungen einfacher sein als viele Ausnahmen. Nennen Sie die Gründe in der Anmerkung; für kleine Anwendungen genügt fast immer eine.',
        en: 'Everything inside one environment shares access rights and promised availability. Where parts differ in confidentiality or importance, separate environments can be simpler than many exceptions. Give the reasons in the note; small applications nearly always do with one.',
      },
      answer: { kind: 'yes-no' },
      audience: ['customer', 'development', 'operations'],
      phase: 'offer',
    },
  ],
  rules: architectureRules,
})
