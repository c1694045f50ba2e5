import { defineChapter } from '../guide/define-chapter.ts'
import { artifactColumns } from './artifact-columns.ts'
import { configurationParameters } from './configuration-parameters.ts'
import { deploymentRules } from './deployment.rules.ts'
import { environmentColumns } from './environment-columns.ts'
import { phpSoftware } from './php-software.ts'

export const deployment = defineChapter({
  id: 'deployment',
  title: { de: 'Deployment und Konfiguration', en: 'Deployment and configuration' },
  introduction: {
    de: 'Kaum etwas erleichtert den Betrieb so sehr wie ein Deployment, das ganz von selbst abläuft, und kaum etwas gefährdet ihn so wie eines, das sich nicht durchgehend automatisieren lässt. Unser Maßstab: Auch mehrere Releases am selben Tag sollen niemandem Kopfzerbrechen machen.',
    en: 'Few things help operations as much as a deployment that runs entirely by itself, and few endanger it as much as one that resists full automation. Our yardstick: even several releases on the same day should give nobody a headache.',
  },
  anchor: 'deployment',
  questions: [
    {
      id: 'deployment.artifacts',
      prompt: {
        de: 'Welche Artefakte entstehen bei einem Release, und wie werden sie versioniert?',
        en: 'Which artefacts does a release produce, and how are they versioned?',
      },
      help: {
        de: 'Ein Release ist beherrschbar, wenn jederzeit feststeht, was genau läuft, und wenn es sich wiederholen und zurücknehmen lässt. Dazu braucht jedes Artefakt eine eindeutige Version, und alle Abhängigkeiten müssen festgelegt sein, etwa in einer Lock-Datei oder über den Digest eines Basis-Images. Beschreiben Sie das Versionsschema am besten mit einem Beispiel wie „1.14.2“ oder „2027-02-03-a1b2c3“.',
        en: 'A release is under control when it is certain at any time what exactly is running, and when it can be repeated and taken back. For that, each artefact needs an unambiguous version and all dependencies must be fixed, for instance in a lock file or by the digest of a base image. An example describes the version scheme best: “1.14.2” or “2027-02-03-a1b2c3”.',
      },
      answer: {
        kind: 'table',
        columns: artifactColumns,
      },
      audience: ['development'],
      phase: 'kick-off',
    },
    {
      id: 'deployment.updates',
      prompt: {
        de: 'Wie bleiben Abhängigkeiten und Container-Images auf aktuellem Stand?',
        en: 'How do dependencies and container images stay up to date?',
      },
      help: {
        de: 'Sicherheitslücken stecken meist nicht im eigenen Code, sondern in dem, was er mitbringt. Wer ein Image oder eine Abhängigkeit aktualisiert, muss danach bauen und testen können – das kann nur die Entwicklung. Nennen Sie den Weg, den Turnus und wer sich kümmert, wenn eine dringende Lücke bekannt wird.',
        en: 'Vulnerabilities mostly sit not in your own code but in what it brings along. Whoever updates an image or a dependency must be able to build and test afterwards, and only the developers can do that. State the procedure, how often it runs and who steps in when an urgent vulnerability becomes known.',
      },
      answer: {
        kind: 'choice',
        other: true,
        options: [
          {
            id: 'automated',
            title: {
              de: 'Werden automatisch vorgeschlagen und getestet',
              en: 'Proposed and tested automatically',
            },
          },
          { id: 'scheduled', title: { de: 'Von Hand in festem Turnus', en: 'By hand, at fixed intervals' } },
          { id: 'on-occasion', title: { de: 'Von Hand bei Anlass', en: 'By hand, when there is a reason' } },
          { id: 'nobody', title: { de: 'Dafür ist niemand zuständig', en: 'Nobody is in charge' } },
        ],
      },
      audience: ['development', 'operations'],
      phase: 'kick-off',
    },
    {
      id: 'deployment.environments',
      prompt: {
        de: 'Welche Umgebungen soll es geben, dauerhaft oder auf Zeit?',
        en: 'Which environments should there be, permanently or for a while?',
      },
      help: {
        de: 'Neben der Produktion braucht es mindestens eine getrennte Umgebung, in der sich Änderungen an Anwendung und Plattform gefahrlos ausprobieren lassen. Kommen Entwickler*innen, Betrieb, Kund*innen und Tester*innen einander dort in die Quere, sind weitere sinnvoll: für Integrationstests, zur Abnahme oder zum Entwickeln. Führen Sie bitte alle auf, auch Staging und Produktion. Die Größe verglichen mit der Produktion hilft beim Schätzen der Kosten.',
        en: 'Besides production, at least one separate environment is needed where changes to application and platform can be tried without risk. If developers, operations, customers and testers get in each other’s way there, more of them make sense: for integration tests, acceptance or development. Please list all of them, staging and production included. Their size compared with production helps to estimate the cost.',
      },
      answer: {
        kind: 'table',
        columns: environmentColumns,
      },
      audience: ['customer', 'development', 'operations'],
      phase: 'offer',
      sizing: true,
    },
    {
      id: 'deployment.manual-steps',
      prompt: {
        de: 'Welche Abläufe verlangen Handarbeit und verhindern, dass das Deployment ganz automatisch läuft?',
        en: 'Which procedures need manual work and keep the deployment from being fully automatic?',
      },
      help: {
        de: 'Jeder Handgriff kann vergessen oder verwechselt werden, gerade wenn es eilt. Außerdem geht er nur, wenn jemand da ist, der ihn kennt. Nennen Sie alles, was bei einem Release von Hand geschieht, und warum es bisher so ist.',
        en: 'Any step done by hand can be forgotten or mixed up, above all in a hurry. It also needs somebody present who knows it. List everything done by hand during a release and why it has been so until now.',
      },
      answer: {
        kind: 'list',
        suggestions: [
          {
            id: 'environment-variables',
            title: { de: 'Umgebungsvariablen anpassen', en: 'Adjusting environment variables' },
          },
          { id: 'secrets', title: { de: 'Geheimnisse eintragen', en: 'Entering secrets' } },
          { id: 'version-numbers', title: { de: 'Versionsnummern ändern', en: 'Changing version numbers' } },
          { id: 'database-changes', title: { de: 'Datenbank umbauen', en: 'Changing the database' } },
          { id: 'clearing-caches', title: { de: 'Caches leeren', en: 'Clearing caches' } },
          { id: 'copying-content', title: { de: 'Inhalte übertragen', en: 'Copying content' } },
        ],
      },
      audience: ['development'],
      phase: 'kick-off',
    },
    {
      id: 'deployment.configuration',
      prompt: {
        de: 'Lässt sich alles, was je Umgebung verschieden ist, über Konfigurationsdateien oder Umgebungsvariablen einstellen?',
        en: 'Can everything that differs between environments be set through configuration files or environment variables?',
      },
      help: {
        de: 'Fest eingebaute Werte führen dazu, dass die Testumgebung auf einmal mit echten Daten spricht oder im Notfall erst neu gebaut werden muss. Kreuzen Sie an, was von außen einstellbar ist, und geben Sie an, wo die übrigen Werte stehen. Häufig übersehen werden absolute Adressen in Inhalten eines CMS.',
        en: 'Values built in for good make the test environment suddenly talk to real data, or force a rebuild in an emergency. Tick what can be set from outside and tell where the remaining values are. Absolute addresses inside the content of a CMS are often overlooked.',
      },
      answer: {
        kind: 'record',
        fields: [
          {
            id: 'controllable',
            title: { de: 'Von außen einstellbar', en: 'Can be set from outside' },
            answer: {
              kind: 'choice',
              options: [
                { id: 'all', title: { de: 'Ja, alles', en: 'Yes, everything' } },
                { id: 'partly', title: { de: 'Teilweise', en: 'Partly' } },
                { id: 'none', title: { de: 'Nein', en: 'No' } },
              ],
            },
          },
          {
            id: 'parameters',
            title: { de: 'Einstellbar sind', en: 'What can be set' },
            answer: { kind: 'checklist', items: configurationParameters },
          },
          {
            id: 'elsewhere',
            title: { de: 'Übrige Werte stehen', en: 'Remaining values are' },
            answer: {
              kind: 'multi-choice',
              other: true,
              options: [
                { id: 'hard-coded', title: { de: 'Fest im Quelltext', en: 'Fixed in the source code' } },
                { id: 'database', title: { de: 'In der Datenbank', en: 'In the database' } },
                {
                  id: 'image-per-environment',
                  title: { de: 'In eigenen Container-Images je Umgebung', en: 'In separate images per environment' },
                },
              ],
            },
          },
        ],
      },
      audience: ['development'],
      phase: 'kick-off',
    },
    {
      id: 'deployment.migrations',
      prompt: {
        de: 'Wie wandern Datenbankschemata zur neuen Version?',
        en: 'How do database schemas move to a new version?',
      },
      help: {
        de: 'Der Umbau der Datenbank ist oft der eine Schritt, der ein Release aufhält oder unumkehrbar macht. Gut sind Skripte, die von selbst laufen, sich wiederholen lassen und jeden Stand zum nächsten führen. Sagen Sie auch, ob das bei laufender Anwendung geht und ob für kurze Zeit alte und neue Version nebeneinander arbeiten können.',
        en: 'Rebuilding the database is often the one step that delays a release or makes it irreversible. Good scripts run by themselves, can be repeated and lead from each state to the next. Tell us too whether this works while the application is running, and whether old and new version can work side by side for a short time.',
      },
      answer: {
        kind: 'record',
        fields: [
          {
            id: 'method',
            title: { de: 'Verfahren', en: 'Method' },
            answer: {
              kind: 'choice',
              other: true,
              options: [
                {
                  id: 'automated',
                  title: { de: 'Automatische, wiederholbare Skripte', en: 'Automated, repeatable scripts' },
                },
                {
                  id: 'started-by-hand',
                  title: { de: 'Skripte, die jemand anstößt', en: 'Scripts that somebody starts' },
                },
                { id: 'manual', title: { de: 'Von Hand', en: 'By hand' } },
                { id: 'none', title: { de: 'Kein festes Schema', en: 'No fixed schema' } },
              ],
            },
          },
          {
            id: 'online',
            title: { de: 'Im laufenden Betrieb möglich?', en: 'Possible while running?' },
            answer: { kind: 'yes-no' },
          },
          {
            id: 'rolling',
            title: { de: 'Verträgt schrittweises Ausrollen?', en: 'Tolerates a rolling roll-out?' },
            answer: { kind: 'yes-no' },
          },
        ],
      },
      audience: ['development'],
      phase: 'kick-off',
    },
    {
      id: 'deployment.sre-interactions',
      prompt: {
        de: 'Welche Eingriffe sind für die Menschen im Betrieb (SRE) vorgesehen?',
        en: 'Which interventions are intended for the people in operations (SRE)?',
      },
      help: {
        de: 'Was der Betrieb tun soll, muss auch nachts um drei jemand können, der die Anwendung kaum kennt. Nennen Sie darum je Eingriff das Skript oder die Anleitung und den Anlass. Was zum täglichen Geschäft gehört, sollte die Anwendung selbst anbieten, etwa in einer Verwaltungsoberfläche.',
        en: 'Whatever operations should do must be doable at three in the morning by somebody who hardly knows the application. So state the script or the instruction for each intervention, and the occasion. What belongs to everyday business should be offered by the application itself, say in an admin interface.',
      },
      answer: {
        kind: 'table',
        columns: [
          {
            id: 'procedure',
            title: { de: 'Skript oder Anleitung', en: 'Script or instruction' },
            answer: { kind: 'text' },
          },
          { id: 'when', title: { de: 'Wann', en: 'When' }, answer: { kind: 'text' } },
          {
            id: 'occasion',
            title: { de: 'Anlass', en: 'Occasion' },
            answer: {
              kind: 'choice',
              options: [
                {
                  id: 'everyday-business',
                  title: { de: 'Regelmäßig, im gewöhnlichen Geschäft', en: 'Regularly, in everyday business' },
                },
                { id: 'release', title: { de: 'Bei Releases', en: 'At releases' } },
                { id: 'incident', title: { de: 'Bei Störungen', en: 'In incidents' } },
                { id: 'once', title: { de: 'Einmalig', en: 'Once' } },
              ],
            },
          },
        ],
      },
      audience: ['development', 'operations'],
      phase: 'go-live',
    },
    {
      id: 'deployment.opcache',
      prompt: {
        de: 'Kommt die PHP-Anwendung mit einem Opcache zurecht, der nie von selbst verfällt?',
        en: 'Can the PHP application cope with an opcache that never expires by itself?',
      },
      help: {
        de: 'Der Opcache hält übersetzten PHP-Code im Speicher und macht die Anwendung deutlich schneller. Prüft er nicht bei jeder Anfrage, ob sich eine Datei geändert hat, bleibt neuer Code bis zum nächsten Leeren unsichtbar. Problematisch sind Anwendungen, die zur Laufzeit PHP-Dateien schreiben, etwa übersetzte Vorlagen oder in PHP abgelegte Einstellungen.',
        en: 'The opcache keeps compiled PHP code in memory and makes the application a good deal faster. If it does not check on each request whether a file has changed, new code stays invisible until the cache is cleared. Trouble comes from applications that write PHP files at run time, for example compiled templates or settings stored as PHP.',
      },
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'copes',
            title: { de: 'Ja, Code ändert sich nur beim Deployment', en: 'Yes, code changes only on deployment' },
          },
          {
            id: 'generates-code',
            title: { de: 'Nein, Code entsteht zur Laufzeit', en: 'No, code is generated at run time' },
          },
          { id: 'fails', title: { de: 'Nein, aus einem anderen Grund', en: 'No, for another reason' } },
        ],
      },
      audience: ['development'],
      phase: 'kick-off',
      relevance: {
        question: 'architecture.components',
        mentions: phpSoftware,
      },
    },
  ],
  rules: deploymentRules,
})
