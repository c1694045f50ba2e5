type Operation = 'add' | 'subtract' | 'multiply' | 'divide'

const signs: { readonly [operation in Operation]: string } = { add: '+', subtract: '-', multiply: '*', divide: '/' }

/** Two literals become the number that the program would reckon too; times 1 and by 1 changes no double. */
export function arithmetic(operation: Operation, left: string, right: string): string {
  if (isLiteral(left) && isLiteral(right)) return literal(compute(operation, Number(left), Number(right)))
  if (right === '1' && (operation === 'multiply' || operation === 'divide')) return left
  if (left === '1' && operation === 'multiply') return right
  return `(${left} ${signs[operation]} ${right})`
}

/** A number as code. */
export function literal(value: number): string {
  return value < 0 || Object.is(value, -0) ? `(${Object.is(value, -0) ? '-0' : value})` : String(value)
}

export function isLiteral(code: string): boolean {
  return /^\d[\d.e+-]*$/.test(code)
}

function compute(operation: Operation, left: number, right: number): number {
  switch (operation) {
    case 'add':
      return left + right
    case 'subtract':
      return left - right
    case 'multiply':
      return left * right
    default:
      return left / right
  }
}
