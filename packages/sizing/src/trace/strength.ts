/** How strongly operators bind: brackets are needed around what binds less. */
export const strength: { readonly [op: string]: number } = {
  or: 1,
  and: 2,
  not: 3,
  equal: 4,
  unequal: 4,
  larger: 4,
  largerEq: 4,
  smaller: 4,
  smallerEq: 4,
  add: 5,
  subtract: 5,
  multiply: 6,
  divide: 6,
  unaryMinus: 7,
  pow: 8,
}
