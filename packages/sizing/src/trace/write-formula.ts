import { formatNumber, type Language } from '@leitfaden/core'
import type { Estimate, FormulaStep } from '../estimate/estimate.ts'
import { type Expression, operators } from '../formula/expression.ts'
import { builtInModel } from '../model.ts'
import { functionTitles } from './function-titles.ts'
import { type NameWriter, nameWriter, type WriteOptions } from './name-writer.ts'
import { strength } from './strength.ts'

/** A formula step as people read it: `Users × share active × page views per user`, or `1,500 users × 20% × 60 page views …`. */
export function writeFormula(estimate: Estimate, step: FormulaStep, options: WriteOptions): string {
  const { language, model = builtInModel } = options
  const expression = model.parsed[step.expression]
  return expression ? write(expression, 0, nameWriter(estimate, options), language, false) : step.expression
}

const words = {
  de: {
    if: 'falls',
    thus: 'dann',
    otherwise: 'sonst',
    and: 'und',
    or: 'oder',
    not: 'nicht',
  },
  en: { if: 'if', thus: 'then', otherwise: 'else', and: 'and', or: 'or', not: 'not' },
} as const

const signs: { readonly [op: string]: string } = {
  ...operators,
  multiply: '×',
  divide: '÷',
  subtract: '−',
  unaryMinus: '−',
  largerEq: '≥',
  smallerEq: '≤',
  equal: '=',
  unequal: '≠',
}

function write(e: Expression, outer: number, name: NameWriter, language: Language, allRows: boolean): string {
  const w = words[language]
  switch (e.op) {
    case 'number':
      return formatNumber(e.value, language)
    case 'name':
      return name(e.name, allRows)
    case 'if': {
      const [condition, whenTrue, whenFalse] = e.args.map((arg) => write(arg, 0, name, language, allRows))
      const text = `${w.if} ${condition} ${w.thus} ${whenTrue}, ${w.otherwise} ${whenFalse}`
      return outer > 0 ? `(${text})` : text
    }
    case 'call': {
      const rows = allRows || e.name === 'sum' || e.name === 'perKind'
      return `${functionTitles[language][e.name] ?? e.name}(${e.args.map((arg) => write(arg, 0, name, language, rows)).join('; ')})`
    }
    default: {
      const own = strength[e.op] as number
      const sign = e.op === 'and' || e.op === 'or' || e.op === 'not' ? w[e.op] : (signs[e.op] as string)
      // The right side of − and ÷ needs brackets at equal strength too.
      const parts = e.args.map((arg, i) => {
        const keepsOrder = e.op === 'add' || e.op === 'multiply'
        return write(arg, own + (i > 0 && !keepsOrder ? 0.5 : 0), name, language, allRows)
      })
      const text = parts.length === 1 ? `${sign}${e.op === 'not' ? ' ' : ''}${parts[0]}` : parts.join(` ${sign} `)
      return outer > own ? `(${text})` : text
    }
  }
}
