import { defineChapter } from '../guide/define-chapter.ts'
import { dataColumns } from './data-columns.ts'
import { loadRules } from './load.rules.ts'
import { resourceColumns } from './resource-columns.ts'

const counts = ['1/month', '1/day', '1/hour', '1/s']

export const load = defineChapter({
  id: 'load',
  title: { de: 'Last und Kapazitätsplanung', en: 'Load and capacity planning' },
  introduction: {
    de: 'Die Infrastruktur soll vom ersten Tag an passen: Zu groß kostet sie unnötig Geld, zu klein wird sie langsam oder fällt aus. Vieles lässt sich rasch nachträglich vergrößern, ein paar Weichen aber stellt man besser rechtzeitig. Läuft das Projekt schon irgendwo, bringen Sie Rechnungen, Zugriffsstatistiken und die Ausstattung der bisherigen Server mit – daran lässt sich mehr ablesen als an jeder Schätzung.',
    en: 'The infrastructure should fit from day one: too large, and it costs money for nothing; too small, and it turns slow or fails. Much of it can be enlarged quickly afterwards, but a few switches are better set in good time. If the project already runs somewhere, bring bills, access statistics and the specifications of the present servers: they reveal more than any guess.',
  },
  anchor: 'kapazitaetsplanung',
  questions: [
    {
      id: 'load.users',
      prompt: {
        de: 'Für wie viele Nutzer*innen ist die Anwendung gedacht?',
        en: 'How many users is the application meant for?',
      },
      help: {
        de: 'Die Zahl ordnet das Projekt ein und hilft, alle weiteren Angaben auf Plausibilität zu prüfen. Gemeint sind alle, die die Anwendung nutzen sollen, nicht nur die gerade angemeldeten. Technische Teilnehmer wie Sensoren oder andere Systeme zählen mit. Eine Spanne wie „5000 bis 8000“ genügt.',
        en: 'This figure gives a first idea of the size and helps to check everything else for plausibility. It means all who are to use the application, not only those signed in right now. Technical clients such as sensors or other systems count too. A range such as “5000 to 8000” is enough.',
      },
      answer: { kind: 'quantity', units: ['user'], min: 0, max: 10_000_000_000, usual: [5, 10_000_000] },
      audience: ['customer'],
      phase: 'offer',
      sizing: true,
    },
    {
      id: 'load.concurrent-users',
      prompt: {
        de: 'Wie viele Nutzer*innen sind gleichzeitig aktiv?',
        en: 'How many users are active at the same time?',
      },
      help: {
        de: 'Gleichzeitigkeit kostet auf verschiedene Weise: offene Verbindungen, viele Aufrufe, Arbeitsspeicher oder volle Warteschlangen. Ein einfacher Aufbau muss nicht spontan wachsen können, ein anspruchsvoller womöglich schlagartig und stark. Nennen Sie die Zahl zur üblichen Spitzenzeit; besondere Ereignisse gehören in die Frage nach dem Lastverlauf.',
        en: 'Being there at the same time costs in different ways: open connections, many hits, memory, or full job queues. A simple set-up need not grow on the spur of the moment, a demanding one may have to grow a lot and suddenly. Give the number at the usual peak time; special events belong to the question about the load profile.',
      },
      answer: { kind: 'quantity', units: ['user'], min: 0, max: 10_000_000_000, usual: [1, 200_000] },
      audience: ['customer', 'development'],
      phase: 'offer',
      sizing: true,
    },
    {
      id: 'load.hits',
      prompt: { de: 'Wie viele Aufrufe sind im Monat zu erwarten?', en: 'How many hits are to be expected per month?' },
      help: {
        de: 'Aus den Aufrufen folgen Rechenleistung, Bandbreite und Datenverkehr. Sagen Sie dazu, was gezählt wird: Ein Serverprotokoll führt jede einzelne URL auf, ein Analysewerkzeug nur ganze Seiten – dazwischen liegt leicht der Faktor 50. Besuche und der Anteil derer, die wiederkommen, zeigen, wie viel sich zwischenspeichern lässt.',
        en: 'Computing power, bandwidth and transfer all follow from the hits. Say what is being counted: a server log lists each single URL, an analytics tool only whole pages, and a factor of 50 easily lies between them. Visits and the share of people who return show how much can be cached.',
      },
      answer: {
        kind: 'record',
        fields: [
          {
            id: 'amount',
            title: { de: 'Aufrufe', en: 'Hits' },
            answer: { kind: 'quantity', units: counts, min: 0, max: 10_000_000_000_000, usual: [1000, 10_000_000_000] },
          },
          {
            id: 'basis',
            title: { de: 'Gezählt werden', en: 'Counted as' },
            required: true,
            answer: {
              kind: 'choice',
              options: [
                { id: 'requests', title: { de: 'URL-Aufrufe (Serverprotokoll)', en: 'URL requests (server log)' } },
                { id: 'page-views', title: { de: 'Seitenaufrufe (Analysewerkzeug)', en: 'Page views (analytics)' } },
              ],
            },
          },
          {
            id: 'visits',
            title: { de: 'Besuche', en: 'Visits' },
            answer: { kind: 'quantity', units: counts, min: 0, max: 1_000_000_000_000, usual: [50, 1_000_000_000] },
          },
          {
            id: 'returning',
            title: { de: 'Anteil wiederkehrender Besuche', en: 'Share of repeat visits' },
            answer: { kind: 'quantity', units: ['%'], min: 0, max: 100 },
          },
        ],
      },
      audience: ['customer', 'development'],
      phase: 'offer',
      sizing: true,
    },
    {
      id: 'load.data',
      prompt: {
        de: 'Welche Daten werden gespeichert, und wie schnell werden es mehr?',
        en: 'Which data is stored, and how fast does it grow?',
      },
      help: {
        de: 'Speicher wird nicht nur für den heutigen Stand gebraucht, sondern auch für alles, was bis zum Ende der Planung hinzukommt, und für die Sicherungen davon. Werden Daten irgendwann gelöscht, pendelt sich der Bestand ein; bleiben sie für immer, wächst er ohne Grenze. Die Größenordnung reicht: ein paar MB, einige GB, Dutzende oder Hunderte GB. Tragen Sie den Zuwachs bei gleichbleibender Nutzung ein; wachsende Nutzung wird aus dem erwarteten Wachstum berechnet.',
        en: 'Storage is needed not just for what is there today but for all that arrives until the end of the planning, and for its backups. If data is deleted at some point, the amount levels off; if it stays for good, it grows without limit. The order of magnitude will do: a few MB, some GB, dozens or hundreds of GB. Enter the growth at constant use; growing use is worked out from the expected growth.',
      },
      answer: { kind: 'table', columns: dataColumns },
      audience: ['customer', 'development'],
      phase: 'offer',
      sizing: true,
    },
    {
      id: 'load.transfer',
      prompt: {
        de: 'Wie viele Daten fließen im Monat zwischen Anwendung und Internet?',
        en: 'How much data flows between the application and the internet in a month?',
      },
      help: {
        de: 'Datenverkehr ins Internet wird oft nach Menge abgerechnet und begrenzt, was ein Anschluss leisten muss. Zählen Sie beide Richtungen zusammen. Rechnungen oder die Statistik des bisherigen Anbieters liefern die beste Zahl; ohne sie wird aus den Aufrufen geschätzt.',
        en: 'Transfer to the internet is often billed by volume, and it shapes what a line has to carry. Add up both directions. Bills or the statistics of your present provider give the best figure; without them it is estimated from the hits.',
      },
      answer: {
        kind: 'quantity',
        units: ['GiB/month', 'TiB/month', 'GB/month', 'TB/month'],
        min: 0,
        max: 1_000_000_000,
        usual: [1, 100_000],
      },
      audience: ['customer', 'operations'],
      phase: 'offer',
      sizing: true,
    },
    {
      id: 'load.peak-bandwidth',
      prompt: {
        de: 'Welche Spitze erreicht der Verkehr mit dem Internet?',
        en: 'Which peak does the traffic with the internet reach?',
      },
      help: {
        de: 'Die Monatsmenge verrät nicht, wie eng es in der vollsten Minute wird. Gerade Downloads, Videos und Werbeaktionen bringen kurze, hohe Spitzen. Nennen Sie den höchsten Wert, der regelmäßig vorkommt; achten Sie auf Mbit/s – ein MB/s sind acht davon.',
        en: 'The monthly volume does not tell how tight it gets in the busiest minute. Downloads, videos and campaigns above all cause short, high peaks. Give the highest value that occurs regularly, and mind the unit Mbit/s: one MB/s makes eight of them.',
      },
      answer: { kind: 'quantity', units: ['Mbit/s', 'Gbit/s'], min: 0, max: 100_000_000, usual: [1, 20_000] },
      audience: ['operations', 'development'],
      phase: 'offer',
      sizing: true,
    },
    {
      id: 'load.resources',
      prompt: {
        de: 'Welche Anforderungen an Prozessor, Arbeitsspeicher und Platten gibt es, oder welche Erfahrungen damit?',
        en: 'Which requirements for CPU, memory and disks are there, or what experience with them?',
      },
      help: {
        de: 'Wer die Anwendung schon betreibt, weiß am besten, was sie braucht; solche Werte gehen jeder Rechnung vor. Eine Zeile steht für gleichartige Server, die Anzahl sagt, wie viele es sind. Notieren Sie, ob die Werte gemessen, vorgeschrieben oder geschätzt sind und wie gut die Server damit ausgelastet waren.',
        en: 'Whoever already runs the application knows best what it needs, and such figures take precedence over any calculation. One row stands for servers of the same kind, and the count says how many there are. Note whether the figures are measured, prescribed or guessed, and how busy the servers were with them.',
      },
      answer: { kind: 'table', columns: resourceColumns },
      audience: ['development', 'operations'],
      phase: 'offer',
      sizing: true,
    },
    {
      id: 'load.seasonality',
      prompt: {
        de: 'Wie verteilt sich die Last über Tag, Woche und Jahr, und welche Ereignisse treiben sie hoch?',
        en: 'How does the load spread over day, week and year, and which events drive it up?',
      },
      help: {
        de: 'Ausgelegt wird nach der Spitze, bezahlt oft nach dem Durchschnitt; der Verlauf verbindet beides. Nennen Sie auch, was auf einen Schlag viele Menschen bringt: Newsletter, Push-Nachrichten, Liveübertragungen, Werbung. Zu jedem Ereignis gehören Name, Zeitpunkt und das Vielfache der üblichen Last. Nur das Verhältnis der Werte zueinander zählt, Schätzungen sind willkommen.',
        en: 'Systems are built for the peak and often paid by the average; the profile connects the two. Include whatever brings many people at a stroke: newsletters, push notifications, live broadcasts, advertising. Each event has a name, a time and a multiple of the usual load. Only the ratio of the values counts, and guesses are welcome.',
      },
      answer: { kind: 'load-profile' },
      audience: ['customer', 'development'],
      phase: 'offer',
      sizing: true,
    },
  ],
  rules: loadRules,
})
