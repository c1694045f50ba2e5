import { type Expression, namesIn } from '../formula/expression.ts'
import { elapsedName } from '../formula/unit-names.ts'
import type { CompiledModel } from './compiled-model.ts'
import { definitionsOf } from './definitions.ts'

/** Along what a value can vary, whichever alternatives are taken: the months, the rows of a table or the kinds. */
export interface StaticAxes {
  readonly monthly: boolean
  readonly axis?: string
}

const nowhere: StaticAxes = { monthly: false }

/** Finds the axes of names and expressions of a checked model; each name is looked at once. */
export class AxesFinder {
  readonly #model: CompiledModel
  readonly #known = new Map<string, StaticAxes>([[elapsedName, { monthly: true }]])

  constructor(model: CompiledModel) {
    this.#model = model
  }

  ofName(name: string): StaticAxes {
    const known = this.#known.get(name)
    if (known) return known
    const found = this.#find(name)
    this.#known.set(name, found)
    return found
  }

  ofExpression(expression: Expression): StaticAxes {
    if (expression.op === 'number') return nowhere
    if (expression.op === 'name') return this.ofName(expression.name)
    const axes = unite(expression.args.map((arg) => this.ofExpression(arg)))
    if (expression.op !== 'call') return axes
    if (expression.name === 'sum') return { monthly: axes.monthly }
    return expression.name === 'perKind' ? { monthly: axes.monthly, axis: 'kind' } : axes
  }

  #find(name: string): StaticAxes {
    const definition = definitionsOf(this.#model).get(name)
    if (definition?.kind === 'formula') {
      const { expression, alternatives = [] } = definition.formula
      const texts = [expression, ...alternatives.map((a) => a.expression)]
      return unite(texts.map((text) => this.ofExpression(this.#model.parsed[text] as Expression)))
    }
    if (definition?.kind !== 'input') return nowhere
    const { from, otherwise } = definition.input
    const own: StaticAxes = 'table' in from ? { monthly: false, axis: from.table } : nowhere
    return otherwise === undefined ? own : unite([own, this.ofName(otherwise)])
  }
}

function unite(axes: readonly StaticAxes[]): StaticAxes {
  const axis = axes.find((a) => a.axis !== undefined)?.axis
  const monthly = axes.some((a) => a.monthly)
  return axis === undefined ? { monthly } : { monthly, axis }
}

/** The assumptions, inputs and formulas that an expression names. */
export function definedNamesIn(model: CompiledModel, expression: Expression): string[] {
  const definitions = definitionsOf(model)
  return namesIn(expression).filter((name) => {
    const kind = definitions.get(name)?.kind
    return kind !== undefined && kind !== 'convention'
  })
}
