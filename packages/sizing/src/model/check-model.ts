import { equalDimensions, type Issue, type Text, unitInfo } from '@leitfaden/core'
import { checkDimensions, type ExpressionType, write } from '../formula/dimension-check.ts'
import { type Expression, namesIn } from '../formula/expression.ts'
import type { FormulaFault } from '../formula/formula-fault.ts'
import { elapsedName, unitNames } from '../formula/unit-names.ts'
import type { Formula, Input, Model } from './model.ts'

type Parsed = (expression: string) => Expression | undefined

/** Everything that is wrong with a model whose expressions are parsed: names, units, dimensions, axes, cycles. */
export function checkModel(model: Model, parsed: Parsed): Issue[] {
  return [
    ...doubleNames(model),
    ...unknownUnits(model),
    ...unknownReferences(model),
    ...cycles(model, parsed),
    ...dimensions(model, parsed),
  ]
}

/** Ids of the formulas, each after those it needs. Only for a model without cycles. */
export function orderOf(model: Model, parsed: Parsed): string[] {
  const order: string[] = []
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    needsOf(model, parsed, name).forEach(visit)
    if (model.formulas.some((f) => f.id === name)) order.push(name)
  }
  for (const formula of model.formulas) visit(formula.id)
  return order
}

function issue(path: (string | number)[], code: string, message: Text, found?: string, expected?: string): Issue {
  return {
    code,
    severity: 'error',
    path,
    message,
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected: { de: expected, en: expected } }),
  }
}

function namedOf(model: Model): { id: string; unit: string }[] {
  return [...model.conventions, ...model.assumptions, ...model.inputs, ...model.formulas]
}

function doubleNames(model: Model): Issue[] {
  const seen = new Set<string>([elapsedName, ...unitNames.keys()])
  return namedOf(model).flatMap(({ id }) => {
    const known = seen.has(id)
    seen.add(id)
    return known
      ? [issue([id], 'double-name', { de: 'Der Name ist schon vergeben', en: 'The name is taken already' }, id)]
      : []
  })
}

function unknownUnits(model: Model): Issue[] {
  return namedOf(model)
    .filter(({ unit }) => !unitInfo(unit))
    .map(({ id, unit }) =>
      issue([id, 'unit'], 'unknown-unit', { de: 'Die Einheit ist unbekannt', en: 'The unit is unknown' }, unit),
    )
}

function unknownReferences(model: Model): Issue[] {
  const issues: Issue[] = []
  const message = { de: 'Verweis ins Leere', en: 'A reference that leads nowhere' }
  const need = (there: boolean, path: string[], found: string): void => {
    if (!there) issues.push(issue(path, 'unknown-reference', message, found))
  }
  const names = new Set([...model.assumptions, ...model.formulas].map((n) => n.id))
  const inputs = new Set(model.inputs.map((i) => i.id))
  const tables = new Set(model.tables.map((t) => t.id))
  for (const input of model.inputs) {
    if (input.otherwise !== undefined) need(names.has(input.otherwise), [input.id, 'otherwise'], input.otherwise)
    if ('table' in input.from) need(tables.has(input.from.table), [input.id, 'from'], input.from.table)
  }
  for (const table of model.tables)
    for (const row of table.assumed ?? [])
      for (const id of Object.values(row.cells)) need(names.has(id), [table.id, 'assumed'], id)
  for (const named of [...model.conventions, ...model.assumptions, ...model.formulas])
    if (named.source !== undefined) need(named.source in model.sources, [named.id, 'source'], named.source)
  for (const formula of model.formulas)
    for (const { ifAnswered } of formula.alternatives ?? [])
      need(inputs.has(ifAnswered), [formula.id, 'alternatives'], ifAnswered)
  for (const check of model.checks)
    for (const id of [...(check.ifAnswered ?? []), ...(check.unlessAnswered ?? [])])
      need(inputs.has(id), [check.id, 'ifAnswered'], id)
  for (const line of model.costLines)
    need(
      model.formulas.some((f) => f.id === line.quantity),
      [line.id, 'quantity'],
      line.quantity,
    )
  return issues
}

/** The names that a formula or input may need, whichever alternative is taken. */
function needsOf(model: Model, parsed: Parsed, name: string): string[] {
  const formula = model.formulas.find((f) => f.id === name)
  if (formula) return textsOf(formula).flatMap((text) => namesOf(parsed(text)))
  const input = model.inputs.find((i) => i.id === name)
  if (!input) return []
  const table =
    'table' in input.from ? model.tables.find((t) => t.id === (input.from as { table: string }).table) : undefined
  return [
    ...(input.otherwise ? [input.otherwise] : []),
    ...(table?.assumed ?? []).flatMap((row) => Object.values(row.cells)),
  ]
}

function textsOf(formula: Formula): string[] {
  return [formula.expression, ...(formula.alternatives ?? []).map((a) => a.expression)]
}

function namesOf(expression: Expression | undefined): string[] {
  return expression ? namesIn(expression) : []
}

/** Each cycle once, with the whole way round: `a → b → a`. */
function cycles(model: Model, parsed: Parsed): Issue[] {
  const issues: Issue[] = []
  const done = new Set<string>()
  const visit = (name: string, way: readonly string[]): void => {
    const start = way.indexOf(name)
    if (start >= 0) {
      const round = [...way.slice(start), name].join(' → ')
      issues.push(
        issue(
          [name],
          'cycle',
          { de: 'Die Formeln drehen sich im Kreis', en: 'The formulas go round in a circle' },
          round,
        ),
      )
      return
    }
    if (done.has(name)) return
    for (const next of needsOf(model, parsed, name)) visit(next, [...way, name])
    done.add(name)
  }
  for (const formula of model.formulas) visit(formula.id, [])
  return issues
}

function dimensions(model: Model, parsed: Parsed): Issue[] {
  const issues: Issue[] = []
  const types = new Map<string, ExpressionType>()
  const typeOf = (name: string): ExpressionType | undefined => {
    const known = types.get(name)
    if (known) return known
    const found = findType(name)
    if (found) types.set(name, found)
    return found
  }
  const findType = (name: string): ExpressionType | undefined => {
    if (name === elapsedName) return { dimension: { s: 1 }, axes: ['month'] }
    const unit = unitNames.get(name) ?? namedOf(model).find((n) => n.id === name)?.unit
    const dimension = unit === undefined ? undefined : unitInfo(unit)?.dimension
    if (!dimension) return undefined
    types.set(name, { dimension, axes: [] }) // a cycle is told elsewhere; here it must only end
    return { dimension, axes: axesOf(name) }
  }
  const axesOf = (name: string): readonly string[] => {
    const input = model.inputs.find((i) => i.id === name)
    if (input) return 'table' in input.from ? [input.from.table] : []
    const formula = model.formulas.find((f) => f.id === name)
    if (!formula) return []
    return [...new Set(textsOf(formula).flatMap((text) => typed(text, [])?.axes ?? []))].sort()
  }
  const typed = (text: string, faults: FormulaFault[]): ExpressionType | undefined => {
    const expression = parsed(text)
    return expression && checkDimensions(expression, typeOf, faults)
  }
  const optional = new Map(model.inputs.filter((i) => mayBeMissing(model, i)).map((i) => [i.id, i] as const))
  const report = (
    id: string,
    text: string,
    want: ExpressionType['dimension'] | undefined,
    guarded: readonly string[],
  ): void => {
    const faults: FormulaFault[] = []
    const type = typed(text, faults)
    for (const fault of faults) issues.push(issue([id], fault.code, messages[fault.code], fault.found, fault.expected))
    if (type && want !== undefined && faults.length === 0 && !agrees(type, want))
      issues.push(issue([id], 'wrong-dimension', messages['wrong-dimension'], describe(type.dimension), describe(want)))
    if (type && type.axes.filter((a) => a !== 'month').length > 1)
      issues.push(issue([id], 'wrong-axis', messages['wrong-axis'], type.axes.join(', ')))
    for (const name of namesOf(parsed(text)))
      if (
        optional.has(name) &&
        !guarded.some(
          (g) =>
            g === name ||
            sameSource(
              optional.get(name),
              model.inputs.find((i) => i.id === g),
            ),
        )
      )
        issues.push(
          issue([id], 'unguarded-input', { de: 'Die Eingabe kann fehlen', en: 'The input may be missing' }, name),
        )
  }
  for (const formula of model.formulas) {
    const want = unitInfo(formula.unit)?.dimension
    report(formula.id, formula.expression, want, [])
    for (const { ifAnswered, expression } of formula.alternatives ?? [])
      report(formula.id, expression, want, [ifAnswered])
  }
  for (const check of model.checks) report(check.id, check.when, 'truth', check.ifAnswered ?? [])
  for (const input of model.inputs) {
    const stand = input.otherwise === undefined ? undefined : typeOf(input.otherwise)
    const own = unitInfo(input.unit)?.dimension
    if (stand && own && !agrees(stand, own))
      issues.push(
        issue(
          [input.id, 'otherwise'],
          'wrong-dimension',
          messages['wrong-dimension'],
          describe(stand.dimension),
          describe(own),
        ),
      )
  }
  return issues
}

/** Whether a cell is filled is known even of assumed rows. */
function mayBeMissing(model: Model, { from, otherwise }: Input): boolean {
  if (otherwise !== undefined || 'calendar' in from) return false
  return !('table' in from && from.present && model.tables.find((t) => t.id === from.table)?.assumed)
}

/** Inputs without a value of their own go together where they come from the same table. */
function sameSource(a: Input | undefined, b: Input | undefined): boolean {
  return a !== undefined && b !== undefined && 'table' in a.from && 'table' in b.from && a.from.table === b.from.table
}

function agrees(type: ExpressionType, want: ExpressionType['dimension']): boolean {
  if (type.dimension === 'any') return want !== 'truth'
  return typeof type.dimension === 'string' || typeof want === 'string'
    ? type.dimension === want
    : equalDimensions(type.dimension, want)
}

function describe(dimension: ExpressionType['dimension']): string {
  return typeof dimension === 'string' ? dimension : write(dimension)
}

const messages: { readonly [code in FormulaFault['code']]: Text } = {
  'too-long': { de: 'Die Formel ist zu lang', en: 'The formula is too long' },
  'too-large': { de: 'Die Formel hat zu viele Teile', en: 'The formula has too many parts' },
  syntax: { de: 'Die Formel ist nicht lesbar', en: 'The formula can not be read' },
  'not-allowed': { de: 'In Formeln nicht erlaubt', en: 'Not allowed in formulas' },
  'unknown-name': { de: 'Der Name ist unbekannt', en: 'The name is unknown' },
  'wrong-dimension': { de: 'Die Einheiten passen nicht zusammen', en: 'The units do not fit together' },
  'wrong-arguments': { de: 'Die Zahl der Argumente stimmt nicht', en: 'The number of arguments is wrong' },
  'wrong-axis': { de: 'Die Zeilen passen nicht zusammen', en: 'The rows do not fit together' },
}

/** A fault of one formula as an issue at the formula's place in the model. */
export function formulaIssue(path: (string | number)[], fault: FormulaFault): Issue {
  return issue(path, fault.code, messages[fault.code], fault.found, fault.expected)
}
