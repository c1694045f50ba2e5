import { defineChapter } from '../guide/define-chapter.ts'
import { timelineRules } from './timeline.rules.ts'

export const timeline = defineChapter({
  id: 'timeline',
  title: { de: 'Zeitplan und Ausblick', en: 'Schedule and roadmap' },
  introduction: {
    de: 'Jedes Projekt hat sein eigenes Tempo. Sind Termine und Richtung früh bekannt, lassen sich rechtzeitig Wege vorschlagen, statt kurz vor dem Start zu improvisieren.',
    en: 'Every project moves at its own speed. When dates and direction are known early, options can be offered in good time instead of improvised just before the start.',
  },
  anchor: 'zeitplan',
  questions: [
    {
      id: 'timeline.character',
      prompt: { de: 'Was für ein Vorhaben ist es?', en: 'What kind of undertaking is it?' },
      help: {
        de: 'Ein Umzug mit laufendem Betrieb braucht andere Vorbereitung als ein Neuanfang auf der grünen Wiese, und ein erster Wurf darf anders aussehen als die Ablösung eines gewachsenen Systems. Wählen Sie beides: woher die Anwendung kommt und wie groß der Schritt ist.',
        en: 'Moving a live system takes other preparations than starting from scratch, and a first version may look different from the replacement of a system that has grown for years. Choose both: where the application comes from and how big the step is.',
      },
      answer: {
        kind: 'record',
        fields: [
          {
            id: 'origin',
            title: { de: 'Herkunft', en: 'Origin' },
            answer: {
              kind: 'choice',
              options: [
                { id: 'new-development', title: { de: 'Neuentwicklung', en: 'New development' } },
                {
                  id: 'migration',
                  title: { de: 'Umzug eines bestehenden Systems', en: 'Migration of an existing system' },
                },
              ],
            },
          },
          {
            id: 'scope',
            title: { de: 'Umfang', en: 'Scope' },
            answer: {
              kind: 'choice',
              options: [
                {
                  id: 'minimum-viable-product',
                  title: { de: 'Erste Version mit dem Nötigsten (MVP)', en: 'Minimum viable product' },
                },
                {
                  id: 'further-development',
                  title: { de: 'Weiterentwicklung eines Systems', en: 'Further development of an existing system' },
                },
                { id: 'relaunch', title: { de: 'Vollständiger Neustart (Relaunch)', en: 'Complete relaunch' } },
              ],
            },
          },
        ],
      },
      audience: ['customer', 'development'],
      phase: 'offer',
    },
    {
      id: 'timeline.stage',
      prompt: { de: 'Wie weit ist die Entwicklung?', en: 'How far has development come?' },
      help: {
        de: 'Solange noch über das Konzept gesprochen wird, lassen sich Fragen des Betriebs fast umsonst mitdenken; später kostet jede Änderung mehr. Wählen Sie den Stand, der heute zutrifft, nicht den erhofften.',
        en: 'While the concept is still being discussed, operational needs can be built in almost for free; later every change costs more. Choose the stage that is true today, not the one hoped for.',
      },
      answer: {
        kind: 'choice',
        options: [
          { id: 'concept', title: { de: 'Das Konzept wird noch besprochen', en: 'The concept is under discussion' } },
          { id: 'working-code', title: { de: 'Es gibt lauffähigen Code', en: 'There is working code' } },
          {
            id: 'launch-pending',
            title: {
              de: 'Fertig entwickelt, nur der Start fehlt',
              en: 'Development is finished, only the launch is missing',
            },
          },
          { id: 'in-production', title: { de: 'Bereits im Produktivbetrieb', en: 'Already in production' } },
        ],
      },
      audience: ['customer', 'development'],
      phase: 'offer',
    },
    {
      id: 'timeline.milestones',
      prompt: { de: 'Was soll bis wann bereitstehen?', en: 'What is to be in place, and by when?' },
      help: {
        de: 'Umgebungen entstehen Schritt für Schritt, und jede will eingerichtet, befüllt und ausprobiert werden. Tragen Sie je Zeile den spätesten Tag ein, auch wenn er noch wackelt; wie sicher er ist, gehört in die Bemerkung. Was es schon gibt oder nicht geben wird, bleibt ohne Datum.',
        en: 'Environments come into being one after the other, and each has to be set up, filled and tried out. Enter the latest day per row even if it is still shaky, and say in the remark how firm it is. What already exists or will never exist stays without a date.',
      },
      answer: {
        kind: 'table',
        columns: [
          { id: 'by', title: { de: 'Bis wann', en: 'By when' }, answer: { kind: 'date' } },
          { id: 'remark', title: { de: 'Bemerkung', en: 'Remark' }, answer: { kind: 'text' } },
        ],
        rows: [
          { id: 'development', title: { de: 'Entwicklungsumgebung', en: 'Development environment' } },
          { id: 'staging', title: { de: 'Staging-Umgebung', en: 'Staging environment' } },
          { id: 'production', title: { de: 'Produktivumgebung', en: 'Production environment' } },
          { id: 'ready', title: { de: 'Bereit für den Start', en: 'Ready to launch' } },
          { id: 'go-live', title: { de: 'Start oder Umzug (Go-live)', en: 'Go-live or migration' } },
        ],
      },
      audience: ['customer', 'development', 'operations'],
      phase: 'kick-off',
    },
    {
      id: 'timeline.dates',
      prompt: {
        de: 'Welche weiteren Termine stehen fest oder zeichnen sich ab?',
        en: 'Which other dates are fixed or in sight?',
      },
      help: {
        de: 'An manchen Tagen darf nichts schiefgehen, an anderen kommt ein Vielfaches der üblichen Last: Fristen, Veröffentlichungen, Werbung, Versammlungen oder Veranstaltungen mit Kund*innen. Wer sie kennt, legt Wartungen und Umbauten daneben und plant Reserven ein. Ein geschätztes Datum ist besser als keines.',
        en: 'On some days nothing may go wrong, on others the load is many times the usual: deadlines, launches, advertising, assemblies or events with customers. Whoever knows them keeps maintenance and rebuilding away from them and plans reserves. An estimated date is better than none.',
      },
      answer: {
        kind: 'table',
        columns: [
          { id: 'what', title: { de: 'Was', en: 'What' }, answer: { kind: 'text' } },
          {
            id: 'kind',
            title: { de: 'Art', en: 'Kind' },
            answer: {
              kind: 'choice',
              options: [
                { id: 'deadline', title: { de: 'Frist', en: 'Deadline' } },
                { id: 'launch', title: { de: 'Veröffentlichung', en: 'Launch' } },
                { id: 'advertising', title: { de: 'Werbung', en: 'Advertising' } },
                { id: 'assembly', title: { de: 'Versammlung', en: 'Assembly' } },
                { id: 'customer-event', title: { de: 'Veranstaltung mit Kund*innen', en: 'Customer event' } },
                { id: 'other', title: { de: 'Anderes', en: 'Other' } },
              ],
            },
          },
          { id: 'when', title: { de: 'Wann', en: 'When' }, answer: { kind: 'date' } },
        ],
      },
      audience: ['customer'],
      phase: 'kick-off',
    },
    {
      id: 'timeline.roadmap',
      prompt: {
        de: 'Welche Weiterentwicklung ist für die nächsten zwei Jahre geplant?',
        en: 'Which further development is planned for the next two years?',
      },
      help: {
        de: 'Neue Märkte, Sprachen, Schnittstellen oder Apps verändern, was die Infrastruktur leisten muss, und manches davon lässt sich heute mit wenig Aufwand vorbereiten. Stichworte mit ungefährem Zeitpunkt reichen, auch für Ideen, die noch niemand beschlossen hat.',
        en: 'New markets, languages, interfaces or apps change what the infrastructure has to do, and some of it can be prepared today with little effort. Keywords with a rough date are enough, also for ideas that nobody has decided on yet.',
      },
      answer: { kind: 'long-text' },
      audience: ['customer', 'development'],
      phase: 'kick-off',
    },
    {
      id: 'timeline.growth',
      prompt: {
        de: 'Um wie viel wächst die Nutzung in den nächsten 24 Monaten?',
        en: 'By how much will usage grow in the next 24 months?',
      },
      help: {
        de: 'Daraus ergibt sich, wie viel Luft die Planung braucht und ab wann ein größerer Zuschnitt fällig wird. Gemeint ist der Zuwachs über den ganzen Zeitraum: 50 % heißt anderthalbmal so viel wie heute, 100 % doppelt so viel. Eine Spanne von vorsichtig bis zuversichtlich ist ehrlicher als eine einzelne Zahl; worauf sie beruht, gehört in die Notiz.',
        en: 'This shows how much headroom the plan needs and when a larger size falls due. What counts is the increase over the whole period: 50 % means one and a half times as much as today, 100 % twice as much. A range from cautious to confident is more honest than a single number; put what it rests on into the note.',
      },
      answer: { kind: 'quantity', units: ['%'], min: -100, usual: [0, 300] },
      audience: ['customer'],
      phase: 'offer',
      sizing: true,
    },
  ],
  rules: timelineRules,
})
