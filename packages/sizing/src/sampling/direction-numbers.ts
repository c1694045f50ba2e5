/** How many dimensions the table knows: van der Corput's and one for each primitive polynomial up to degree 9. */
export const tabledDimensions = 101

/** So many binary digits tell 65,536 points apart. */
const digitsOfIndex = 16

/** Of degree 1, 2, … 9. */
const polynomials = [1, 1, 2, 2, 6, 6, 18, 16, 48]

/**
 * The first 100 lines of `new-joe-kuo-6.21201` as one string of bits, five in a digit of base 32. Each line, in order:
 * the inner coefficients of the polynomial (degree - 1 bits), then (m - 1) / 2 of each initial number m but the first,
 * which is always 1 (1, 2, … bits).
 *
 * S. Joe and F. Y. Kuo, Constructing Sobol sequences with better two-dimensional projections, SIAM J. Sci. Comput. 30
 * (2008), 2635-2654, https://web.maths.unsw.edu.au/~fkuo/sobol/. Copyright (c) 2008, Frances Y. Kuo and Stephen Joe,
 * BSD licence: THIRD-PARTY.md of this package.
 */
const table =
  'r414pm4igh49rmdk0d0ltiu3c7gq7kl16rh6765d7cpiijs1ur7ph7phs8ee72v4d066hqci7ajhdu7lamd3pph2d2fng4g43kp5r56ceaaeqo' +
  '3elpdq8p89d8mt5e0dodguuurhnj3ta3mg3kvpj3q5evvbtg5kl9crs9kndcc4bruhd0mcf73s17ck29876d2iahqee7k45isgt5p4t3hnlsvc' +
  'dl11bu3go86tbiopve2293ssbfvnauh9dba2135p1fbeu3dk86o44880k9io5aomhc77mfshi5agvd2r5hahr1prabqudig3nsqevkqc8rhn0r' +
  '7rtskjmmuer32g7otit6lo0gommnrsi957ahn2f8ah986k050l4um70vfdav0ik350amprpgrvudfa1fr2qfr74g9untr6gjmuiucgdlb3bldv' +
  'aug81gr8lhu3oee86449ijlkctbol0eqvvoohv3nr9aph4a40bjs9ac2he1ocjst2j5q8poafarrsck7ln8n1iejjc32tnp3q6qilhd3c9dmfj' +
  '5gnjhbjp8cf3f0nuf6d6m0fgg044i8nn3prqjgdseqcpdl87btp952bodesemhl6ep9p9ha0ro9rjfue45sqnac4ri55mepeiqbe3su73ek3ve' +
  'vt298ipqdjuqv943qi8'

let numbers: readonly Int32Array[] | undefined

/** The 16 direction numbers of a dimension, from 0, below `tabledDimensions`: parts of 2^32, as signed words. */
export function directionNumbers(dimension: number): Int32Array {
  numbers ??= allDirectionNumbers()
  return numbers[dimension] as Int32Array
}

function allDirectionNumbers(): readonly Int32Array[] {
  const all: Int32Array[] = [Int32Array.from({ length: digitsOfIndex }, (_, k) => 1 << (31 - k))]
  const take = bitReader()
  polynomials.forEach((howMany, index) => {
    for (let n = 0; n < howMany; n++) all.push(ofPolynomial(index + 1, take))
  })
  return all
}

function ofPolynomial(degree: number, take: (bits: number) => number): Int32Array {
  const inner = take(degree - 1)
  const directions = new Int32Array(digitsOfIndex)
  for (let k = 0; k < digitsOfIndex; k++) {
    if (k < degree) {
      directions[k] = (2 * take(k) + 1) << (31 - k)
      continue
    }
    // The recurrence of P. Bratley and B. L. Fox, Algorithm 659, ACM TOMS 14 (1988), 88-100.
    const first = directions[k - degree] as number
    let next = first ^ (first >>> degree)
    for (let rest = inner; rest !== 0; rest &= rest - 1)
      next ^= directions[k - degree + 32 - Math.clz32(rest & -rest)] as number
    directions[k] = next
  }
  return directions
}

/** Reads the table from its beginning, so many bits at a time. */
function bitReader(): (bits: number) => number {
  let [at, held, buffer] = [0, 0, 0]
  return (bits) => {
    for (; held < bits; held += 5) buffer = (buffer << 5) | Number.parseInt(table[at++] as string, 32)
    held -= bits
    const value = buffer >> held
    buffer &= (1 << held) - 1
    return value
  }
}
