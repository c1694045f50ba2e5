/** A value in base units over all samples: the same in each of them, or one number for each. */
export type Lane = number | Float64Array
