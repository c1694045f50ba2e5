import { namesIn } from '../../packages/sizing/src/formula/expression.ts'
import { elapsedName, unitNames } from '../../packages/sizing/src/formula/unit-names.ts'
import { type CompiledModel, type Estimate, type FormulaStep, writeFormula } from '../../packages/sizing/src/index.ts'
import type { Formula } from '../../packages/sizing/src/model.ts'
import { plain } from './markdown.ts'

/** An expression with the titles of its parts. */
export function formulaText(expression: string, model: CompiledModel): string {
  // Only titles are looked up, so no estimate has to be made.
  const named = [...model.conventions, ...model.assumptions, ...model.formulas]
  const titles = { steps: Object.fromEntries(named.map((one) => [one.id, one])) } as unknown as Estimate
  const step = { expression } as FormulaStep
  return plain(writeFormula(titles, step, { language: 'en', with: 'names', model }).replaceAll('\u00a0', ' '))
}

/** The names of the model in a formula and its alternatives, each once. */
export function namesOf(formula: Formula, model: CompiledModel): string[] {
  const expressions = [formula.expression, ...(formula.alternatives ?? []).map((one) => one.expression)]
  const names = expressions.flatMap((text) => {
    const parsed = model.parsed[text]
    if (!parsed) throw new Error(`Formula ${formula.id} is not compiled: run pnpm generate`)
    return namesIn(parsed)
  })
  return [...new Set(names)].filter((name) => name !== elapsedName && !unitNames.has(name))
}
