import { toBase } from '@leitfaden/core'
import type { Expression } from '../../src/formula/expression.ts'
import { elapsedName } from '../../src/formula/unit-names.ts'
import type { AxesFinder } from '../../src/model/static-axes.ts'
import { arithmetic, isLiteral } from './arithmetic.ts'
import { comparison } from './comparison.ts'
import type { Frame } from './frame.ts'
import type { NameWriter } from './name-writer.ts'
import { reference, type Statement } from './statement.ts'

const month = toBase(1, 'month')

/** A product of so many factors at most: more would gather rounding errors. */
const mostFactors = 6

/** Where an expression stands: within the months or before them, within the rows of a table or not. */
export interface Place {
  readonly monthly: boolean
  readonly table: string | undefined
}

/** What must be reckoned before an expression: before the months, at the beginning of each month, or just before it. */
export interface Ahead {
  readonly months: Statement[]
  readonly month: Statement[]
  readonly here: Statement[]
}

/** Writes expressions as JavaScript. What does not change with the month is moved before the months, powers of a constant growth become products. */
export class ExpressionWriter {
  readonly #axes: AxesFinder
  readonly #names: NameWriter
  readonly #frame: Frame
  readonly #known = new Map<string, string>()
  #count = 0

  constructor(axes: AxesFinder, names: NameWriter, frame: Frame) {
    this.#axes = axes
    this.#names = names
    this.#frame = frame
  }

  /** A number. */
  write(e: Expression, place: Place, ahead: Ahead): string {
    if (place.monthly && e.op !== 'number' && e.op !== 'name' && !this.#axes.ofExpression(e).monthly)
      return this.#hoist(e, ahead)
    switch (e.op) {
      case 'number':
        return String(e.value)
      case 'name':
        return this.#names.value(e.name, place.table)
      case 'if': {
        const [condition, whenTrue, whenFalse] = e.args
        return `(${this.truth(condition, place, ahead)} ? ${this.write(whenTrue, place, ahead)} : ${this.write(whenFalse, place, ahead)})`
      }
      case 'call':
        return this.#call(e, place, ahead)
      case 'unaryMinus':
        return `(-${this.write(e.args[0] as Expression, place, ahead)})`
      case 'pow':
        return this.#power(e.args as readonly [Expression, Expression], place, ahead)
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'divide': {
        const [left, right] = e.args.map((arg) => this.write(arg, place, ahead)) as [string, string]
        return arithmetic(e.op, left, right)
      }
      default:
        return `(${this.truth(e, place, ahead)} ? 1 : 0)`
    }
  }

  /** Yes or no. */
  truth(e: Expression, place: Place, ahead: Ahead): string {
    if (e.op === 'and' || e.op === 'or')
      return `(${e.args.map((arg) => this.truth(arg, place, ahead)).join(e.op === 'and' ? ' && ' : ' || ')})`
    if (e.op === 'not') return `!${this.truth(e.args[0] as Expression, place, ahead)}`
    return comparison(e, (part) => this.write(part, place, ahead)) ?? `${this.write(e, place, ahead)} !== 0`
  }

  #call(e: Extract<Expression, { op: 'call' }>, place: Place, ahead: Ahead): string {
    if (e.name === 'sum') return this.#sum(e.args[0] as Expression, place.monthly, ahead)
    const args = e.args.map((arg) => this.write(arg, place, ahead))
    if (e.name === 'ceil') return `tolerantCeil(${args})`
    if (e.name === 'floor') return `tolerantFloor(${args})`
    if (['max', 'min', 'abs', 'sqrt', 'round', 'exp', 'log'].includes(e.name))
      return `Math.${e.name}(${args.join(', ')})`
    return `f.${e.name}.evaluate(${args.join(', ')})`
  }

  /** Each sum is reckoned once. */
  #sum(summand: Expression, monthly: boolean, ahead: Ahead): string {
    const table = this.#axes.ofExpression(summand).axis as string
    return this.#once(`sum ${monthly} ${JSON.stringify(summand)}`, () => {
      const name = `sum${this.#count++}`
      const code = this.write(summand, { monthly, table }, ahead)
      ahead.here.push({ kind: 'sum', sets: name, loop: this.#names.loop(table), code })
      return reference(name)
    })
  }

  /** `base ^ (elapsed / duration)` grows by one factor each month: a running product is many times faster than a power. */
  #power([base, exponent]: readonly [Expression, Expression], place: Place, ahead: Ahead): string {
    const linear =
      place.monthly &&
      exponent.op === 'divide' &&
      exponent.args[0]?.op === 'name' &&
      exponent.args[0].name === elapsedName &&
      [base, exponent.args[1] as Expression].every((e) => {
        const { monthly, axis } = this.#axes.ofExpression(e)
        return !monthly && axis === undefined
      })
    if (!linear) return `(${this.write(base, place, ahead)} ** ${this.write(exponent, place, ahead)})`
    return this.#once(`power ${JSON.stringify([base, exponent])}`, () => {
      const duration = this.#hoist((exponent as { args: readonly Expression[] }).args[1] as Expression, ahead)
      const from = this.#hoist(base, ahead)
      const number = this.#count++
      const [factor, product] = [`factor${number}`, `product${number}`]
      ahead.months.push({ kind: 'value', sets: factor, code: `${from} ** (${month} / ${duration})` })
      const power = `${from} ** (${elapsedName} / ${duration})`
      const next = `v[${this.#frame.left(product)}] * ${reference(factor)}`
      ahead.month.push({ kind: 'value', sets: product, code: `t % ${mostFactors} === 0 ? ${power} : ${next}` })
      return reference(product)
    })
  }

  /** Moves what does not change with the month before the months: into a value, or one per row. */
  #hoist(e: Expression, ahead: Ahead): string {
    const { axis } = this.#axes.ofExpression(e)
    if (e.op === 'number') return String(e.value)
    if (e.op === 'name') return this.#names.value(e.name, axis)
    return this.#once(`hoisted ${JSON.stringify(e)}`, () => {
      const code = this.write(e, { monthly: false, table: axis }, { ...ahead, here: ahead.months })
      if (isLiteral(code) || /^«[^»]+»$/.test(code)) return code
      const name = `once${this.#count++}`
      if (axis === undefined) {
        ahead.months.push({ kind: 'value', sets: name, code })
        return reference(name)
      }
      const cell = this.#names.cell(axis, name)
      ahead.months.push({ kind: 'lines', lines: [`${this.#names.loop(axis)} ${cell} = ${code}`] })
      return cell
    })
  }

  #once(key: string, write: () => string): string {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const written = write()
    this.#known.set(key, written)
    return written
  }
}
