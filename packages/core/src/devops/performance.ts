import { defineChapter } from '../guide/define-chapter.ts'

export const performance = defineChapter({
  id: 'performance',
  anchor: 'skalierung',
  title: { de: 'Performance und Skalierbarkeit', en: 'Performance and scalability' },
  introduction: {
    de: 'Passende Server sind nur die eine Hälfte: Wie gut eine Anwendung mit wachsender Last zurechtkommt, entscheidet sich oft an Einzelheiten. Die Arbeit auf mehrere Server zu verteilen, bringt meist am meisten. Ein ungünstiger Algorithmus oder ein fehlender Datenbankindex bleibt aber auch auf zehn Servern langsam.',
    en: 'Suitable servers are only one half: how well an application copes with growing load is often a matter of detail. Spreading the work over several servers usually helps most. Yet an unfavourable algorithm or a missing database index stays slow on ten servers, too.',
  },
  questions: [
    {
      id: 'performance.known-problems',
      prompt: {
        de: 'Welche Performanceprobleme sind bekannt, und in welcher Situation treten sie auf?',
        en: 'Which performance problems are known, and in which situation do they occur?',
      },
      help: {
        de: 'Was bekannt ist, lässt sich einplanen; was niemand nennt, zeigt sich erst unter Last. Schreiben Sie je Zeile die Funktion oder Komponente auf und wann sie langsam wird: bei vielen gleichzeitigen Anmeldungen, während eines Imports, zum Monatsende. Auch eine Vermutung hilft weiter, wenn sie als solche gekennzeichnet ist.',
        en: 'What is known can be planned for; what nobody mentions shows only under load. Per row, write down the function or component and when it becomes slow: with many logins at once, during an import, at the end of the month. A suspicion helps as well, as long as it is marked as one.',
      },
      answer: {
        kind: 'table',
        columns: [
          {
            id: 'component',
            title: { de: 'Funktion oder Komponente', en: 'Function or component' },
            answer: { kind: 'text' },
          },
          { id: 'situation', title: { de: 'Situation', en: 'Situation' }, answer: { kind: 'text' } },
        ],
      },
      audience: ['customer', 'development', 'operations'],
      phase: 'kick-off',
    },
    {
      id: 'performance.long-running',
      prompt: { de: 'Welche Anfragen oder Aufträge laufen lange?', en: 'Which requests or jobs run for a long time?' },
      help: {
        de: 'Solange eine Anfrage läuft, ist ein Arbeitsprozess belegt; wenige lange genügen, und alle anderen warten. Nennen Sie die übliche und die schlimmste Dauer, gern aus Messungen. „Synchron“ heißt: Jemand sieht dabei zu und wartet auf das Ergebnis.',
        en: 'As long as a request runs, it occupies a worker; a few long ones are enough to make all others wait. Give the typical and the worst duration, ideally from measurements. “Synchronous” means that somebody is watching and waiting for the result.',
      },
      answer: {
        kind: 'table',
        columns: [
          { id: 'what', title: { de: 'Was läuft lange?', en: 'What runs long?' }, answer: { kind: 'text' } },
          {
            id: 'typical',
            title: { de: 'Übliche Dauer', en: 'Typical duration' },
            answer: { kind: 'quantity', units: ['s', 'ms', 'min', 'h'], min: 0, usual: [0.5, 86_400] },
          },
          {
            id: 'worst',
            title: { de: 'Schlimmste Dauer', en: 'Worst duration' },
            answer: { kind: 'quantity', units: ['s', 'ms', 'min', 'h'], min: 0, usual: [1, 172_800] },
          },
          {
            id: 'synchronous',
            title: { de: 'Synchron?', en: 'Synchronous?' },
            answer: { kind: 'yes-no' },
          },
        ],
      },
      audience: ['development', 'operations'],
      phase: 'kick-off',
    },
    {
      id: 'performance.caching',
      prompt: { de: 'Welche Caches braucht die Anwendung?', en: 'Which caches does the application need?' },
      help: {
        de: 'Ein Cache liefert fertige Antworten noch einmal aus, statt sie neu zu berechnen; bei Anwendungen, die überwiegend gelesen werden, spart das die meiste Rechenzeit. Kreuzen Sie alle Ebenen an, auf denen zwischengespeichert wird oder werden soll. In die Anmerkung gehört, welche Seiten oder Daten es betrifft und wie alt sie sein dürfen.',
        en: 'A cache hands out finished answers again instead of computing them anew; for applications that are mostly read, nothing saves more computing time. Tick every level that caches or is meant to. The note is the place for which pages or data this concerns and how old they may get.',
      },
      answer: {
        kind: 'multi-choice',
        other: true,
        options: [
          {
            id: 'http-cache',
            title: { de: 'HTTP-Cache vor der Anwendung', en: 'HTTP cache in front of the application' },
            help: {
              de: 'Ganze Antworten, zum Beispiel mit Varnish.',
              en: 'Whole responses, for instance with Varnish.',
            },
          },
          { id: 'cdn', title: { de: 'Content Delivery Network (CDN)', en: 'Content delivery network (CDN)' } },
          {
            id: 'fragments',
            title: { de: 'Teile der Anwendung', en: 'Parts of the application' },
            help: {
              de: 'Seitenbausteine oder Ergebnisse teurer Funktionen.',
              en: 'Page fragments or results of expensive functions.',
            },
          },
          {
            id: 'data',
            title: { de: 'Daten und Abfrageergebnisse', en: 'Data and query results' },
            help: { de: 'Etwa in Redis oder Memcached.', en: 'For instance in Redis or memcached.' },
          },
          { id: 'browser', title: { de: 'Browser der Nutzer*innen', en: 'The users’ browsers' } },
          { id: 'none', title: { de: 'Keine Caches', en: 'No caches' } },
        ],
      },
      audience: ['development', 'operations'],
      phase: 'kick-off',
    },
    {
      id: 'performance.cold-cache',
      prompt: {
        de: 'Wie verhält sich die Anwendung unter Last, wenn alle Caches auf einmal leer sind?',
        en: 'How does the application behave under load when all caches are empty at once?',
      },
      help: {
        de: 'Nach einem Neustart, einem Fehler oder einer vollständigen Leerung trifft die ganze Last auf die ungeschützte Anwendung, und oft geschieht das im ungünstigsten Augenblick. Am meisten zählt eine Messung: Caches leeren, übliche Spitzenlast anlegen, die Zeit bis zum Normalbetrieb nehmen. Was dabei herauskam, gehört in die Anmerkung.',
        en: 'After a restart, a fault or a complete purge the full load hits the unprotected application, often at the worst moment. A measurement counts most: empty the caches, apply the usual peak load, take the time until things are back to normal. The note is the place for what came out.',
      },
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'unaffected',
            title: { de: 'Bleibt so schnell wie sonst', en: 'Stays as fast as usual' },
          },
          {
            id: 'slower',
            title: { de: 'Wird langsamer, hält aber durch', en: 'Becomes slower, but holds' },
          },
          { id: 'breaks-down', title: { de: 'Bricht zusammen', en: 'Breaks down' } },
        ],
      },
      audience: ['development', 'operations'],
      phase: 'go-live',
    },
    {
      id: 'performance.invalidation',
      prompt: {
        de: 'Wie werden veraltete Einträge aus den vorhandenen Caches entfernt?',
        en: 'How do outdated entries leave the existing caches?',
      },
      help: {
        de: 'Wer zu selten aufräumt, zeigt alte Inhalte; wer jedes Mal alles leert, verliert den Nutzen des Caches. Wählen Sie das Verfahren, das überwiegt, und nennen Sie in der Anmerkung Ausnahmen sowie die Stelle, die das Entfernen auslöst.',
        en: 'Clean up too rarely and old content is shown; empty everything each time and the cache loses its use. Choose the method that prevails, and name exceptions and whatever triggers the removal in the note.',
      },
      answer: {
        kind: 'choice',
        other: true,
        options: [
          { id: 'expiry', title: { de: 'Ablauf nach fester Zeit', en: 'Expiry after a fixed time' } },
          {
            id: 'purge',
            title: { de: 'Gezielte Meldung bei jeder Änderung', en: 'Targeted message upon each change' },
          },
          {
            id: 'tags',
            title: { de: 'Über Schlagwörter, die Einträge gruppieren', en: 'By tags that group entries' },
          },
          {
            id: 'versioned',
            title: { de: 'Neue Adresse oder neuer Schlüssel je Fassung', en: 'New address or key for each version' },
          },
          { id: 'full-flush', title: { de: 'Vollständiges Leeren', en: 'Emptying everything' } },
          { id: 'none', title: { de: 'Gar nicht', en: 'Not at all' } },
        ],
      },
      audience: ['development'],
      phase: 'go-live',
    },
    {
      id: 'performance.cache-rules',
      prompt: {
        de: 'Welche besonderen Regeln muss ein vorgelagerter Cache kennen?',
        en: 'Which special rules does a cache in front of the application have to know?',
      },
      help: {
        de: 'Sendet die Anwendung richtige Kopfzeilen, weiß ein Cache von selbst, was er wie lange behalten darf. Sonderregeln braucht es, wo das nicht genügt: bei angemeldeten Nutzer*innen, bei Cookies, die nichts am Inhalt ändern, oder bei Adressen, die nie zwischengespeichert werden dürfen. Nennen Sie Pfade, Kopfzeilen und Cookies möglichst genau.',
        en: 'If the application sends proper headers, a cache knows by itself what it may keep and for how long. Special rules are needed where this is not enough: for users who are logged in, for cookies that do not change the content, or for addresses that must never be cached. Name paths, headers and cookies as exactly as you can.',
      },
      answer: { kind: 'long-text' },
      audience: ['development', 'operations'],
      phase: 'go-live',
    },
  ],
  rules: [
    {
      id: 'performance.long-running.blocks-workers',
      question: 'performance.long-running',
      when: { present: { answer: 'performance.long-running' } },
      severity: 'advice',
      text: {
        de: 'Lang laufende Anfragen und Aufträge können Arbeitsprozesse blockieren; Lastverteilung mildert das nur. Suchen Sie gemeinsam mit dem Betrieb nach der Ursache: Profiling zeigt teure Funktionen, eine Analyse der Abfragen fehlende Indizes. Worauf niemand warten muss, gehört in einen Hintergrundauftrag.',
        en: 'Long requests and jobs can block workers; load balancing only softens this. Look for the cause together with operations: profiling shows expensive functions, analysing the queries shows missing indexes. What nobody has to wait for belongs into a background job.',
      },
      source: 'project-guide',
    },
    {
      id: 'performance.cold-cache.breaks-down',
      question: 'performance.cold-cache',
      when: { question: 'performance.cold-cache', includes: ['breaks-down'] },
      severity: 'warning',
      text: {
        de: 'Ein Neustart des Caches zur falschen Zeit wird so zum Ausfall. Sorgen Sie dafür, dass die Anwendung auch ungeschützt antwortet: Caches vorwärmen, gleichartige Anfragen zusammenfassen, Last begrenzen oder die langsamen Stellen selbst beschleunigen.',
        en: 'A restart of the cache at the wrong time thus becomes an outage. Make sure that the application answers without protection as well: warm the caches up, merge identical requests, limit the load, or speed up the slow places themselves.',
      },
      source: 'project-guide',
    },
    {
      id: 'performance.cold-cache.unknown',
      question: 'performance.cold-cache',
      when: { question: 'performance.cold-cache', state: ['unknown'] },
      severity: 'warning',
      text: {
        de: 'Niemand weiß, ob die Anwendung den Verlust ihrer Caches übersteht. Planen Sie vor dem Start einen Lasttest ein, der mit leeren Caches beginnt.',
        en: 'Nobody knows whether the application survives the loss of its caches. Before the launch, plan a load test that starts with empty caches.',
      },
      source: 'project-guide',
    },
  ],
})
