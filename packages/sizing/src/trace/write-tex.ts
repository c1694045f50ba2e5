import { formatNumber, type Language } from '@leitfaden/core'
import type { Estimate, FormulaStep } from '../estimate/estimate.ts'
import type { Expression } from '../formula/expression.ts'
import { builtInModel } from '../model.ts'
import { functionTitles } from './function-titles.ts'
import { type NameWriter, nameWriter, type WriteOptions } from './name-writer.ts'
import { strength } from './strength.ts'

/** A formula step in TeX (math mode, `amsmath`): fractions, roots and cases; titles and units as text. Nothing in a title can become a command. */
export function writeTex(estimate: Estimate, step: FormulaStep, options: WriteOptions): string {
  const { language, model = builtInModel } = options
  const expression = model.parsed[step.expression]
  const name = nameWriter(estimate, options)
  return expression
    ? write(expression, 0, (id, allRows) => text(name(id, allRows)), language, false)
    : text(step.expression)
}

const words = {
  de: { if: 'falls', otherwise: 'sonst', and: 'und', or: 'oder', not: 'nicht' },
  en: { if: 'if', otherwise: 'otherwise', and: 'and', or: 'or', not: 'not' },
} as const

const signs: { readonly [op: string]: string } = {
  add: '+',
  subtract: '-',
  multiply: String.raw`\cdot`,
  larger: '>',
  smaller: '<',
  largerEq: String.raw`\ge`,
  smallerEq: String.raw`\le`,
  equal: '=',
  unequal: String.raw`\ne`,
}

function write(e: Expression, outer: number, name: NameWriter, language: Language, allRows: boolean): string {
  const part = (arg: Expression | undefined, strong = 0, rows = allRows): string =>
    write(arg as Expression, strong, name, language, rows)
  const bracketed = (inner: string, own: number): string => (outer > own ? `\\left(${inner}\\right)` : inner)
  switch (e.op) {
    case 'number':
      return text(formatNumber(e.value, language))
    case 'name':
      return name(e.name, allRows)
    case 'if': {
      const [condition, whenTrue, whenFalse] = e.args
      const { if: when, otherwise } = words[language]
      return `\\begin{cases}${part(whenTrue)} & ${text(`${when} `)}${part(condition)} \\\\ ${part(whenFalse)} & ${text(otherwise)}\\end{cases}`
    }
    case 'call':
      return call(e, part, language)
    case 'divide':
      return `\\frac{${part(e.args[0])}}{${part(e.args[1])}}`
    case 'pow':
      return `{${part(e.args[0], 9)}}^{${part(e.args[1])}}`
    case 'unaryMinus':
      return bracketed(`-${part(e.args[0], strength.unaryMinus)}`, strength.unaryMinus as number)
    case 'not':
      return bracketed(`${text(`${words[language].not} `)}${part(e.args[0], strength.not)}`, strength.not as number)
    default: {
      const own = strength[e.op] as number
      const sign = e.op === 'and' || e.op === 'or' ? text(` ${words[language][e.op]} `) : ` ${signs[e.op]} `
      const keepsOrder = e.op === 'add' || e.op === 'multiply'
      return bracketed(e.args.map((arg, i) => part(arg, own + (i > 0 && !keepsOrder ? 0.5 : 0))).join(sign), own)
    }
  }
}

type Part = (arg: Expression | undefined, strong?: number, rows?: boolean) => string

function call({ name, args }: Extract<Expression, { op: 'call' }>, part: Part, language: Language): string {
  switch (name) {
    case 'max':
    case 'min':
    case 'exp':
    case 'log':
      return `\\${name === 'log' ? 'ln' : name}\\left(${args.map((arg) => part(arg)).join(', ')}\\right)`
    case 'ceil':
      return `\\left\\lceil ${part(args[0])} \\right\\rceil`
    case 'floor':
      return `\\left\\lfloor ${part(args[0])} \\right\\rfloor`
    case 'abs':
      return `\\left| ${part(args[0])} \\right|`
    case 'sqrt':
      return `\\sqrt{${part(args[0])}}`
    case 'sum':
      return `\\sum \\left(${part(args[0], 0, true)}\\right)`
    default: {
      const rows = name === 'perKind'
      return `${text(functionTitles[language][name] ?? name)}\\left(${args.map((arg) => part(arg, 0, rows)).join(', ')}\\right)`
    }
  }
}

const special: { readonly [character: string]: string } = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  '%': String.raw`\%`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** Plain text within math mode. No-break spaces of numbers and units become TeX's own. */
function text(plain: string): string {
  const safe = plain.replace(/[\\{}$&#_%~^]/g, (character) => special[character] as string).replace(/[\r\n\t]+/g, ' ')
  return `\\text{${safe.replace(/[\u00a0\u202f]/g, '~')}}`
}
