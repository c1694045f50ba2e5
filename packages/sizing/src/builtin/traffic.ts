import { type Part, reviewed } from './part.ts'

/** Requests and rates, volume and bandwidth. */
export const traffic: Part = {
  assumptions: [
    {
      id: 'assumedUsers', unit: 'user', value: 1500, low: 150, high: 15000, ...reviewed,
      title: { de: 'Nutzer*innen, angenommen', en: 'Users, assumed' },
      why: { de: 'Ohne jede Angabe ist von einer kleinen bis mittleren Anwendung die Rede; die Spanne ist bewusst weit', en: 'Without any answer, a small to medium application; the range is wide on purpose' },
    },
    {
      id: 'activeShare', unit: '%', value: 20, low: 8, high: 29, source: 'activity', ...reviewed,
      title: { de: 'Anteil der Nutzer*innen, die in einem Monat aktiv sind', en: 'Share of users active in a month' },
      why: { de: 'Von allen, für die eine Anwendung gedacht ist, kommt nur ein Teil jeden Monat vorbei', en: 'Of all whom an application is meant for, only some come by in a given month' },
    },
    {
      id: 'pageViewsPerActiveUser', unit: 'page-view/user/month', value: 60, low: 15, high: 300, ...reviewed,
      title: { de: 'Seitenaufrufe je aktiver Person und Monat', en: 'Page views per active user and month' },
      why: { de: 'Etwa sechs Besuche mit je zehn Seiten; tägliche Arbeit mit der Anwendung ergibt ein Vielfaches', en: 'About six visits of ten pages; daily work with the application makes many times that' },
    },
    {
      id: 'requestsPerPage', unit: 'hit/page-view', value: 69, low: 23, high: 173, source: 'http-archive-2024', ...reviewed,
      title: { de: 'Anfragen je Seitenaufruf bei leerem Cache', en: 'Requests per page view with a cold cache' },
      why: { de: 'Mittel aus Arbeitsplatz und Mobilgerät; 10., 50. und 90. Perzentil', en: 'Mean of desktop and mobile; 10th, 50th and 90th percentile' },
    },
    {
      id: 'originShare', unit: '%', value: 40, low: 15, high: 80, ...reviewed,
      title: { de: 'Anteil der Anfragen, die bei den eigenen Servern ankommen', en: 'Share of requests that reach the own servers' },
      why: { de: 'Browser-Caches, ein CDN und eingebundene Dritte beantworten den Rest', en: 'Browser caches, a CDN and embedded third parties answer the rest' },
    },
    {
      id: 'dynamicRequestsPerPage', unit: 'hit/page-view', value: 3.63, low: 3.25, high: 4.01, source: 'stack-exchange', ...reviewed,
      title: { de: 'Anfragen je Seitenaufruf, welche die Anwendung selbst beantwortet', en: 'Requests per page view that the application itself answers' },
      why: { de: 'Nur diese kosten Rechenzeit; Dateien liefert der Webserver nebenbei aus', en: 'Only these cost computing time; files are served by the web server in passing' },
    },
    {
      id: 'concurrentShare', unit: '%', value: 3.7, low: 1.9, high: 7.5, source: 'concurrency', ...reviewed,
      title: { de: 'Anteil der Nutzer*innen, die zur Spitze gleichzeitig da sind', en: 'Share of users present at the same time at peak' },
      why: { de: 'Öffentliche Angebote 1,5 bis 2,5 %, interne Arbeitsmittel 5 bis 10 %', en: 'Public services 1.5 to 2.5 %, internal tools 5 to 10 %' },
    },
    {
      id: 'hourFactor', unit: '1', value: 2.3, low: 1.4, high: 3.5, ...reviewed,
      title: { de: 'Stärkste Stunde zum Tagesmittel', en: 'Busiest hour over the mean of the day' },
      why: { de: 'Weltweite Dienste 1,3 bis 1,9; wer nur in einer Zeitzone arbeitet, drängt sich in neun Stunden (24 / 9 = 2,7)', en: 'Worldwide services 1.3 to 1.9; work in a single time zone crowds into nine hours (24 / 9 = 2.7)' },
    },
    {
      id: 'dayFactor', unit: '1', value: 1.25, low: 1.05, high: 1.5, ...reviewed,
      title: { de: 'Stärkster Wochentag zum Wochenmittel', en: 'Busiest weekday over the mean of the week' },
      why: { de: 'Nur an Werktagen genutzt ergäbe 30,4 / 21,7 = 1,4', en: 'Use on working days alone would make 30.4 / 21.7 = 1.4' },
    },
    {
      id: 'seasonFactor', unit: '1', value: 1.2, low: 1, high: 2, ...reviewed,
      title: { de: 'Stärkster Monat zum Jahresmittel', en: 'Busiest month over the mean of the year' },
      why: { de: 'Die meisten Anwendungen kennen eine Saison, wenige eine ausgeprägte', en: 'Most applications know a season, few a strong one' },
    },
    {
      id: 'eventFactor', unit: '1', value: 1, low: 1, high: 3, ...reviewed,
      title: { de: 'Ereignisse: Last zur üblichen Last', en: 'Events: load over the usual load' },
      why: { de: 'Kein Ereignis genannt; ein Newsletter kann die Last leicht verdreifachen', en: 'No event named; a newsletter can easily treble the load' },
    },
    {
      id: 'volumePerRequest', unit: 'KiB/hit', value: 12.8, low: 5.6, high: 36.2, source: 'web-services', ...reviewed,
      title: { de: 'Datenmenge je Anfrage', en: 'Volume per request' },
      why: { de: 'Reine HTML-Antworten am unteren, Seiten mit Bildern am oberen Ende', en: 'Plain HTML answers at the low end, pages with pictures at the high end' },
    },
    {
      id: 'inboundShare', unit: '%', value: 15, low: 5, high: 40, ...reviewed,
      title: { de: 'Aufschlag für eingehende Daten und Protokolle', en: 'Extra for incoming data and protocols' },
      why: { de: 'Abgerechnet werden beide Richtungen: Anfragen, Hochgeladenes, TLS und TCP kommen hinzu', en: 'Both directions are billed: requests, uploads, TLS and TCP come on top' },
    },
    {
      id: 'assumedMails', unit: '1/month', value: 500, low: 0, high: 20000, ...reviewed,
      title: { de: 'E-Mails im Monat, angenommen', en: 'E-mails per month, assumed' },
      why: { de: 'Bestätigungen und Benachrichtigungen einer kleinen Anwendung', en: 'Confirmations and notices of a small application' },
    },
    {
      id: 'mailSize', unit: 'KiB', value: 75, low: 20, high: 500, ...reviewed,
      title: { de: 'Größe einer E-Mail', en: 'Size of an e-mail' },
      why: { de: 'Text mit etwas HTML; Anhänge machen sie größer', en: 'Text with some HTML; attachments make it larger' },
    },
    {
      id: 'assumedGrowth', unit: '%', value: 30, low: 0, high: 120, ...reviewed,
      title: { de: 'Wachstum der Nutzung in 24 Monaten, angenommen', en: 'Growth of use in 24 months, assumed' },
      why: { de: 'Ohne Angabe zwischen Stillstand und gut doppelter Nutzung', en: 'Without an answer between standstill and a little more than double' },
    },
    {
      id: 'nothingIncluded', unit: 'GiB/month', value: 0, low: 0, high: 0, ...reviewed,
      title: { de: 'Enthaltene Datenmenge, angenommen', en: 'Included volume, assumed' },
      why: { de: 'Das Anbieterprofil nennt kein freies Volumen; gerechnet wird ohne', en: 'The provider profile names no free volume; reckoned without' },
    },
  ],
  inputs: [
    { id: 'users', unit: 'user', from: { question: 'load.users' }, otherwise: 'assumedUsers', title: { de: 'Nutzer*innen', en: 'Users' } },
    { id: 'statedConcurrentUsers', unit: 'user', from: { question: 'load.concurrent-users' }, title: { de: 'Gleichzeitige Nutzer*innen laut Antwort', en: 'Concurrent users as answered' } },
    { id: 'statedRequests', unit: 'hit/month', from: { question: 'load.hits', at: 'amount', only: { at: 'basis', is: 'requests' }, counts: 'hit' }, title: { de: 'Anfragen laut Server-Protokoll', en: 'Requests as in the server log' } },
    { id: 'statedPageViews', unit: 'page-view/month', from: { question: 'load.hits', at: 'amount', only: { at: 'basis', is: 'page-views' }, counts: 'page-view' }, title: { de: 'Seitenaufrufe laut Statistik', en: 'Page views as in the statistics' } },
    { id: 'statedVolume', unit: 'GiB/month', from: { question: 'load.transfer' }, title: { de: 'Datenmenge laut Antwort', en: 'Transfer as answered' } },
    { id: 'statedPeakBandwidth', unit: 'Mbit/s', from: { question: 'load.peak-bandwidth' }, title: { de: 'Spitzenbandbreite laut Antwort', en: 'Peak bandwidth as answered' } },
    { id: 'busiestHour', unit: '1', from: { question: 'load.seasonality', peak: 'hours' }, otherwise: 'hourFactor', title: { de: 'Stärkste Stunde zum Tagesmittel', en: 'Busiest hour over the mean of the day' } },
    { id: 'busiestDay', unit: '1', from: { question: 'load.seasonality', peak: 'weekdays' }, otherwise: 'dayFactor', title: { de: 'Stärkster Wochentag zum Wochenmittel', en: 'Busiest weekday over the mean of the week' } },
    { id: 'busiestMonth', unit: '1', from: { question: 'load.seasonality', peak: 'months' }, otherwise: 'seasonFactor', notApplicable: 1, title: { de: 'Stärkster Monat zum Jahresmittel', en: 'Busiest month over the mean of the year' } },
    { id: 'largestEvent', unit: '1', from: { question: 'load.seasonality', peak: 'events' }, otherwise: 'eventFactor', notApplicable: 1, title: { de: 'Stärkstes Ereignis zur üblichen Last', en: 'Largest event over the usual load' } },
    { id: 'mails', unit: '1/month', from: { question: 'network.mail', at: 'volume' }, otherwise: 'assumedMails', notApplicable: 0, title: { de: 'E-Mails im Monat', en: 'E-mails per month' } },
    { id: 'growth', unit: '%', from: { question: 'timeline.growth' }, otherwise: 'assumedGrowth', notApplicable: 0, title: { de: 'Wachstum der Nutzung in 24 Monaten', en: 'Growth of use in 24 months' } },
    { id: 'includedVolume', unit: 'GiB/month', from: { fact: 'traffic.included' }, otherwise: 'nothingIncluded', title: { de: 'Enthaltene Datenmenge', en: 'Included volume' } },
  ],
  formulas: [
    {
      id: 'useFactor', unit: '1', group: 'traffic', expression: '(1 + growth) ^ (elapsed / (24 * month))',
      title: { de: 'Nutzung zum Anfang', en: 'Use over use at the start' },
      why: { de: 'Das Wachstum verteilt sich gleichmäßig: jeden Monat um denselben Faktor', en: 'Growth is spread evenly: by the same factor every month' },
    },
    {
      id: 'concurrentUsers', unit: 'user', group: 'traffic', expression: 'users * concurrentShare',
      alternatives: [{ ifAnswered: 'statedConcurrentUsers', expression: 'statedConcurrentUsers' }],
      title: { de: 'Gleichzeitige Nutzer*innen zur Spitze', en: 'Concurrent users at peak' },
      why: { de: 'Wie viele Personen zugleich etwas von der Anwendung wollen', en: 'How many people want something of the application at once' },
    },
    {
      id: 'pageViews', unit: 'page-view/month', group: 'traffic', expression: 'users * activeShare * pageViewsPerActiveUser',
      alternatives: [
        { ifAnswered: 'statedPageViews', expression: 'statedPageViews' },
        { ifAnswered: 'statedRequests', expression: 'statedRequests / (requestsPerPage * originShare)' },
      ],
      title: { de: 'Seitenaufrufe im Monat', en: 'Page views per month' },
      why: { de: 'Maß der Nutzung, aus dem sich Anfragen und Daten ableiten', en: 'The measure of use from which requests and data follow' },
    },
    {
      id: 'requests', unit: 'hit/month', group: 'traffic', key: true, expression: 'pageViews * requestsPerPage * originShare',
      alternatives: [{ ifAnswered: 'statedRequests', expression: 'statedRequests' }],
      title: { de: 'Anfragen im Monat', en: 'Requests per month' },
      why: { de: 'Was bei den eigenen Servern ankommt, Dateien eingeschlossen', en: 'What reaches the own servers, files included' },
    },
    {
      id: 'averageRequestRate', unit: 'hit/s', group: 'traffic', expression: 'requests',
      title: { de: 'Anfragen je Sekunde im Mittel', en: 'Requests per second on average' }, source: 'hosting-month',
      why: { de: 'Der Monat zählt 730 Stunden', en: 'A month counts 730 hours' },
    },
    {
      id: 'peakFactor', unit: '1', group: 'traffic', expression: 'busiestHour * busiestDay * max(busiestMonth, largestEvent)',
      title: { de: 'Spitze zum Mittel', en: 'Peak over average' },
      why: { de: 'Stunde, Wochentag und das Stärkere von Saison und Ereignis fallen zusammen', en: 'Hour, weekday and the stronger of season and event fall together' },
    },
    {
      id: 'peakRequestRate', unit: 'hit/s', group: 'traffic', key: true, expression: 'averageRequestRate * peakFactor',
      title: { de: 'Anfragen je Sekunde zur Spitze', en: 'Requests per second at peak' },
      why: { de: 'Darauf müssen die Server ausgelegt sein, nicht auf das Mittel', en: 'What the servers must be built for, rather than the average' },
    },
    {
      id: 'dynamicShare', unit: '%', group: 'traffic', expression: 'min(1, dynamicRequestsPerPage / (requestsPerPage * originShare))',
      title: { de: 'Anteil, den die Anwendung selbst beantwortet', en: 'Share that the application itself answers' },
      why: { de: 'Den Rest liefert der Webserver als Datei', en: 'The web server delivers the rest as files' },
    },
    {
      id: 'peakDynamicRate', unit: 'hit/s', group: 'traffic', expression: 'peakRequestRate * dynamicShare * useFactor',
      title: { de: 'Anfragen an die Anwendung zur Spitze', en: 'Requests to the application at peak' },
      why: { de: 'Sie bestimmen Prozessoren und Arbeitsprozesse, heute und mit dem Wachstum', en: 'They decide on processors and workers, today and as use grows' },
    },
    {
      id: 'transfer', unit: 'GiB/month', group: 'traffic', key: true,
      expression: 'requests * volumePerRequest * (1 + inboundShare) + mails * mailSize',
      alternatives: [{ ifAnswered: 'statedVolume', expression: 'statedVolume' }],
      title: { de: 'Datenmenge im Monat, beide Richtungen', en: 'Transfer per month, both directions' },
      why: { de: 'Alles, was zwischen Internet und Rechenzentrum fließt; innerhalb zählt nichts', en: 'All that flows between internet and data centre; within, nothing counts' },
    },
    {
      id: 'transferByMonth', unit: 'GiB/month', group: 'traffic', expression: 'transfer * useFactor',
      title: { de: 'Datenmenge mit Wachstum', en: 'Transfer as use grows' },
      why: { de: 'Die Datenmenge wächst mit der Nutzung', en: 'Transfer grows with use' },
    },
    {
      id: 'billableTransfer', unit: 'GiB/month', group: 'traffic', key: true, expression: 'max(0, transferByMonth - includedVolume)',
      title: { de: 'Abzurechnende Datenmenge', en: 'Billable transfer' },
      why: { de: 'Was über das enthaltene Volumen hinausgeht', en: 'What goes beyond the included volume' },
    },
    {
      id: 'averageBandwidth', unit: 'Mbit/s', group: 'traffic', expression: 'transfer',
      title: { de: 'Bandbreite im Mittel', en: 'Average bandwidth' }, source: 'hosting-month',
      why: { de: 'Dieselbe Datenmenge, auf 730 Stunden verteilt, in Bit', en: 'The same transfer spread over 730 hours, in bits' },
    },
    {
      id: 'peakBandwidth', unit: 'Mbit/s', group: 'traffic', key: true, expression: 'averageBandwidth * peakFactor',
      alternatives: [{ ifAnswered: 'statedPeakBandwidth', expression: 'statedPeakBandwidth' }],
      title: { de: 'Bandbreite zur Spitze', en: 'Peak bandwidth' },
      why: { de: 'Die Leitung muss die stärkste Stunde tragen', en: 'The line must carry the busiest hour' },
    },
  ],
  checks: [
    {
      id: 'free-volume-exceeded', when: 'includedVolume > 0 and transferByMonth > includedVolume', severity: 'info', question: 'load.transfer',
      text: { de: 'Das enthaltene Datenvolumen reicht nicht aus; was darüber liegt, wird abgerechnet', en: 'The included transfer volume is not enough; what goes beyond it is billed' },
    },
    {
      id: 'peak-against-volume', when: 'statedPeakBandwidth / statedVolume < 1.5 or statedPeakBandwidth / statedVolume > 20', ifAnswered: ['statedPeakBandwidth', 'statedVolume'],
      severity: 'warning', question: 'load.peak-bandwidth',
      text: { de: 'Spitzenbandbreite und Datenmenge passen nicht zusammen: üblich ist das 1,5- bis 20-Fache des Mittels', en: 'Peak bandwidth and transfer do not fit together: 1.5 to 20 times the average is usual' },
    },
  ],
}
