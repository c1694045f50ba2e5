import { defineChapter } from '../guide/define-chapter.ts'

export const estimate = defineChapter({
  id: 'estimate',
  title: { de: 'Angaben für die Schätzung', en: 'For a closer estimate' },
  introduction: {
    de: 'Diese Fragen gehören nicht zum Leitfaden selbst, sie ergänzen ihn: Jede Antwort tritt an die Stelle einer Annahme, und die Spannen der Schätzung werden schmaler. Am meisten wiegen Zahlen, die jemand gemessen hat; eine Spanne genügt. Was Sie nicht wissen, lassen Sie weg.',
    en: 'These questions are not part of the guide itself, they add to it: each answer takes the place of an assumption, and the ranges of the estimate become narrower. What somebody has measured counts most; a range will do. Leave out what you do not know.',
  },
  questions: [
    {
      id: 'estimate.application-kind',
      prompt: { de: 'Was für eine Anwendung ist es vor allem?', en: 'What kind of application is it, mainly?' },
      help: {
        de: 'Nach der Art richtet sich, womit gerechnet wird, solange nichts gemessen ist: wie viele Anfragen eine Seite auslöst, was eine Anfrage an Rechenzeit kostet, wie viel aus Zwischenspeichern kommt, wie hoch die Spitzen ausfallen. Trifft mehreres zu, wählen Sie die Art mit der meisten Last. Sind Sie unsicher, lassen Sie die Frage weg.',
        en: 'The kind decides what is reckoned with as long as nothing has been measured: how many requests a page causes, what a request costs in computing time, how much comes from caches, how high the peaks are. If several fit, choose the one with most of the load. Leave the question out if you are unsure.',
      },
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'website',
            title: { de: 'Website', en: 'Website' },
            help: {
              de: 'Fast nur gelesen: Auftritt eines Unternehmens, Nachrichten, Wiki',
              en: 'Mostly read: company site, news, wiki',
            },
          },
          {
            id: 'shop',
            title: { de: 'Shop', en: 'Shop' },
            help: {
              de: 'Katalog, Warenkorb und Bestellung, auch Buchungen und Kartenverkauf',
              en: 'Catalogue, basket and checkout; bookings and ticket sales too',
            },
          },
          {
            id: 'community',
            title: { de: 'Community', en: 'Community' },
            help: {
              de: 'Forum, soziales Netz, Chat: viele schreiben, und alle sehen etwas anderes',
              en: 'Forum, social network, chat: many write, and everybody sees something else',
            },
          },
          {
            id: 'business',
            title: { de: 'Fachanwendung', en: 'Business application' },
            help: {
              de: 'Arbeit nach der Anmeldung, intern oder für Geschäftskund*innen, meist in einer Zeitzone',
              en: 'Work behind a login, internal or for business customers, mostly in one time zone',
            },
          },
          {
            id: 'api',
            title: { de: 'API', en: 'API' },
            help: {
              de: 'Schnittstelle für andere Programme und Geräte, auch Unterbau einer mobilen App',
              en: 'Interface for other programs and devices, or the back end of a mobile app',
            },
          },
          {
            id: 'data',
            title: { de: 'Daten', en: 'Data' },
            help: {
              de: 'Dateiablage, Archiv, Auswertungen: wenige Anfragen, viele Daten',
              en: 'File sharing, archive, analytics: few requests, much data',
            },
          },
        ],
      },
      audience: ['customer', 'development'],
      phase: 'kick-off',
      sizing: true,
    },
    {
      id: 'estimate.cached-share',
      prompt: {
        de: 'Welchen Anteil der Anfragen beantworten Caches oder ein CDN, bevor sie die eigenen Server erreichen?',
        en: 'Which share of the requests do caches or a CDN answer before they reach your own servers?',
      },
      help: {
        de: 'Was davor beantwortet wird, kostet auf den eigenen Servern weder Rechenzeit noch Datenverkehr; bei einem gut eingestellten CDN ist das oft der größte Teil. Die Zahl steht in dessen Statistik als Trefferquote („cache hit ratio“). Der Cache im Browser zählt nicht dazu: Seine Treffer sieht kein Server. Gibt es nichts Vorgelagertes, antworten Sie 0 %; wissen Sie es nicht, lassen Sie die Frage weg.',
        en: 'Whatever is answered on the way costs your own servers neither computing time nor transfer; with a well-tuned CDN that is often the larger part. Its statistics give the figure as the cache hit ratio. The cache inside the browser does not count: no server ever sees those hits. Answer 0 % if there is nothing in between, and leave the question out if you do not know.',
      },
      answer: { kind: 'quantity', units: ['%'], min: 0, max: 100, usual: [0, 99] },
      audience: ['development', 'operations'],
      phase: 'kick-off',
      sizing: true,
    },
    {
      id: 'estimate.response-size',
      prompt: { de: 'Wie groß ist eine Antwort im Durchschnitt?', en: 'How large is a response on average?' },
      help: {
        de: 'Anfragen mal Größe ergibt Datenverkehr und Bandbreite. Gemeint ist, was je Anfrage tatsächlich übertragen wird: komprimiert, und über alles gemittelt, von der kleinsten API-Antwort bis zum Download. Teilen Sie dafür die übertragenen Bytes im Serverprotokoll durch die Zahl seiner Zeilen. Ohne Protokoll lassen Sie die Frage weg.',
        en: 'Requests times size make transfer and bandwidth. It means what really goes over the line per request: compressed, and averaged over everything from the smallest API response to downloads. Divide the bytes sent in a server log by the number of its lines. Leave the question out if there is no log.',
      },
      answer: { kind: 'quantity', units: ['KiB', 'MiB', 'kB', 'MB'], min: 0, max: 10_485_760, usual: [0.2, 2048] },
      audience: ['development', 'operations'],
      phase: 'kick-off',
      sizing: true,
    },
    {
      id: 'estimate.cpu-time',
      prompt: {
        de: 'Wie viel Prozessorzeit kostet eine Anfrage an die Anwendung?',
        en: 'How much CPU time does a request to the application take?',
      },
      help: {
        de: 'Keine andere Zahl entscheidet so stark über die Prozessoren. Es zählt nur, wie lange wirklich gerechnet wird; Warten auf Datenbank, Netz oder andere Dienste nicht. Verlässlich sind ein Lasttest oder die Überwachung im Betrieb: verbrauchte CPU-Sekunden geteilt durch die Anfragen derselben Zeit. Dateien, die der Webserver allein ausliefert, bleiben außen vor. Ohne Messung lassen Sie die Frage weg.',
        en: 'No other figure decides as much about the processors. Only the time spent computing counts, not the wait for the database, the network or other services. A load test or monitoring in operation can be relied on: CPU seconds used, divided by the requests of the same time. Files that the web server delivers on its own stay out of it. Leave the question out if nothing was measured.',
      },
      answer: { kind: 'quantity', units: ['ms', 's'], min: 0, max: 600_000, usual: [1, 5000] },
      audience: ['development', 'operations'],
      phase: 'go-live',
      sizing: true,
    },
    {
      id: 'estimate.worker-memory',
      prompt: {
        de: 'Wie viel Arbeitsspeicher belegt ein Arbeitsprozess (Worker) der Anwendung?',
        en: 'How much memory does one worker process of the application use?',
      },
      help: {
        de: 'Mit der Zahl der Worker ergibt das den Arbeitsspeicher der Anwendungsserver. Lesen Sie den Wert unter Last ab, wenn die Prozesse schon einige Stunden laufen: frisch gestartet sind sie kleiner. Werkzeuge wie „ps“ nennen ihn RSS, Monitoring „resident memory“. Ist er von Prozess zu Prozess verschieden, nehmen Sie eine Spanne; ist er unbekannt, lassen Sie die Frage weg.',
        en: 'Together with the number of workers this makes the memory of the application servers. Read it under load and some hours after the start: fresh processes are smaller. Tools such as “ps” call it RSS, monitoring “resident memory”. Give a range if it differs from process to process, and leave the question out if it is not known.',
      },
      answer: { kind: 'quantity', units: ['MiB', 'GiB', 'MB', 'GB'], min: 0, max: 1_048_576, usual: [5, 8192] },
      audience: ['development', 'operations'],
      phase: 'go-live',
      sizing: true,
    },
    {
      id: 'estimate.change-rate',
      prompt: {
        de: 'Welcher Anteil der gespeicherten Daten ändert sich pro Tag?',
        en: 'Which share of the stored data changes per day?',
      },
      help: {
        de: 'Jede Sicherung nach der ersten enthält nur, was sich seither geändert hat; davon hängt ihr Umfang ab. Gemeint ist, was überschrieben oder ersetzt wird. Neues gehört in die Frage nach den Daten und ihrem Zuwachs. Das Protokoll eines Sicherungsprogramms nennt je Lauf die übertragene Menge: Teilen Sie sie durch den Bestand. Viel ändert sich in Datenbanken und Protokollen, wenig in Bildern und Archiven. Haben Sie keinen Anhaltspunkt, lassen Sie die Frage weg.',
        en: 'Each backup after the first holds only what has changed since; its volume depends on that. It means what is overwritten or replaced. What is new belongs to the question about data and its growth. The log of a backup program tells how much each run moved: divide it by the amount stored. Much changes in databases and logs, little in images and archives. Leave the question out if there is nothing to go by.',
      },
      answer: { kind: 'quantity', units: ['%/day'], min: 0, max: 100, usual: [0, 25] },
      audience: ['development', 'operations'],
      phase: 'go-live',
      sizing: true,
    },
    {
      id: 'estimate.faults',
      prompt: {
        de: 'Mit wie vielen Störungen im Monat ist zu rechnen?',
        en: 'How many faults per month are to be expected?',
      },
      help: {
        de: 'Wie oft etwas ausfällt und wie lange die Behebung dauert, ergibt die erwartete Ausfallzeit. Zählen Sie, was nicht von selbst vorübergeht, sondern einen Menschen braucht: eine fehlerhafte Auslieferung, eine volle Platte, ein hängender Dienst. Die Meldungen des letzten Jahres geben die beste Auskunft; vier im Jahr schreiben Sie als „4/year“. Bei einer neuen Anwendung ohne solche Erfahrung lassen Sie die Frage weg.',
        en: 'How often something fails and how long it takes to mend make up the downtime to be expected. Count what does not pass by itself but needs a person: a faulty release, a full disk, a service that hangs. The incidents of the past year are the best guide; four in a year are written “4/year”. Leave the question out for a new application without such experience.',
      },
      answer: { kind: 'quantity', units: ['fault/month', 'fault/year'], min: 0, max: 10_000, usual: [0, 20] },
      audience: ['operations', 'development'],
      phase: 'go-live',
      sizing: true,
    },
    {
      id: 'estimate.time-zones',
      prompt: {
        de: 'Über wie viele Zeitzonen verteilen sich die Nutzer*innen?',
        en: 'Over how many time zones are the users spread?',
      },
      help: {
        de: 'Wer in derselben Zeitzone lebt, kommt zur selben Stunde; je weiter die Nutzer*innen verstreut sind, desto flacher wird die Spitze, für die ausgelegt werden muss. Ein Analysewerkzeug zeigt die Herkunft der Besuche. Haben Sie den Verlauf über den Tag schon bei der Last angegeben, geht er vor. Ist die Verteilung unbekannt, lassen Sie die Frage weg.',
        en: 'People in the same time zone come at the same hour; the wider the users are spread, the flatter is the peak that everything is built for. An analytics tool shows where visits come from. If the course of the day was already given with the load, that one prevails. Leave the question out if the spread is not known.',
      },
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'one',
            title: { de: 'Eine', en: 'One' },
            help: {
              de: 'Fast alle Nutzer*innen leben in einer Zeitzone',
              en: 'Nearly all users live in one time zone',
            },
          },
          {
            id: 'region',
            title: { de: 'Eine Weltregion', en: 'A region of the world' },
            help: { de: 'Ein Kontinent: benachbarte Zeitzonen', en: 'A continent: neighbouring time zones' },
          },
          {
            id: 'worldwide',
            title: { de: 'Weltweit', en: 'Worldwide' },
            help: {
              de: 'Irgendwo ist immer Tag: Nutzer*innen auf mehreren Kontinenten',
              en: 'It is always day somewhere: users on several continents',
            },
          },
        ],
      },
      audience: ['customer'],
      phase: 'kick-off',
      sizing: true,
    },
    {
      id: 'estimate.backup-engine',
      prompt: { de: 'Welches Programm macht die Sicherungen?', en: 'Which program makes the backups?' },
      help: {
        de: 'Die Programme zerlegen Daten in verschieden große Stücke, fassen Gleiches verschieden gut zusammen und komprimieren verschieden stark. Dieselben Daten belegen deshalb unterschiedlich viel Platz. Sichert der Anbieter, weiß er es; bei einem ausgewählten Anbieterprofil ist das Programm schon hinterlegt. Sonst, oder wenn Ihres nicht dabei ist, lassen Sie die Frage weg.',
        en: 'Programs cut data into pieces of different size, merge what is alike more or less well, and compress more or less. So the same data takes up different amounts of space. If the provider makes the backups, the provider knows; with a provider profile chosen, its program is filled in already. Otherwise, or if yours is not listed, leave the question out.',
      },
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'backy',
            title: { de: 'Backy', en: 'Backy' },
            help: {
              de: 'Sichert ganze Platten blockweise; im Einsatz beim Flying Circus',
              en: 'Saves whole disks in blocks; in use at the Flying Circus',
            },
          },
          {
            id: 'restic',
            title: { de: 'Restic', en: 'Restic' },
            help: {
              de: 'Sichert Dateien, erkennt gleiche Stücke und komprimiert',
              en: 'Saves files, recognises equal pieces, and compresses',
            },
          },
          {
            id: 'borg',
            title: { de: 'Borg', en: 'Borg' },
            help: {
              de: 'Borg oder Proxmox Backup Server: erkennen gleiche Stücke und komprimieren',
              en: 'Borg or Proxmox Backup Server: recognise equal pieces and compress',
            },
          },
        ],
      },
      audience: ['operations'],
      phase: 'kick-off',
      sizing: true,
    },
  ],
  rules: [],
})
