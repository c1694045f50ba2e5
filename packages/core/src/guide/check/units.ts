import type { Issue } from '../../issue.ts'
import { sameDimension } from '../../quantity/same-dimension.ts'
import { unitInfo } from '../../quantity/unit-info.ts'
import type { AnswerKind, KindOf } from '../answer-kind.schema.ts'
import type { GuideCheck, Path } from './guide-check.ts'
import { placedQuestions } from './placed-question.ts'

/** Quantities are asked in units of the unit table. */
export const unknownUnit: GuideCheck = (guide) =>
  overQuantities(guide, (kind, path) =>
    kind.units.flatMap((unit, index) =>
      unitInfo(unit) === undefined
        ? [issue('unknown-unit', [...path, 'units', index], 'Einheit ist unbekannt', 'unknown unit', unit)]
        : [],
    ),
  )

/** All units of one quantity measure the same. */
export const mixedUnits: GuideCheck = (guide) =>
  overQuantities(guide, (kind, path) => {
    const [first = ''] = kind.units
    return kind.units.flatMap((unit, index) =>
      unitInfo(unit) === undefined || unitInfo(first) === undefined || sameDimension(unit, first)
        ? []
        : [
            issue(
              'mixed-units',
              [...path, 'units', index],
              `Einheit misst anderes als ${first}`,
              `unit does not measure what ${first} does`,
              unit,
            ),
          ],
    )
  })

/** Lower limits lie below upper ones. */
export const limitsUpsideDown: GuideCheck = (guide) =>
  overKinds(guide, (kind, path) => {
    if (kind.kind !== 'quantity' && kind.kind !== 'number') return []
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = kind
    const [low, high] = ('usual' in kind ? kind.usual : undefined) ?? [min, max]
    if (min <= low && low <= high && high <= max && min < max) return []
    return [
      issue(
        'limits-upside-down',
        path,
        'Grenzen passen nicht zueinander',
        'limits do not fit each other',
        [min, low, high, max].join(' … '),
      ),
    ]
  })

type Found = Omit<Issue, 'question'>

function overQuantities(
  guide: Parameters<GuideCheck>[0],
  check: (kind: KindOf<'quantity'>, path: Path) => Found[],
): Issue[] {
  return overKinds(guide, (kind, path) => (kind.kind === 'quantity' ? check(kind, path) : []))
}

function overKinds(guide: Parameters<GuideCheck>[0], check: (kind: AnswerKind, path: Path) => Found[]): Issue[] {
  return placedQuestions(guide).flatMap(({ question, path }) =>
    nestedKinds(question.answer, [...path, 'answer']).flatMap(([kind, place]) =>
      check(kind, place).map((found) => ({ ...found, question: question.id })),
    ),
  )
}

function nestedKinds(kind: AnswerKind, path: Path): [AnswerKind, Path][] {
  const [name, parts] =
    kind.kind === 'table' ? ['columns', kind.columns] : kind.kind === 'record' ? ['fields', kind.fields] : ['', []]
  const nested = (parts as readonly { answer: AnswerKind }[]).map((part, index): [AnswerKind, Path] => [
    part.answer,
    [...path, name as string, index, 'answer'],
  ])
  return [[kind, path], ...nested]
}

function issue(code: string, path: Path, de: string, en: string, found: string): Found {
  return { code, severity: 'error', path, message: { de, en }, found }
}
