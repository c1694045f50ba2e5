import type { Expression } from '../formula/expression.ts'
import type { CompiledModel } from '../model/compiled-model.ts'
import type { Assumption, Check, CostLineRule, Formula, Input, Table } from '../model/model.ts'
import { AxesFinder, definedNamesIn } from '../model/static-axes.ts'
import type {
  AssumptionNumbers,
  CheckNumbers,
  CostLineNumbers,
  FormulaNumbers,
  InputNumbers,
  ModelNumbers,
  TableNumbers,
} from './model-numbers.ts'

/** Takes the texts off a model. */
export function numbersOf(model: CompiledModel): ModelNumbers {
  const axes = new AxesFinder(model)
  const expressionOf = (text: string): Expression => model.parsed[text] as Expression
  const formula = ({ id, unit, key, auxiliary, expression, alternatives }: Formula): FormulaNumbers => ({
    id,
    unit,
    ...axes.ofName(id),
    ...(key && { key: true }),
    ...(auxiliary && { auxiliary: true }),
    needs: definedNamesIn(model, expressionOf(expression)),
    ...(alternatives && {
      alternatives: alternatives.map(({ ifAnswered, expression: text }) => ({
        ifAnswered,
        needs: definedNamesIn(model, expressionOf(text)),
      })),
    }),
  })
  const byId = new Map(model.formulas.map((f) => [f.id, f]))
  return {
    id: model.id,
    version: model.version,
    variantsBy: Object.keys(model.variantsBy ?? {}),
    variantOptions: model.variantsBy ?? {},
    tables: model.tables.map(tableNumbers),
    assumptions: model.assumptions.map(assumptionNumbers),
    inputs: model.inputs.map(inputNumbers),
    formulas: model.order.map((id) => formula(byId.get(id) as Formula)),
    checks: model.checks.map((check) => checkNumbers(check, axes.ofExpression(expressionOf(check.when)).monthly)),
    costLines: model.costLines.map(costLineNumbers),
    faults: model.faults,
  }
}

function tableNumbers({ id, question, kinds, assumed }: Table): TableNumbers {
  return {
    id,
    question,
    ...(kinds && { kinds: { column: kinds.column, options: Object.keys(kinds.titles) } }),
    ...(assumed && { assumed: assumed.map(({ kind, cells }) => ({ ...(kind !== undefined && { kind }), cells })) }),
  }
}

function assumptionNumbers({ id, unit, value, low, high, shape, chance, variants }: Assumption): AssumptionNumbers {
  const numbers = Object.entries(variants ?? {}).map(([option, v]) => [
    option,
    { value: v.value, low: v.low, high: v.high },
  ])
  return {
    id,
    unit,
    value,
    low,
    high,
    ...(shape && { shape }),
    ...(chance !== undefined && { chance }),
    ...(variants && { variants: Object.fromEntries(numbers) }),
  }
}

function inputNumbers({ id, unit, from, otherwise, notApplicable, shape }: Input): InputNumbers {
  return {
    id,
    unit,
    from,
    ...(otherwise !== undefined && { otherwise }),
    ...(notApplicable !== undefined && { notApplicable }),
    ...(shape && { shape }),
  }
}

function checkNumbers({ id, severity, question, ifAnswered, unlessAnswered }: Check, monthly: boolean): CheckNumbers {
  return {
    id,
    severity,
    monthly,
    ...(question !== undefined && { question }),
    ...(ifAnswered && { ifAnswered }),
    ...(unlessAnswered && { unlessAnswered }),
  }
}

function costLineNumbers({ id, quantity, once, includedWhy }: CostLineRule): CostLineNumbers {
  return { id, quantity, ...(once && { once }), ...(includedWhy && { included: true }) }
}
