import type { Because } from '../condition/because.ts'
import type { Context } from '../condition/context.ts'
import { evaluateCondition } from '../condition/evaluate-condition.ts'
import { isRelevant } from '../condition/is-relevant.ts'
import type { EvaluateCondition } from '../condition/remember-conditions.ts'
import type { AdviceRule, Severity } from '../guide/advice-rule.schema.ts'
import { allChapters } from '../guide/all-chapters.ts'
import type { Finding } from './finding.ts'

/** Worst first. */
const severities: readonly Severity[] = ['blocker', 'warning', 'advice', 'info']

/**
 * What the guide and its extensions advise on these answers: worst first, then in the order of its questions. Only what is decided and relevant
 * is said. `evaluate`: one that remembers, where answers change one at a time.
 */
export function advise(context: Context, evaluate: EvaluateCondition = evaluateCondition): Finding[] {
  const chapters = allChapters(context.guide)
  const rules = chapters.flatMap((chapter) => chapter.rules)
  const inOrder = chapters
    .flatMap((chapter) => chapter.questions)
    .filter((question) => isRelevant(question, context, evaluate))
    .flatMap((question) => rules.filter((rule) => rule.question === question.id))
    .flatMap((rule) => findingOf(rule, evaluate(rule.when, context)))
  return severities.flatMap((severity) => inOrder.filter((finding) => finding.severity === severity))
}

/** Parts that are merely absent explain nothing beside parts that are there. In a table an empty cell does. */
function telling(because: readonly Because[]): Because[] {
  const said = because.filter(({ found, column }) => found !== undefined || column !== undefined)
  return said.length > 0 ? said : [...because]
}

function findingOf(rule: AdviceRule, { truth, because }: ReturnType<EvaluateCondition>): Finding[] {
  if (truth !== true) return []
  const { id, question, severity, text, source } = rule
  return [{ rule: id, question, severity, text, because: telling(because), source }]
}
