import { create, type FactoryFunctionMap, type MathNode, parseDependencies } from 'mathjs/number'
import { type Expression, type FunctionName, functionNames, type Operator, operators } from './expression.ts'
import type { FormulaFault } from './formula-fault.ts'

const limits = { characters: 1000, nodes: 300, depth: 40 }

/** Only the parser of mathjs: nothing that could evaluate, import or configure is ever created. */
const mathjs = /* @__PURE__ */ create({ parseDependencies } as FactoryFunctionMap) as unknown as {
  parse: (text: string) => MathNode
}

/**
 * Reads a formula in mathjs syntax. Anything but numbers, names, the operators and functions listed in `expression.ts`,
 * parentheses and conditionals is a fault: no strings, lists, ranges, assignments, properties, function definitions, implicit `%`.
 */
export function parseFormula(text: string): { expression: Expression } | { faults: FormulaFault[] } {
  if (text.length > limits.characters) return { faults: [{ code: 'too-long', found: `${text.length} characters` }] }
  let root: MathNode
  try {
    root = mathjs.parse(text)
  } catch (error) {
    return { faults: [{ code: 'syntax', found: error instanceof Error ? error.message : String(error) }] }
  }
  const faults: FormulaFault[] = []
  let nodes = 0
  const read = (node: MathNode, depth: number): Expression => {
    nodes += 1
    if (depth > limits.depth || nodes > limits.nodes) throw new TooLarge()
    const n = node as unknown as AnyNode
    switch (n.type) {
      case 'ParenthesisNode':
        return read(n.content, depth + 1)
      case 'ConstantNode':
        if (typeof n.value === 'number' && Number.isFinite(n.value)) return { op: 'number', value: n.value }
        return refuse(`constant ${String(n.value)}`)
      case 'SymbolNode':
        return { op: 'name', name: n.name }
      case 'ConditionalNode': {
        const [condition, whenTrue, whenFalse] = [n.condition, n.trueExpr, n.falseExpr].map((a) => read(a, depth + 1))
        return { op: 'if', args: [condition as Expression, whenTrue as Expression, whenFalse as Expression] }
      }
      case 'OperatorNode':
        if (n.isPercentage || !Object.hasOwn(operators, n.fn)) return refuse(`operator ${n.isPercentage ? '%' : n.op}`)
        return { op: n.fn as Operator, args: n.args.map((a) => read(a, depth + 1)) }
      case 'FunctionNode': {
        const name = n.fn.type === 'SymbolNode' ? n.fn.name : undefined
        if (!(functionNames as readonly (string | undefined)[]).includes(name))
          return refuse(`function ${name ?? n.fn.type}`)
        return { op: 'call', name: name as FunctionName, args: n.args.map((a) => read(a, depth + 1)) }
      }
      default:
        return refuse((n as { type: string }).type)
    }
  }
  const refuse = (found: string): Expression => {
    faults.push({ code: 'not-allowed', found })
    return { op: 'number', value: 0 }
  }
  try {
    const expression = read(root, 0)
    return faults.length > 0 ? { faults } : { expression }
  } catch (error) {
    if (error instanceof TooLarge) return { faults: [{ code: 'too-large', found: `more than ${limits.nodes} parts` }] }
    throw error
  }
}

class TooLarge extends Error {}

/** The node types that are looked into, with the properties that are used of each. */
type AnyNode =
  | { type: 'ParenthesisNode'; content: MathNode }
  | { type: 'ConstantNode'; value: unknown }
  | { type: 'SymbolNode'; name: string }
  | { type: 'ConditionalNode'; condition: MathNode; trueExpr: MathNode; falseExpr: MathNode }
  | { type: 'OperatorNode'; fn: string; op: string; args: MathNode[]; isPercentage: boolean }
  | { type: 'FunctionNode'; fn: { type: string; name: string }; args: MathNode[] }
