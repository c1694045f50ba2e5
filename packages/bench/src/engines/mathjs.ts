import { all, create } from 'mathjs'
import { writeExpression } from '../write-expression.ts'
import { months, type Peer, secondsPerMonth } from './engine.ts'

const mathjs = create(all ?? {})

/** mathjs, each formula compiled once. */
export const mathjsCompiled: Peer = {
  name: 'mathjs, compiled',
  prepare: ({ formulas }) => {
    const compiled = formulas.map(({ name, monthly, expression }) => ({
      name,
      monthly,
      code: mathjs.compile(
        writeExpression(expression, {
          name: (n) => n,
          call: (n, args) => `${n}(${args.join(', ')})`,
          choose: (a, b, c) => `(${a} ? ${b} : ${c})`,
          pow: (a, b) => `((${a}) ^ (${b}))`,
          words: { and: 'and', or: 'or', not: 'not', equal: '==', unequal: '!=' },
        }),
      ),
    }))
    return (given) => {
      const scope = new Map<string, number>(given)
      let sum = 0
      for (const { name, monthly, code } of compiled) {
        if (monthly) continue
        const value = Number(code.evaluate(scope))
        scope.set(name, value)
        sum += value
      }
      for (let t = 0; t < months; t++) {
        scope.set('elapsed', t * secondsPerMonth)
        for (const { name, monthly, code } of compiled) {
          if (!monthly) continue
          const value = Number(code.evaluate(scope))
          scope.set(name, value)
          sum += value
        }
      }
      return sum
    }
  },
}
