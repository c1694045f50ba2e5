import type { AdviceRule } from '../guide/advice-rule.schema.ts'
import type { Condition } from '../guide/condition.schema.ts'

/** What follows from the answers of the chapter `reliability`. */
export const reliabilityRules: AdviceRule[] = [
  {
    id: 'reliability.recovery.inconsistent',
    question: 'reliability.recovery',
    when: { question: 'reliability.recovery', includes: ['inconsistent'] },
    severity: 'warning',
    text: {
      de: 'Jeder kurze Aussetzer kann so zu einem langen Ausfall werden, den jemand von Hand beheben muss. Lassen Sie die Anwendung bei unklaren Fehlern lieber abbrechen und neu starten, und machen Sie den Start so robust, dass er jeden vorgefundenen Zustand bereinigt.',
      en: 'Every short hiccup can thus become a long outage that somebody has to repair by hand. Rather let the application stop and restart upon unclear faults, and make the start robust enough to clean up whatever state it finds.',
    },
    source: 'project-guide',
  },
  {
    id: 'reliability.recovery.unknown',
    question: 'reliability.recovery',
    when: { question: 'reliability.recovery', state: ['unknown'] },
    severity: 'warning',
    text: {
      de: 'Probieren Sie es aus, bevor es der Zufall tut: In der Staging-Umgebung die Datenbank neu starten, das Netz kurz trennen, Prozesse abbrechen und zusehen, ob ohne Eingriff alles wieder läuft.',
      en: 'Try it before chance does: in the staging environment restart the database, cut the network for a moment, kill processes, and watch whether everything works again without anybody stepping in.',
    },
    source: 'project-guide',
  },
  {
    id: 'reliability.non-transactional.manual-work',
    question: 'reliability.non-transactional',
    when: { question: 'reliability.non-transactional', anyRow: { column: 'repair', includes: ['manual'] } },
    severity: 'warning',
    text: {
      de: 'Nach einem Neustart oder Absturz müsste hier jemand von Hand aufräumen, und bis dahin stimmen die Daten nicht. Machen Sie den Vorgang wiederholbar, oder lassen Sie beim Start einen Abgleich laufen, der Halbfertiges findet und abschließt oder zurücknimmt.',
      en: 'After a reboot or crash somebody would have to tidy up by hand, and until then the data is wrong. Make the operation repeatable, or run a reconciliation at start-up that finds half-finished work and completes or reverts it.',
    },
    source: 'project-guide',
  },
  missingTrace('logged-requests', {
    de: 'Schreiben Sie jeden Aufruf eines externen Dienstes ins Protokoll, mit Ziel und Ergebnis. Sonst lässt sich bei einer Störung nicht sagen, ob er überhaupt stattfand.',
    en: 'Log every call to an external service, with its target and result. Otherwise nobody can tell during an incident whether it took place at all.',
  }),
  missingTrace('begin-and-end', {
    de: 'Protokollieren Sie Beginn und Ende der Aufrufe getrennt. Nur so fallen Aufrufe auf, die nie zurückkehren.',
    en: 'Log begin and end of the calls separately. Only then do calls stand out that never return.',
  }),
  missingTrace('unique-ids', {
    de: 'Geben Sie jedem Aufruf eine eindeutige Kennung und reichen Sie sie an den Dienst weiter. Damit findet die Gegenseite denselben Vorgang in ihren Protokollen wieder.',
    en: 'Give every call a unique ID and pass it on to the service. With it, the other side finds the same call in its own logs.',
  }),
  missingTrace('time-stamps', {
    de: 'Versehen Sie die Einträge mit genauen Zeitstempeln samt Zeitzone. Erst dann lassen sie sich mit fremden Protokollen und Messwerten vergleichen.',
    en: 'Give the entries exact time stamps including the time zone. Only then can they be compared with other logs and with metrics.',
  }),
  missingTrace('payload-on-demand', {
    de: 'Sehen Sie einen Schalter vor, der vorübergehend auch die Inhalte mitschreibt. Manche Fehler zeigen sich nur dort; achten Sie dabei auf Passwörter und personenbezogene Daten.',
    en: 'Provide a switch that temporarily logs the payload as well. Some faults show nowhere else; mind passwords and personal data when you use it.',
  }),
  {
    id: 'reliability.external-outage.blocks',
    question: 'reliability.external-outage',
    when: { question: 'reliability.external-outage', includes: ['blocks'] },
    severity: 'warning',
    text: {
      de: 'Ein fremder Ausfall wird damit zum eigenen. Setzen Sie Zeitlimits, unterbrechen Sie Aufrufe nach wiederholten Fehlern für eine Weile (circuit breaker) und zeigen Sie den Nutzer*innen gleich, welche Funktion gerade fehlt.',
      en: 'An outage elsewhere thus becomes your own. Set timeouts, suspend calls for a while after repeated failures (circuit breaker), and tell users right away which function is missing.',
    },
    source: 'project-guide',
  },
  {
    id: 'reliability.external-outage.loses-data',
    question: 'reliability.external-outage',
    when: { question: 'reliability.external-outage', includes: ['loses-data'] },
    severity: 'warning',
    text: {
      de: 'Eingaben von Nutzer*innen dürfen nicht an einem fremden Dienst hängen. Speichern Sie sie zuerst bei sich und übergeben Sie sie danach aus einer Warteschlange, die fehlgeschlagene Versuche wiederholt.',
      en: 'What users enter must not depend on a service elsewhere. Store it on your side first, then hand it over from a queue that repeats failed attempts.',
    },
    source: 'project-guide',
  },
  {
    id: 'reliability.external-outage.unknown',
    question: 'reliability.external-outage',
    when: { question: 'reliability.external-outage', state: ['unknown'] },
    severity: 'warning',
    text: {
      de: 'Stellen Sie das Verhalten nach: externe Dienste in einer Testumgebung erst sperren, dann nur verlangsamen. Beides wirkt verschieden, und das Hängen ist meist schlimmer als der klare Ausfall.',
      en: 'Reproduce the behaviour: in a test environment first block the external services, then merely slow them down. The two have different effects, and hanging is usually worse than a clear failure.',
    },
    source: 'project-guide',
  },
  {
    id: 'reliability.metrics.no-prometheus',
    question: 'reliability.metrics',
    when: { question: 'reliability.metrics', anyItem: 'unticked', of: ['prometheus-metrics'] },
    severity: 'advice',
    text: {
      de: 'Ergänzen Sie einen Endpunkt im Format von Prometheus; für fast jede Sprache gibt es eine fertige Bibliothek. Beginnen Sie mit Anfragen, Fehlern, Antwortzeiten und der Länge der Warteschlangen.',
      en: 'Add an endpoint in Prometheus format; there is a ready-made library for almost any language. Start with requests, errors, response times and the length of queues.',
    },
    source: 'project-guide',
  },
  {
    id: 'reliability.metrics.no-status',
    question: 'reliability.metrics',
    when: { question: 'reliability.metrics', anyItem: 'unticked', of: ['status-endpoint'] },
    severity: 'warning',
    text: {
      de: 'Ohne Statusendpunkt bemerkt die Überwachung nur, dass ein Server antwortet, nicht ob die Anwendung arbeitet. Bauen Sie eine HTTP-Adresse ein, die alles Lebenswichtige prüft und das Ergebnis lesbar zurückgibt.',
      en: 'Without a status endpoint, monitoring notices only that a server answers, not whether the application works. Build in an HTTP address that checks everything vital and returns the result in readable form.',
    },
    source: 'project-guide',
  },
  {
    id: 'reliability.metrics.vague-status',
    question: 'reliability.metrics',
    when: {
      all: [
        { question: 'reliability.metrics', includes: ['status-endpoint'] },
        { question: 'reliability.metrics', anyItem: 'unticked', of: ['specific-diagnoses'] },
      ],
    },
    severity: 'advice',
    text: {
      de: 'Lassen Sie den Statusendpunkt sagen, was genau fehlt: welche Abhängigkeit, mit welcher Fehlermeldung. Wer nachts geweckt wird, beginnt dann gleich an der richtigen Stelle.',
      en: 'Let the status endpoint say what exactly is missing: which dependency, with which error message. Whoever is woken at night then starts in the right place.',
    },
    source: 'project-guide',
  },
  {
    id: 'reliability.readiness.none',
    question: 'reliability.readiness',
    when: { question: 'reliability.readiness', includes: ['none'] },
    severity: 'advice',
    text: {
      de: 'Ergänzen Sie eine Bereitschaftsprüfung, zum Beispiel eine HTTP-Adresse, die erst nach vollendetem Start Erfolg meldet. Ohne sie treffen bei jedem Neustart Anfragen auf eine Anwendung, die noch nicht antworten kann.',
      en: 'Add a readiness probe, for instance an HTTP address that reports success only once the start is complete. Without it, each restart sends requests to an application that can not answer yet.',
    },
    source: 'project-guide',
  },
  {
    id: 'reliability.service-level.reaction-too-slow',
    question: 'reliability.service-level',
    when: {
      any: [
        slowerThanPromised('business-hours'),
        slowerThanPromised('extended'),
        slowerThanPromised('around-the-clock-1h'),
        slowerThanPromised('around-the-clock-15min'),
      ],
    },
    severity: 'warning',
    text: {
      de: 'Reaktion und realistische Reparatur zusammen dauern länger als die gewünschte Ausfallzeit: Ein einziger Fehler, um den sich ein Mensch kümmern muss, sprengt sie bereits. Wählen Sie eine schnellere Reaktion, lassen Sie mehr Ausfallzeit zu, oder sorgen Sie mit Redundanz dafür, dass Fehler sich ohne Eingriff beheben.',
      en: 'Reaction and a realistic repair together take longer than the downtime you asked for: a single fault that needs a person already exceeds it. Choose a faster reaction, allow more downtime, or provide redundancy so that faults are dealt with without anybody stepping in.',
    },
    source: 'project-guide',
  },
  {
    id: 'reliability.service-level.support-gap',
    question: 'reliability.service-level',
    // Tiers around the clock have no gap.
    when: { any: [shorterThanGap('business-hours'), shorterThanGap('extended')] },
    severity: 'warning',
    text: {
      de: 'Zwischen zwei Servicezeiten liegt eine längere Pause als die gewünschte Ausfallzeit. Ein Fehler bei Dienstschluss bleibt bis zur nächsten Öffnung liegen: je nach Stufe über Nacht oder von Freitagabend bis Montagmorgen. Wählen Sie eine Stufe ohne diese Lücke, oder passen Sie die Ausfallzeit an.',
      en: 'The pause between two support windows is longer than the downtime you asked for. A fault at closing time stays until the next opening: overnight or, depending on the tier, from Friday evening to Monday morning. Choose a tier without this gap, or adjust the downtime.',
    },
    source: 'project-guide',
  },
  {
    id: 'reliability.service-level.dns-elsewhere',
    question: 'reliability.service-level',
    when: {
      all: [
        {
          question: 'reliability.service-level',
          at: 'reaction',
          includes: ['around-the-clock-1h', 'around-the-clock-15min'],
        },
        { question: 'network.dns', includes: ['customer', 'third-party'] },
      ],
    },
    severity: 'warning',
    text: {
      de: 'Sie möchten Reaktion rund um die Uhr, doch das DNS liegt in anderen Händen: Was eine Umleitung braucht, kann nachts niemand beheben. Geben Sie die Zone oder eine Unterzone an den Anbieter, oder stellen Sie für das DNS eine ebenso schnelle Bereitschaft sicher.',
      en: 'You want reaction around the clock, but the DNS is in other hands: nobody can fix at night what needs a redirection. Hand the zone or a sub-zone to the provider, or make sure that the DNS has people on call who are just as fast.',
    },
    source: 'project-guide',
  },
  {
    id: 'reliability.maintenance-window.too-short',
    question: 'reliability.maintenance-window',
    when: {
      compare: [
        { length: { answer: 'reliability.maintenance-window', at: 'window' } },
        '<',
        { fact: 'maintenance.shortest-window' },
      ],
    },
    severity: 'warning',
    text: {
      de: 'In einem so kurzen Fenster lassen sich mehrere Maschinen kaum nacheinander warten; Aktualisierungen bleiben dann liegen. Verlängern Sie es um einige ruhige Stunden.',
      en: 'A window this short hardly allows several machines to be maintained one after another; updates then stay undone. Extend it by a few quiet hours.',
    },
    source: 'project-guide',
  },
  {
    id: 'reliability.maintenance-window.notice-too-long',
    question: 'reliability.maintenance-window',
    when: {
      compare: [
        { answer: 'reliability.maintenance-window', at: 'notice' },
        '>',
        { fact: 'maintenance.longest-notice' },
      ],
    },
    severity: 'warning',
    text: {
      de: 'Bei so langem Vorlauf kommen Sicherheitsaktualisierungen zu spät, denn bekannte Lücken werden oft schon nach wenigen Tagen ausgenutzt. Verkürzen Sie ihn auf höchstens einige Tage.',
      en: 'With so much notice security updates come too late, since known holes are often exploited within days. Shorten it to a few days at most.',
    },
    source: 'project-guide',
  },
  {
    id: 'reliability.maintenance-steps.manual',
    question: 'reliability.maintenance-steps',
    when: {
      all: [
        { compare: [{ fact: 'forbids.manual-maintenance-steps' }, '==', { value: true }] },
        {
          question: 'reliability.maintenance-steps',
          anyRow: { compare: [{ column: 'automated' }, '==', { value: false }] },
        },
      ],
    },
    severity: 'blocker',
    text: {
      de: 'Handgriffe in regelmäßigen Wartungsfenstern lässt der Anbieter nicht zu. Fassen Sie die Schritte in Skripte, die sich vor und nach dem Fenster selbsttätig ausführen lassen und sich auch mehrmals hintereinander gefahrlos starten lassen.',
      en: 'The provider does not permit work by hand in regular maintenance windows. Turn the steps into scripts that can run unattended before and after the window and that do no harm when started several times.',
    },
    source: 'project-guide',
  },
]

function missingTrace(item: string, text: AdviceRule['text']): AdviceRule {
  return {
    id: `reliability.outgoing-observability.${item}`,
    question: 'reliability.outgoing-observability',
    when: { question: 'reliability.outgoing-observability', anyItem: 'unticked', of: [item] },
    severity: 'advice',
    text,
    source: 'project-guide',
  }
}

/** Is the asked downtime shorter than this tier's reaction time plus a realistic repair? */
function slowerThanPromised(tier: string): Condition {
  return {
    all: [
      { question: 'reliability.service-level', at: 'reaction', includes: [tier] },
      {
        compare: [
          { answer: 'reliability.service-level', at: 'maxDowntime' },
          '<',
          { sum: [{ fact: `reaction.${tier}.time` }, { fact: 'repair.realistic' }] },
        ],
      },
    ],
  }
}

/** Is the asked downtime shorter than the longest time in which this tier has nobody there? */
function shorterThanGap(tier: string): Condition {
  return {
    all: [
      { question: 'reliability.service-level', at: 'reaction', includes: [tier] },
      {
        compare: [
          { answer: 'reliability.service-level', at: 'maxDowntime' },
          '<',
          { fact: `reaction.${tier}.longest-gap` },
        ],
      },
    ],
  }
}
