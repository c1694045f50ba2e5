import type { AdviceRule } from '../guide/advice-rule.schema.ts'
import type { Condition, Operand } from '../guide/condition.schema.ts'

const milestones = ['development', 'staging', 'production', 'ready', 'go-live'] as const

function milestone(row: (typeof milestones)[number]): Operand {
  return { answer: 'timeline.milestones', at: `${row}.by` }
}

/** One comparison for each pair of milestones: true where the one that belongs first is planned for a later day. */
function reversedPairs(): Condition[] {
  return milestones.flatMap((earlier, index) =>
    milestones.slice(index + 1).map((later): Condition => ({ compare: [milestone(earlier), '>', milestone(later)] })),
  )
}

export const timelineRules: AdviceRule[] = [
  {
    id: 'timeline.milestones.order',
    question: 'timeline.milestones',
    when: { any: reversedPairs() },
    severity: 'warning',
    text: {
      de: 'Die Termine laufen gegen die übliche Reihenfolge: erst Entwicklung, dann Staging, Produktivumgebung, Startbereitschaft und zuletzt der Start. Prüfen Sie die genannten Tage auf einen Tippfehler, oder erklären Sie in der Bemerkung, warum es anders herum gehen soll.',
      en: 'The dates run against the usual order: development first, then staging, production, readiness and finally the go-live. Check the days named here for a slip, or explain in the remark why it should be the other way round.',
    },
    source: 'project-guide',
  },
  {
    id: 'timeline.milestones.past',
    question: 'timeline.milestones',
    when: { question: 'timeline.milestones', anyRow: { compare: [{ column: 'by' }, '<', { today: true }] } },
    severity: 'warning',
    text: {
      de: 'Mindestens ein Termin ist schon verstrichen. Ist das Ziel erreicht, löschen Sie das Datum und schreiben „erledigt“ in die Bemerkung; sonst vereinbaren Sie einen neuen Tag und ziehen die folgenden nach.',
      en: 'At least one of the dates has passed. If the goal has been reached, remove the date and write “done” into the remark; otherwise agree on a new day and move the later ones along.',
    },
    source: 'project-guide',
  },
  {
    id: 'timeline.dates.before-go-live',
    question: 'timeline.dates',
    when: {
      question: 'timeline.dates',
      anyRow: {
        all: [
          { compare: [{ column: 'when' }, '>=', milestone('ready')] },
          { compare: [{ column: 'when' }, '<=', milestone('go-live')] },
        ],
      },
    },
    severity: 'advice',
    text: {
      de: 'Ein Termin fällt in die Zeit zwischen Startbereitschaft und Start, in der Daten umziehen und Abläufe geprobt werden. Verlegen Sie ihn nach Möglichkeit, oder legen Sie mit allen Beteiligten fest, was an diesem Tag ruhen soll.',
      en: 'A date falls between readiness and go-live, when data are moved and procedures rehearsed. Shift it if you can, or settle with everybody involved what is to be left alone on that day.',
    },
    source: 'project-guide',
  },
  {
    id: 'timeline.dates.without-load-profile',
    question: 'timeline.dates',
    when: {
      all: [
        {
          question: 'timeline.dates',
          anyRow: { column: 'kind', includes: ['launch', 'advertising', 'assembly', 'customer-event'] },
        },
        {
          any: [
            { question: 'load.seasonality', state: ['open', 'unknown', 'discuss', 'not-applicable'] },
            { not: { present: { answer: 'load.seasonality', at: 'events' } } },
          ],
        },
      ],
    },
    severity: 'advice',
    text: {
      de: 'Hier steht ein Anlass, der Andrang bringen kann, doch im Lastprofil ist kein Ereignis vermerkt. Tragen Sie ihn dort mit einem Faktor gegenüber dem Alltag ein (grob genügt), damit die Schätzung ihn berücksichtigt; kommt keine zusätzliche Last, setzen Sie den Faktor 1.',
      en: 'There is an occasion here that may draw a crowd, yet the load profile knows of no event. Enter it there with a factor over an ordinary day (a rough one will do), so that the estimate allows for it; if it brings no extra load, use the factor 1.',
    },
    source: 'project-guide',
  },
]
