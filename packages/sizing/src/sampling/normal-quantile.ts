import { portableLog } from './portable-log.ts'

/**
 * The standard normal quantile of a probability, to about 1e-15 relative (1e-12 where less than 1e-12 is left to the
 * nearer end, down to 1e-16); of 0 and 1, -Infinity and Infinity. The same bytes on every machine.
 *
 * M. J. Wichura, Algorithm AS 241: The Percentage Points of the Normal Distribution, Applied Statistics 37 (1988),
 * 477-484, routine PPND16 without its farthest tails.
 */
export function normalQuantile(probability: number): number {
  const q = probability - 0.5
  if (Math.abs(q) <= 0.425) return ofCentre(q)
  const tail = q < 0 ? probability : 1 - probability
  const distance = tail > 0 ? ofTail(tail) : Infinity
  return q < 0 ? -distance : distance
}

function ofCentre(q: number): number {
  const r = 0.180625 - q * q
  const above = polynomial(
    r,
    2509.0809287301227,
    33430.57558358813,
    67265.7709270087,
    45921.95393154987,
    13731.69376550946,
    1971.5909503065513,
    133.14166789178438,
    3.3871328727963665,
  )
  const below = polynomial(
    r,
    5226.495278852854,
    28729.085735721943,
    39307.89580009271,
    21213.794301586597,
    5394.196021424751,
    687.1870074920579,
    42.31333070160091,
    1,
  )
  return (q * above) / below
}

function ofTail(tail: number): number {
  const r = Math.sqrt(-portableLog(tail)) - 1.6
  const above = polynomial(
    r,
    0.0007745450142783414,
    0.022723844989269184,
    0.2417807251774506,
    1.2704582524523684,
    3.6478483247632045,
    5.769497221460691,
    4.630337846156546,
    1.4234371107496835,
  )
  const below = polynomial(
    r,
    1.0507500716444169e-9,
    0.0005475938084995345,
    0.015198666563616457,
    0.14810397642748008,
    0.6897673349851,
    1.6763848301838038,
    2.053191626637759,
    1,
  )
  return above / below
}

/** Of degree 7, the coefficient of the highest power first. */
function polynomial(
  r: number,
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
): number {
  return ((((((a * r + b) * r + c) * r + d) * r + e) * r + f) * r + g) * r + h
}
