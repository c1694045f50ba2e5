import Engine from 'publicodes'
import type { Expression } from '../../../sizing/src/formula/expression.ts'
import { months, type Peer, secondsPerMonth } from './engine.ts'

/** A name may not end in a number of its own. */
function letters(name: string): string {
  return name.replace(/[^A-Za-z]/g, (c) => (c === '_' ? 'q' : `z${String.fromCharCode(97 + Number(c))}`))
}

/** It reads `1e-8` as 1: numbers are written out. */
function plain(value: number): string {
  return value !== 0 && Math.abs(value) < 1e-6 ? value.toFixed(24) : String(value)
}

type Rule = Record<string, unknown> | string | number

/** publicodes: a rule for each name, and for each month where it changes. */
export const publicodes: Peer = {
  name: 'publicodes',
  prepare: ({ given, formulas }) => {
    const monthly = new Set(['elapsed', ...formulas.filter((f) => f.monthly).map((f) => f.name)])
    const ruleName = (name: string, t: number): string =>
      `r ${letters(name)}${monthly.has(name) ? ` m${letters(String(t))}` : ''}`
    const rules: Record<string, Rule> = {}
    let parts = 0
    for (let t = 0; t < months; t++) rules[ruleName('elapsed', t)] = t * secondsPerMonth
    for (const [name, value] of given) rules[ruleName(name, 0)] = plain(value)
    const write = (e: Expression, t: number): Rule => {
      if (e.op === 'number') return plain(e.value)
      if (e.op === 'name') return ruleName(e.name, t)
      // Mechanisms within mechanisms of the same name are refused: each part becomes a rule of its own.
      const args = e.args.map((arg) => {
        if (arg.op === 'number' || arg.op === 'name') return write(arg, t)
        const part = `p ${letters(String(parts++))}`
        rules[part] = write(arg, t)
        return part
      })
      const operation = (sign: string): Rule => ({ [sign]: args }) as Record<string, unknown>
      switch (e.op) {
        case 'add':
          return { somme: args }
        case 'multiply':
          return { produit: args }
        case 'subtract':
          return operation('-')
        case 'divide':
          return operation('/')
        case 'pow':
          return operation('**')
        case 'larger':
          return operation('>')
        case 'largerEq':
          return operation('>=')
        case 'smaller':
          return operation('<')
        case 'smallerEq':
          return operation('<=')
        case 'equal':
          return operation('=')
        case 'unequal':
          return operation('!=')
        case 'and':
          return { 'toutes ces conditions': args }
        case 'or':
          return { 'une de ces conditions': args }
        case 'if':
          return { variations: [{ si: args[0], alors: args[1] }, { sinon: args[2] }] }
        case 'call': {
          if (e.name === 'max') return { 'le maximum de': args }
          if (e.name === 'min') return { 'le minimum de': args }
          // It rounds to the nearest only: half a unit more does the same, whole numbers apart.
          if (e.name === 'ceil') return { valeur: { somme: [args[0], 0.5 - 1e-9] }, arrondi: 'oui' }
          if (e.name === 'round') return { valeur: args[0], arrondi: 'oui' }
          if (e.name === 'sqrt') return { '**': [args[0], 0.5] }
          if (e.name === 'exp') return { '**': [Math.E, args[0]] }
          throw new Error(`publicodes knows no ${e.name}`)
        }
        default:
          throw new Error(`publicodes knows no ${e.op}`)
      }
    }
    const wanted: string[] = []
    for (const f of formulas)
      for (let t = 0; t < (f.monthly ? months : 1); t++) {
        const name = ruleName(f.name, t)
        const rule = write(f.expression, t)
        rules[name] = typeof rule === 'object' ? rule : { valeur: rule }
        wanted.push(name)
      }
    const engine = new Engine(rules as never)
    return (changed) => {
      engine.setSituation(
        Object.fromEntries([...changed].map(([name, value]) => [ruleName(name, 0), plain(value)])) as never,
      )
      return wanted.reduce((sum, name) => sum + Number(engine.evaluate(name).nodeValue), 0)
    }
  },
}
