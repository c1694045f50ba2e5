import { HyperFormula } from 'hyperformula'
import { writeExpression } from '../write-expression.ts'
import { months, type Peer, secondsPerMonth } from './engine.ts'

/** HyperFormula: one row for each name, one column for each month; what knows no months stands in the first. */
export const hyperFormula: Peer = {
  name: 'HyperFormula, inputs changed',
  prepare: ({ given, formulas }) => {
    const names = ['elapsed', ...given.keys(), ...formulas.map((f) => f.name)]
    const rowOf = new Map(names.map((name, row) => [name, row + 1]))
    const monthlyNames = new Set(['elapsed', ...formulas.filter((f) => f.monthly).map((f) => f.name)])
    const column = (index: number): string => (index < 26 ? '' : 'A') + String.fromCharCode(65 + (index % 26))
    const cell = (name: string, t: number): string => `$${column(monthlyNames.has(name) ? t : 0)}$${rowOf.get(name)}`
    const written = (t: number) => (f: (typeof formulas)[number]) =>
      `=${writeExpression(f.expression, {
        name: (n) => cell(n, t),
        call: (n, args) =>
          n === 'ceil'
            ? `ROUNDUP(${args[0]}, 0)`
            : n === 'log'
              ? `LN(${args[0]})`
              : `${n.toUpperCase()}(${args.join(', ')}${n === 'round' ? ', 0' : ''})`,
        choose: (a, b, c) => `IF(${a}, ${b}, ${c})`,
        pow: (a, b) => `((${a})^(${b}))`,
        words: { and: '*', or: '+', not: 'NOT', equal: '=', unequal: '<>' },
      })}`
    const rows: (number | string | null)[][] = [
      Array.from({ length: months }, (_, t) => t * secondsPerMonth),
      ...[...given.values()].map((value) => [value]),
      ...formulas.map((f) => Array.from({ length: f.monthly ? months : 1 }, (_, t) => written(t)(f))),
    ]
    const now = new Map(given)
    const engine = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' })
    return (changed) => {
      engine.batch(() => {
        for (const [name, value] of changed) {
          if (now.get(name) === value) continue
          now.set(name, value)
          engine.setCellContents({ sheet: 0, row: (rowOf.get(name) as number) - 1, col: 0 }, value)
        }
      })
      let sum = 0
      for (const { name, monthly } of formulas)
        for (let t = 0; t < (monthly ? months : 1); t++)
          sum += Number(engine.getCellValue({ sheet: 0, row: (rowOf.get(name) as number) - 1, col: t }))
      return sum
    }
  },
}
