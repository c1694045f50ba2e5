import type { Issue, Result } from '@leitfaden/core'
import type { Expression } from '../formula/expression.ts'
import { parseFormula } from '../formula/parse-formula.ts'
import { checkModel, formulaIssue, orderOf } from './check-model.ts'
import { type CompiledModel, expressionsOf } from './compiled-model.ts'
import type { Model } from './model.ts'

/** Parses and checks every formula of a model. The only part of the package that needs mathjs. `known`: texts parsed before. */
export function compileModel(model: Model, known: CompiledModel['parsed'] = {}): Result<CompiledModel> {
  const parsed: Record<string, Expression> = {}
  const issues: Issue[] = []
  for (const text of expressionsOf(model)) {
    const before = Object.hasOwn(known, text) ? known[text] : undefined
    if (before) {
      parsed[text] = before
      continue
    }
    const result = parseFormula(text)
    if ('expression' in result) parsed[text] = result.expression
    else issues.push(...result.faults.map((fault) => formulaIssue(placeOf(model, text), fault)))
  }
  const find = (text: string): Expression | undefined => (Object.hasOwn(parsed, text) ? parsed[text] : undefined)
  issues.push(...checkModel(model, find))
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, value: { ...model, parsed, order: orderOf(model, find) }, issues }
}

function placeOf(model: Model, text: string): string[] {
  const formula = model.formulas.find(
    (f) => f.expression === text || f.alternatives?.some((a) => a.expression === text),
  )
  return [formula?.id ?? model.checks.find((c) => c.when === text)?.id ?? '']
}
