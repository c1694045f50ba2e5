import type { Issue } from '../issue.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import { columnOutsideRow } from './check/column-outside-row.ts'
import { incomparable, unlikeAddends, unreadableQuantity } from './check/comparisons.ts'
import { constantCondition, contradictoryStates } from './check/constant-condition.ts'
import { duplicateIds } from './check/duplicate-ids.ts'
import { foreignExtension } from './check/foreign-extension.ts'
import type { GuideCheck } from './check/guide-check.ts'
import { questionOutsideChapter, retiredIdReused, ruleOutsideQuestion } from './check/misplaced-ids.ts'
import { relevanceCycle } from './check/relevance-cycle.ts'
import { unfitPredicate } from './check/unfit-predicate.ts'
import { limitsUpsideDown, mixedUnits, unknownUnit } from './check/units.ts'
import { unknownFact } from './check/unknown-fact.ts'
import { unknownOption, unknownPart } from './check/unknown-part.ts'
import { unknownQuestion } from './check/unknown-question.ts'
import { unknownSource } from './check/unknown-source.ts'
import type { Guide } from './guide.schema.ts'

/** One sort of fault each. */
const checks: readonly GuideCheck[] = [
  duplicateIds,
  questionOutsideChapter,
  ruleOutsideQuestion,
  retiredIdReused,
  foreignExtension,
  unknownSource,
  unknownUnit,
  mixedUnits,
  limitsUpsideDown,
  unknownQuestion,
  unknownPart,
  unknownOption,
  columnOutsideRow,
  unknownFact,
  unfitPredicate,
  unreadableQuantity,
  unlikeAddends,
  incomparable,
  constantCondition,
  contradictoryStates,
  relevanceCycle,
]

/**
 * The faults of a guide and its extensions that the schema can not see: ids, names in conditions, units, conditions that can not work. All at once.
 * `profiles`: those whose facts its conditions may name; without any, facts are not checked.
 */
export function checkGuide(guide: Guide, profiles: readonly ProviderProfile[] = []): Issue[] {
  return checks.flatMap((check) => check(guide, profiles))
}
