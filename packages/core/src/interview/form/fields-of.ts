import { mostPoints } from '../../answer/parse-backup-scheme.ts'
import type { AnswerKind, LeafKind } from '../../guide/answer-kind.schema.ts'
import type { ProviderProfile } from '../../provider/provider-profile.schema.ts'
import type { Text } from '../../text.ts'
import type { FormField } from './form.ts'
import { dayPresets, weekPresets, yearPresets } from './preset.ts'

/** The fields of a question, those of its rows left out. */
export function fieldsOf(kind: AnswerKind, provider: ProviderProfile | undefined): readonly FormField[] {
  switch (kind.kind) {
    case 'table':
      return []
    case 'record':
      return kind.fields.flatMap(({ answer, ...field }): FormField[] => {
        const shared = { title: field.title, ...(field.help && { help: field.help }) }
        const required = field.required === true && { required: true }
        if (answer.kind !== 'checklist') return [{ id: field.id, ...shared, kind: answer, ...required }]
        return answer.items.map(({ id, title, help }) => itemField(`${field.id}/${id}`, title, help))
      })
    case 'checklist':
      return kind.items.map(({ id, title, help }) => itemField(id, title, help))
    case 'backup-scheme':
      return backupFields(provider)
    case 'service-level':
      return [
        { id: 'level', title: titles.level, kind: choiceOf(provider?.serviceLevels) },
        { id: 'max-downtime', title: titles.maxDowntime, kind: duration },
        { id: 'reaction', title: titles.reaction, kind: choiceOf(provider?.reactionTiers) },
      ]
    case 'load-profile':
      return [
        { id: 'hours', title: titles.hours, kind: { kind: 'weights', count: 24, presets: dayPresets } },
        { id: 'weekdays', title: titles.weekdays, kind: { kind: 'weights', count: 7, presets: weekPresets } },
        { id: 'months', title: titles.months, kind: { kind: 'weights', count: 12, presets: yearPresets } },
      ]
    default:
      return [{ id: '', kind }]
  }
}

/** The columns of rows, where a question has some. */
export function columnsOf(kind: AnswerKind): readonly FormField[] | undefined {
  if (kind.kind === 'load-profile') return eventColumns
  if (kind.kind !== 'table') return undefined
  return kind.columns.map(({ id, title, help, answer }) => ({ id, title, ...(help && { help }), kind: answer }))
}

function itemField(id: string, title: Text, help: Text | undefined): FormField {
  return { id, title, ...(help && { help }), kind: { kind: 'item' } }
}

/** `usual` is from a minute to a month. */
const duration: LeafKind = { kind: 'quantity', units: ['h', 'min', 'd'], min: 0, usual: [0.016, 720] }

/** Without anything to choose from, any word will do. */
function choiceOf(known: readonly { id: string; title: Text; help?: Text }[] = []): LeafKind {
  const options = known.map(({ id, title, help }) => ({ id, title, ...(help && { help }) }))
  return options.length === 0 ? { kind: 'text' } : { kind: 'choice', options }
}

function backupFields(provider: ProviderProfile | undefined): readonly FormField[] {
  const variants = choiceOf([...(provider?.backupVariants ?? []), { id: 'own', title: titles.own }])
  const own = { field: 'variant', is: 'own' }
  return [
    { id: 'variant', title: titles.variant, kind: variants },
    ...(['hourly', 'daily', 'weekly', 'monthly'] as const).map((id): FormField => {
      return {
        id,
        title: titles[id],
        kind: { kind: 'number', min: 0, max: mostPoints[id], integer: true },
        onlyIf: own,
      }
    }),
    { id: 'recovery-point', title: titles.recoveryPoint, kind: duration },
    { id: 'fixed-time', title: titles.fixedTime, kind: { kind: 'time' } },
  ]
}

const eventColumns: readonly FormField[] = [
  { id: 'name', title: { de: 'Ereignis', en: 'Event' }, kind: { kind: 'text' } },
  {
    id: 'when',
    title: { de: 'Wann', en: 'When' },
    help: { de: 'Ein Datum, oder Worte wie „jeden Dezember“', en: 'A date, or words such as “every December”' },
    kind: { kind: 'text' },
  },
  {
    id: 'factor',
    title: { de: 'Das Wievielfache der üblichen Last', en: 'How many times the usual load' },
    kind: { kind: 'number', min: 1, max: 1_000_000 },
  },
]

const titles = {
  level: { de: 'Servicelevel', en: 'Service level' },
  maxDowntime: { de: 'Längster ungeplanter Ausfall im Monat', en: 'Longest unplanned downtime a month' },
  reaction: { de: 'Reaktion auf Störungen', en: 'Reaction to faults' },
  variant: { de: 'Sicherungsschema', en: 'Backup scheme' },
  own: { de: 'Eigene Anzahlen', en: 'Counts of your own' },
  hourly: { de: 'Stündliche Stände', en: 'Hourly restore points' },
  daily: { de: 'Tägliche Stände', en: 'Daily restore points' },
  weekly: { de: 'Wöchentliche Stände', en: 'Weekly restore points' },
  monthly: { de: 'Monatliche Stände', en: 'Monthly restore points' },
  recoveryPoint: { de: 'Wie viel Arbeit darf höchstens verloren gehen?', en: 'How much work may be lost at most?' },
  fixedTime: { de: 'Gewünschte Uhrzeit der Sicherung', en: 'Time of day wished for the backup' },
  hours: { de: 'Verlauf über den Tag', en: 'Over the day' },
  weekdays: { de: 'Verlauf über die Woche', en: 'Over the week' },
  months: { de: 'Verlauf über das Jahr', en: 'Over the year' },
} as const satisfies { readonly [name: string]: Text }
