import { combineDimensions, type Dimension, equalDimensions } from '@leitfaden/core'
import { type Expression, type FunctionName, operators } from './expression.ts'
import type { FormulaFault } from './formula-fault.ts'
import { functions, type Signature } from './functions.ts'

/** What an expression stands for: a quantity of some dimension, or a yes/no; and along which axes it varies. */
export interface ExpressionType {
  /** `any` is the literal 0, which fits every dimension. */
  readonly dimension: Dimension | 'any' | 'truth'
  /** `month` and ids of tables, sorted. */
  readonly axes: readonly string[]
}

/** Finds the type of each name; `undefined` where there is no such name. */
export type Names = (name: string) => ExpressionType | undefined

const pure: Dimension = {}

/**
 * Checks names, dimensions (both branches of a conditional), arguments and axes of an expression, without numbers.
 * All faults are added to `faults`; after a fault the type is the best guess, so that one fault is not told twice.
 */
export function checkDimensions(expression: Expression, names: Names, faults: FormulaFault[]): ExpressionType {
  const fault = (code: FormulaFault['code'], found: string, expected?: string): void => {
    faults.push(expected === undefined ? { code, found } : { code, found, expected })
  }
  const check = (e: Expression): ExpressionType => {
    switch (e.op) {
      case 'number':
        return { dimension: e.value === 0 ? 'any' : pure, axes: [] }
      case 'name': {
        const type = names(e.name)
        if (!type) fault('unknown-name', e.name)
        return type ?? { dimension: 'any', axes: [] }
      }
      case 'if': {
        const [condition, whenTrue, whenFalse] = e.args.map(check) as [ExpressionType, ExpressionType, ExpressionType]
        requireTruth(condition)
        return same('? :', [whenTrue, whenFalse], condition.axes)
      }
      case 'call':
        return call(e.name, e.args.map(check))
      default:
        return operate(e.op, e.args.map(check), e.args)
    }
  }
  const requireTruth = (type: ExpressionType): void => {
    if (type.dimension !== 'truth') fault('wrong-dimension', describe(type), 'a comparison')
  }
  const requirePure = (type: ExpressionType, where: string): void => {
    if (type.dimension === 'truth' || (type.dimension !== 'any' && !equalDimensions(type.dimension, pure)))
      fault('wrong-dimension', `${where} of ${describe(type)}`, 'a pure number')
  }
  /** All of one dimension; the result has it too. */
  const same = (where: string, types: readonly ExpressionType[], moreAxes: readonly string[] = []): ExpressionType => {
    const axes = unite([...types.map((t) => t.axes), moreAxes])
    const known = types.find((t) => t.dimension !== 'any')
    if (!known) return { dimension: 'any', axes }
    for (const type of types)
      if (!fits(type, known))
        fault('wrong-dimension', `${describe(known)} ${where} ${describe(type)}`, 'the same dimension')
    return { dimension: known.dimension, axes }
  }
  const operate = (
    op: keyof typeof operators,
    types: readonly ExpressionType[],
    args: readonly Expression[],
  ): ExpressionType => {
    const axes = unite(types.map((t) => t.axes))
    const [a, b] = types as [ExpressionType, ExpressionType]
    switch (op) {
      case 'add':
      case 'subtract':
        return same(operators[op], types)
      case 'unaryMinus':
        return a
      case 'multiply':
      case 'divide':
        return { dimension: product(a, b, op === 'multiply' ? 1 : -1), axes }
      case 'pow': {
        requirePure(b, 'exponent')
        const exponent = args[1]
        if (a.dimension === 'any' || equalDimensions(asDimension(a), pure)) return { dimension: pure, axes }
        if (exponent?.op === 'number' && Number.isInteger(exponent.value))
          return { dimension: scale(asDimension(a), exponent.value), axes }
        fault('wrong-dimension', `power of ${describe(a)}`, 'a pure number, or a whole number as exponent')
        return { dimension: 'any', axes }
      }
      case 'and':
      case 'or':
      case 'not':
        types.forEach(requireTruth)
        return { dimension: 'truth', axes }
      default:
        same(operators[op], types)
        return { dimension: 'truth', axes }
    }
  }
  const call = (name: FunctionName, types: readonly ExpressionType[]): ExpressionType => {
    const signature: Signature = functions[name].signature
    const axes = unite(types.map((t) => t.axes))
    if (types.length < signature.least || types.length > signature.most) {
      fault(
        'wrong-arguments',
        `${name} with ${types.length}`,
        `${signature.least}${signature.most > signature.least ? ' or more' : ''}`,
      )
      return { dimension: 'any', axes }
    }
    const [first] = types as [ExpressionType]
    switch (signature.rule) {
      case 'alike':
        return same(name, types)
      case 'pure':
        for (const type of types) requirePure(type, name)
        return { dimension: pure, axes }
      case 'root':
        return { dimension: first.dimension === 'any' ? 'any' : halve(asDimension(first)), axes }
      case 'over-rows': {
        const rows = first.axes.filter((axis) => axis !== 'month')
        if (rows.length === 0) fault('wrong-axis', `${name} of one value`, 'a value per row')
        const left = first.axes.filter((axis) => axis === 'month')
        return { dimension: first.dimension, axes: name === 'perKind' ? unite([left, ['kind']]) : left }
      }
    }
  }
  const halve = (dimension: Dimension): Dimension => {
    if (Object.values(dimension).some((exponent) => exponent % 2 !== 0))
      fault('wrong-dimension', `sqrt of ${write(dimension)}`, 'a pure number or a square')
    return Object.fromEntries(Object.entries(dimension).map(([base, exponent]) => [base, exponent / 2]))
  }
  const product = (a: ExpressionType, b: ExpressionType, power: 1 | -1): ExpressionType['dimension'] => {
    for (const type of [a, b]) if (type.dimension === 'truth') fault('wrong-dimension', describe(type), 'a quantity')
    if (a.dimension === 'any' || b.dimension === 'any') return 'any'
    return combineDimensions(asDimension(a), asDimension(b), power)
  }
  return check(expression)
}

function fits(type: ExpressionType, other: ExpressionType): boolean {
  if (type.dimension === 'any' || other.dimension === 'any')
    return type.dimension !== 'truth' && other.dimension !== 'truth'
  if (type.dimension === 'truth' || other.dimension === 'truth') return type.dimension === other.dimension
  return equalDimensions(type.dimension, other.dimension)
}

function asDimension(type: ExpressionType): Dimension {
  return typeof type.dimension === 'string' ? pure : type.dimension
}

function scale(dimension: Dimension, by: number): Dimension {
  return by === 0
    ? pure
    : Object.fromEntries(Object.entries(dimension).map(([base, exponent]) => [base, exponent * by]))
}

function unite(axes: readonly (readonly string[])[]): string[] {
  return [...new Set(axes.flat())].sort()
}

function describe(type: ExpressionType): string {
  if (type.dimension === 'truth') return 'yes/no'
  return type.dimension === 'any' ? '0' : write(type.dimension)
}

/** `B·s^-1`; a pure number is `1`. */
export function write(dimension: Dimension): string {
  const parts = Object.entries(dimension)
    .sort()
    .map(([base, exponent]) => (exponent === 1 ? base : `${base}^${exponent}`))
  return parts.join('·') || '1'
}
