/** A unit as written, from the closed list of the unit table, or two of them as a rate: `GiB`, `Mbit/s`, `GiB/month`. */
export type Unit = string

/** An exact amount: `{ value: 250, unit: 'GiB' }`. */
export interface ExactQuantity {
  readonly value: number
  readonly unit: Unit
}

/** An amount known only between two bounds, read as "in 8 of 10 cases between". `low` < `high`, both in `unit`. */
export interface RangeQuantity {
  readonly low: number
  readonly high: number
  readonly unit: Unit
}

export type Quantity = ExactQuantity | RangeQuantity
