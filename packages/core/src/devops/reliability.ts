import { defineChapter } from '../guide/define-chapter.ts'
import { callTraces } from './call-traces.ts'
import { reliabilityRules } from './reliability.rules.ts'
import { unprotectedOperationColumns } from './unprotected-operation-columns.ts'

export const reliability = defineChapter({
  id: 'reliability',
  anchor: 'monitoring',
  title: {
    de: 'Überwachung, Zuverlässigkeit und Notfallvorsorge',
    en: 'Monitoring, reliability and business continuity',
  },
  introduction: {
    de: 'Am besten fiele nie etwas aus; die Erfahrung lehrt anderes. Darum beugen wir manchen Störungen vor und bereiten uns auf die übrigen vor: Alle wissen, was sie erwarten dürfen, alle bleiben handlungsfähig, und aus einem kleinen Fehler wird kein großer.',
    en: 'Ideally nothing would ever fail; experience says otherwise. So we prevent some faults and prepare for the rest: everybody knows what to expect, everybody stays able to act, and a small fault does not grow into a large one.',
  },
  questions: [
    {
      id: 'reliability.past-failures',
      prompt: {
        de: 'Welche Störungen gab es bisher, und was haben sie bewirkt?',
        en: 'Which faults have there been so far, and what did they cause?',
      },
      help: {
        de: 'Was einmal ausgefallen ist, fällt gern wieder aus, und an früheren Störungen lässt sich ablesen, wo Überwachung und Vorsorge ansetzen müssen. Nennen Sie auch Ausfälle, die kurz waren oder deren Ursache nie gefunden wurde. Um Schuld geht es dabei nicht.',
        en: 'What failed once tends to fail again, and earlier faults show where monitoring and precautions have to start. Name outages as well that were short or whose cause was never found. This is not about blame.',
      },
      answer: {
        kind: 'table',
        columns: [
          { id: 'fault', title: { de: 'Störung', en: 'Fault' }, answer: { kind: 'text' } },
          { id: 'effect', title: { de: 'Auswirkung', en: 'Effect' }, answer: { kind: 'text' } },
          {
            id: 'duration',
            title: { de: 'Dauer', en: 'Duration' },
            answer: { kind: 'quantity', units: ['h', 'min', 'd'], min: 0, usual: [0, 168] },
          },
          { id: 'remedy', title: { de: 'Ursache und Abhilfe', en: 'Cause and remedy' }, answer: { kind: 'text' } },
        ],
      },
      audience: ['customer', 'development', 'operations'],
      phase: 'kick-off',
    },
    {
      id: 'reliability.challenges',
      prompt: {
        de: 'Welche drei Dinge waren im Betrieb bisher am schwierigsten?',
        en: 'Which three things have been the hardest in operation so far?',
      },
      help: {
        de: 'Die Beschränkung auf drei zwingt zur Auswahl und zeigt, wo Hilfe zuerst gebraucht wird. Gemeint ist alles, was Kraft kostet: Technik, Abläufe, fehlendes Wissen, Abstimmung. Ein kurzer Satz je Punkt genügt.',
        en: 'Three at most: this forces a choice and shows where help is needed first. Anything that costs effort counts: technology, procedures, missing knowledge, coordination. A short sentence for each is enough.',
      },
      answer: { kind: 'list', max: 3 },
      audience: ['customer', 'development', 'operations'],
      phase: 'offer',
    },
    {
      id: 'reliability.worries',
      prompt: {
        de: 'Welche möglichen Probleme machen Ihnen die größten Sorgen?',
        en: 'Which potential problems worry you most?',
      },
      help: {
        de: 'Sorgen weisen oft auf Risiken hin, die in keinem Dokument stehen. Schreiben Sie auf, was schlimmstenfalls geschehen könnte und wen es träfe; wie wahrscheinlich es ist, klären wir gemeinsam.',
        en: 'Worries often point to risks that no document mentions. Write down what might happen at worst and whom it would hit; how likely it is we work out together.',
      },
      answer: { kind: 'list' },
      audience: ['customer', 'development', 'operations'],
      phase: 'kick-off',
    },
    {
      id: 'reliability.recovery',
      prompt: {
        de: 'Wie reagiert die Anwendung auf kurze Störungen und unklare Fehler?',
        en: 'How does the application react to short disturbances and unclear faults?',
      },
      help: {
        de: 'Kurze Störungen wird es immer geben: ein Netzaussetzer, ein Neustart der Datenbank. Wichtiger als ihre Zahl ist, wie schnell alles wieder läuft, und am schnellsten geht es ohne Menschen. Gut ist, wenn sich die Anwendung selbst fängt oder sich sauber beendet, sodass ein Prozessverwalter sie neu starten kann.',
        en: 'There will always be short disturbances: a network hiccup, a restart of the database. More important than their number is how fast everything works again, and nothing is faster than doing without people. It is fine if the application recovers by itself or ends cleanly, so that a process manager can restart it.',
      },
      answer: {
        kind: 'choice',
        options: [
          { id: 'recovers', title: { de: 'Fängt sich von selbst', en: 'Recovers by itself' } },
          {
            id: 'crashes-cleanly',
            title: { de: 'Beendet sich sauber', en: 'Crashes cleanly' },
            help: {
              de: 'Nach einem Neustart läuft alles wie zuvor.',
              en: 'After a restart everything works as before.',
            },
          },
          {
            id: 'inconsistent',
            title: { de: 'Bleibt in einem widersprüchlichen Zustand', en: 'Ends in an inconsistent state' },
          },
        ],
      },
      audience: ['development', 'operations'],
      phase: 'kick-off',
    },
    {
      id: 'reliability.non-transactional',
      prompt: {
        de: 'Welche Vorgänge schützt keine Transaktion, sodass sie halb fertig liegen bleiben können?',
        en: 'Which operations have no transaction to protect them and can be left half done?',
      },
      help: {
        de: 'Ein Server kann jederzeit neu starten, geplant oder nicht. Vorgänge, die mehrere Systeme zugleich ändern – etwa Zahlung und Bestellung oder Datei und Datenbankeintrag –, bleiben dann womöglich auf halbem Weg stehen. Nennen Sie je Vorgang, was nicht mehr zusammenpasst und wie es wieder in Ordnung kommt.',
        en: 'A server can restart at any time, planned or not. Operations that change several systems at once – payment and order, say, or a file and its database entry – may then stop halfway. For each operation, say what no longer fits together and how it is put right again.',
      },
      answer: {
        kind: 'table',
        columns: unprotectedOperationColumns,
      },
      audience: ['development'],
      phase: 'go-live',
    },
    {
      id: 'reliability.outgoing-observability',
      prompt: {
        de: 'Woran lässt sich verfolgen, was die Anwendung mit externen Diensten austauscht?',
        en: 'How can one follow what the application exchanges with external services?',
      },
      help: {
        de: 'Hängt ein fremder Dienst, sieht es zunächst so aus, als sei die eigene Anwendung gestört. Gute Protokolle zeigen in Minuten, auf welcher Seite es klemmt, und dienen der Gegenseite als Beleg. Kreuzen Sie an, was heute schon vorhanden ist.',
        en: 'When a service elsewhere hangs, it first looks as if your own application had failed. Good logs show within minutes which side is stuck, and serve as evidence to the other party. Tick what exists today.',
      },
      answer: {
        kind: 'checklist',
        items: callTraces,
      },
      audience: ['development', 'operations'],
      phase: 'go-live',
    },
    {
      id: 'reliability.external-outage',
      prompt: {
        de: 'Was geschieht, wenn externe Dienste ausfallen oder hängen?',
        en: 'What happens when external services are down or hang?',
      },
      help: {
        de: 'Fremde Dienste fallen aus, ohne zu fragen. Sauber ist das Verhalten, wenn sich keine Anfragen stauen und andere Teile lahmlegen, wenn Nutzer*innen gleich erfahren, was gerade fehlt, und wenn keine ihrer Eingaben verloren geht. Treffen mehrere Antworten zu, wählen Sie die schlimmste.',
        en: 'External services fail without asking. The behaviour is clean if no requests pile up and paralyse other parts, if users learn right away what is missing at the moment, and if nothing they entered gets lost. If several answers apply, choose the worst.',
      },
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'degrades',
            title: { de: 'Nur die betroffene Funktion fehlt', en: 'Only the function concerned is missing' },
          },
          {
            id: 'blocks',
            title: { de: 'Anfragen stauen sich, anderes steht mit', en: 'Requests pile up, other parts stop too' },
          },
          { id: 'loses-data', title: { de: 'Daten gehen verloren', en: 'Data is lost' } },
        ],
      },
      audience: ['development', 'operations'],
      phase: 'go-live',
    },
    {
      id: 'reliability.metrics',
      prompt: {
        de: 'Welche Endpunkte für Messwerte und Überwachung gibt es?',
        en: 'Which endpoints are there for metrics and monitoring?',
      },
      help: {
        de: 'Von außen sieht man nur, ob ein Server antwortet; ob es der Anwendung gut geht, weiß sie selbst am besten. Ein Endpunkt im Format von Prometheus liefert Verläufe, ein Statusendpunkt über HTTP (etwa als JSON) den Zustand im Augenblick, lesbar für Mensch und Maschine. Er sollte den Grund nennen, etwa welche Verbindung zur Datenbank mit welcher Meldung scheitert.',
        en: 'From the outside one sees only whether a server answers; whether the application is well it knows best itself. An endpoint in Prometheus format provides the course over time, an HTTP status endpoint (as JSON, say) the present state, readable for machines and people alike. It should name the reason, such as which database connection fails with which message.',
      },
      answer: {
        kind: 'checklist',
        items: [
          {
            id: 'prometheus-metrics',
            title: { de: 'Messwerte im Format von Prometheus', en: 'Metrics in Prometheus format' },
          },
          { id: 'status-endpoint', title: { de: 'Statusendpunkt über HTTP', en: 'HTTP status endpoint' } },
          {
            id: 'specific-diagnoses',
            title: { de: 'Status nennt konkrete Ursachen', en: 'Status names specific causes' },
          },
        ],
      },
      audience: ['development', 'operations'],
      phase: 'kick-off',
    },
    {
      id: 'reliability.readiness',
      prompt: {
        de: 'Wie erfährt man nach einem Start, dass die Anwendung bereit ist?',
        en: 'How does one learn after a start that the application is ready?',
      },
      help: {
        de: 'Ein gestarteter Prozess kann noch minutenlang laden. Eine Bereitschaftsprüfung lässt den Prozessverwalter gelungene von misslungenen Starts unterscheiden und hält Lastverteiler davon ab, Anfragen zu früh durchzureichen. Nennen Sie in der Anmerkung Adresse oder Befehl und die übliche Startdauer.',
        en: 'A process that has started may still be loading for minutes. A readiness probe lets process managers tell a good start from a failed one, and keeps load balancers from passing requests on too early. In the note, give the address or command and the usual start-up time.',
      },
      answer: {
        kind: 'choice',
        other: true,
        options: [
          { id: 'http-probe', title: { de: 'Eigene Abfrage über HTTP', en: 'HTTP probe of its own' } },
          { id: 'status-endpoint', title: { de: 'Allgemeiner Statusendpunkt', en: 'General status endpoint' } },
          {
            id: 'notification',
            title: { de: 'Meldung an den Prozessverwalter', en: 'Notification to the process manager' },
            help: { de: 'Zum Beispiel sd_notify.', en: 'For instance sd_notify.' },
          },
          { id: 'command', title: { de: 'Prüfbefehl', en: 'Command that checks' } },
          { id: 'none', title: { de: 'Gar nicht', en: 'Not at all' } },
        ],
      },
      audience: ['development', 'operations'],
      phase: 'go-live',
    },
    {
      id: 'reliability.service-level',
      prompt: {
        de: 'Welche Betreuung und welche Reaktionszeiten wünschen Sie?',
        en: 'Which support level and reaction times do you want?',
      },
      help: {
        de: 'Hiervon hängt ab, wer den Betrieb verantwortet, wann jemand nach Fehlern sieht und was das kostet. Eine Reaktionszeit zählt nur während der Servicezeit, und nach der Reaktion beginnt die Reparatur erst. Fragen Sie sich, was eine Stunde Ausfall an einem Samstagabend wirklich kostet, und leiten Sie die höchste ungeplante Ausfallzeit im Monat daraus ab.',
        en: 'This decides who is responsible for operation, when somebody looks after faults, and what it costs. A reaction time counts only within the support window, and after the reaction the repair has yet to begin. Ask yourself what an hour of outage on a Saturday evening really costs, and derive the maximum unplanned downtime per month from that.',
      },
      answer: { kind: 'service-level' },
      audience: ['customer', 'operations'],
      phase: 'offer',
      sizing: true,
    },
    {
      id: 'reliability.maintenance-window',
      prompt: {
        de: 'Wann darf automatisch gewartet werden, und wie früh soll das angekündigt werden?',
        en: 'When may automated maintenance take place, and how early should it be announced?',
      },
      help: {
        de: 'Sicherheitsaktualisierungen brauchen manchmal einen Neustart, und der soll möglichst wenige stören. Ist das Fenster zu kurz, passen mehrere Maschinen nicht nacheinander hinein; ist der Vorlauf zu lang, kommen wichtige Korrekturen zu spät. Wählen Sie Stunden mit wenig Betrieb und bedenken Sie nächtliche Aufträge.',
        en: 'Security updates sometimes need a restart, which should disturb as few people as possible. If the window is too short, several machines do not fit into it one after another; if the notice is too long, important fixes come too late. Choose quiet hours and keep nightly jobs in mind.',
      },
      answer: {
        kind: 'record',
        fields: [
          {
            id: 'window',
            title: { de: 'Wartungsfenster', en: 'Maintenance window' },
            answer: { kind: 'time-window' },
          },
          {
            id: 'notice',
            title: { de: 'Vorlauf der Ankündigung', en: 'Notice' },
            answer: { kind: 'quantity', units: ['h', 'd'], min: 0, usual: [1, 168] },
          },
        ],
      },
      audience: ['customer', 'development', 'operations'],
      phase: 'go-live',
    },
    {
      id: 'reliability.maintenance-steps',
      prompt: {
        de: 'Was ist vor und nach einem Wartungsfenster zu tun?',
        en: 'What has to be done before and after a maintenance window?',
      },
      help: {
        de: 'Manche Vorgänge vertragen keine Unterbrechung, und manche Anwendung soll während der Wartung einen Hinweis zeigen. Nennen Sie jeden Schritt hin und zurück: laufende Aufträge zu Ende bringen, Wartungszustand einschalten und wieder aufheben. Was von selbst abläuft, wird nachts auch nicht vergessen.',
        en: 'Some operations can not bear an interruption, and some applications should show a notice during maintenance. Name every step there and back: let running jobs finish, switch the maintenance state on and off again. What runs by itself is not forgotten at night.',
      },
      answer: {
        kind: 'table',
        columns: [
          { id: 'step', title: { de: 'Schritt', en: 'Step' }, answer: { kind: 'text' } },
          {
            id: 'when',
            title: { de: 'Zeitpunkt', en: 'When' },
            answer: {
              kind: 'choice',
              options: [
                { id: 'before', title: { de: 'Vorher', en: 'Before' } },
                { id: 'after', title: { de: 'Nachher', en: 'After' } },
              ],
            },
          },
          { id: 'automated', title: { de: 'Automatisch?', en: 'Automated?' }, answer: { kind: 'yes-no' } },
        ],
      },
      audience: ['development', 'operations'],
      phase: 'go-live',
    },
  ],
  rules: reliabilityRules,
})
