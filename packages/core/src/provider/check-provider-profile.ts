import { allChapters } from '../guide/all-chapters.ts'
import { findQuestion } from '../guide/find-question.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { Issue } from '../issue.ts'
import { parseQuantity } from '../quantity/parse-quantity.ts'
import type { Unit } from '../quantity/quantity.ts'
import { sameDimension } from '../quantity/same-dimension.ts'
import { writeQuantity } from '../quantity/write-quantity.ts'
import { suggest } from '../suggest.ts'
import { minutesOfDay } from '../time/minutes-of-day.ts'
import type { ProviderProfile } from './provider-profile.schema.ts'

type ProfileCheck = (profile: ProviderProfile, guide: Guide | undefined) => Issue[]
type Path = Issue['path']

/** The faults of a profile that its schema can not see. All at once. With a guide, the questions its statements name are checked too. */
export function checkProviderProfile(profile: ProviderProfile, guide?: Guide): Issue[] {
  return checks.flatMap((check) => check(profile, guide))
}

/** Whatever the profile says cites a source that it lists. */
const unknownSource: ProfileCheck = (profile) =>
  cited(profile)
    .filter(({ source }) => !Object.hasOwn(profile.sources, source))
    .map(({ source, path }) =>
      fault(
        'unknown-source',
        [...path, 'source'],
        'Quelle gibt es nicht',
        'no such source',
        source,
        suggest(source, Object.keys(profile.sources)),
      ),
    )

/** No two variants, levels, tiers or classes share an id. */
const duplicateId: ProfileCheck = (profile) =>
  lists(profile).flatMap(([name, entries]) =>
    entries.flatMap(({ id }, index) =>
      entries.findIndex((other) => other.id === id) < index
        ? [fault('duplicate-id', [name, index, 'id'], 'Kennung gibt es schon', 'id exists already', id)]
        : [],
    ),
  )

/** Quantities can be read, are written as files hold them (`100 GiB`), and measure what their place asks for. */
const unreadableQuantity: ProfileCheck = (profile) =>
  quantities(profile).flatMap(({ text, unit, path }) => {
    const parsed = parseQuantity(text, { negative: true })
    if (!parsed.ok) {
      const { message } = parsed.fault
      return [fault('unreadable-quantity', path, message.de, message.en, text)]
    }
    const written = writeQuantity(parsed.value)
    if (text !== written)
      return [
        fault(
          'loose-quantity',
          path,
          'Menge steht nicht in der Form Zahl und Einheit',
          'quantity is not in the form number and unit',
          text,
          written,
        ),
      ]
    if (unit === undefined || sameDimension(parsed.value.unit, unit)) return []
    return [fault('wrong-unit', path, 'Einheit passt nicht', 'unit does not fit', text, unit)]
  })

/** Tiers are open at times that exist. */
const impossibleWindow: ProfileCheck = (profile) =>
  profile.reactionTiers.flatMap((tier, index) =>
    (['from', 'to'] as const)
      .filter((end) => minutesOfDay(tier[end]) === undefined)
      .map((end) =>
        fault(
          'impossible-time',
          ['reactionTiers', index, end],
          'Uhrzeit gibt es nicht',
          'no such time of day',
          tier[end],
          'HH:MM',
        ),
      ),
  )

/** Windows lie within a day, and within a week from Monday: others are written as two tiers or as `24:00`. */
const emptyWindow: ProfileCheck = (profile) =>
  profile.reactionTiers.flatMap(({ days, from, to }, index) => {
    const [opens, closes] = [minutesOfDay(from), minutesOfDay(to)]
    if (days[0] <= days[1] && (opens === undefined || closes === undefined || opens < closes)) return []
    return [
      fault(
        'empty-window',
        ['reactionTiers', index],
        'Servicezeit endet, bevor sie beginnt',
        'support window ends before it begins',
        `${days.join('–')}, ${from}–${to}`,
      ),
    ]
  })

/** Statements are about questions of the guide. */
const unknownQuestion: ProfileCheck = (profile, guide) => {
  const known = guide ? allChapters(guide).flatMap((chapter) => chapter.questions.map(({ id }) => id)) : []
  return profile.statements.flatMap(({ question }, index) =>
    guide === undefined || findQuestion(guide, question) !== undefined
      ? []
      : [
          fault(
            'unknown-question',
            ['statements', index, 'question'],
            'Frage gibt es nicht',
            'no such question',
            question,
            suggest(question, known),
          ),
        ],
  )
}

const checks: readonly ProfileCheck[] = [
  unknownSource,
  duplicateId,
  unreadableQuantity,
  impossibleWindow,
  emptyWindow,
  unknownQuestion,
]

function cited(profile: ProviderProfile): { source: string; path: Path }[] {
  const facts = Object.entries(profile.facts).map(([id, { source }]) => ({ source, path: ['facts', id] }))
  const entries = [...lists(profile), ['statements', profile.statements] as const].flatMap(([name, list]) =>
    list.map(({ source }, index) => ({ source, path: [name, index] })),
  )
  return [...facts, ...entries]
}

function lists(profile: ProviderProfile) {
  const { backupVariants, serviceLevels, reactionTiers, diskClasses } = profile
  return [
    ['backupVariants', backupVariants],
    ['serviceLevels', serviceLevels],
    ['reactionTiers', reactionTiers],
    ['diskClasses', diskClasses],
  ] as const
}

function quantities(profile: ProviderProfile): { text: string; unit?: Unit; path: Path }[] {
  const facts = Object.entries(profile.facts).flatMap(([id, { value }]) =>
    typeof value === 'object' && 'quantity' in value
      ? [{ text: value.quantity, path: ['facts', id, 'value', 'quantity'] }]
      : [],
  )
  const reactions = profile.reactionTiers.map(({ reaction }, index) => ({
    text: reaction.quantity,
    unit: 'h',
    path: ['reactionTiers', index, 'reaction', 'quantity'],
  }))
  const disks = profile.diskClasses.flatMap(({ throughput, burst }, index) => [
    ...(throughput === undefined
      ? []
      : [{ text: throughput.quantity, unit: 'MiB/s', path: ['diskClasses', index, 'throughput', 'quantity'] }]),
    ...(burst === undefined
      ? []
      : [{ text: burst.duration.quantity, unit: 's', path: ['diskClasses', index, 'burst', 'duration', 'quantity'] }]),
  ])
  return [...facts, ...reactions, ...disks]
}

function fault(code: string, path: Path, de: string, en: string, found: string, expected?: string): Issue {
  return {
    code,
    severity: 'error',
    path,
    message: { de, en },
    ...(expected === undefined ? {} : { expected: { de: expected, en: expected } }),
    found,
  }
}
