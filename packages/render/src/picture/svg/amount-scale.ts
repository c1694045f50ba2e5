import { scaleLinear, scaleLog } from 'd3-scale'

export interface AmountScale {
  readonly at: (amount: number) => number
  readonly ticks: readonly number[]
  readonly logarithmic: boolean
}

/** Beyond this the lower half of a linear axis holds nine tenths of what is to be seen. */
const mostForLinear = 50

/** From the first place to the second. Logarithmic where amounts differ by more than the eye can tell on a linear axis, else from zero on. */
export function amountScale(amounts: readonly number[], [from, to]: readonly [number, number]): AmountScale {
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)]
  if (least > 0 && most / least > mostForLinear) {
    const domain = [stepBelow(least), stepAbove(most)] as const
    const scale = scaleLog().domain(domain).range([from, to])
    const steps = stepsBetween(...domain)
    return { at: scale, ticks: steps.length > 10 ? steps.filter(isPower) : steps, logarithmic: true }
  }
  const scale = scaleLinear()
    .domain([Math.min(0, least), most])
    .nice(5)
    .range([from, to])
  return { at: scale, ticks: scale.ticks(5), logarithmic: false }
}

/** 1, 2 and 5 of each power of ten. */
function stepsBetween(least: number, most: number): number[] {
  const steps: number[] = []
  for (let exponent = Math.floor(Math.log10(least)) - 1; exponent <= Math.ceil(Math.log10(most)) + 1; exponent++)
    for (const digit of [1, 2, 5]) steps.push(Number(`${digit}e${exponent}`))
  return steps.filter((step) => step >= least && step <= most)
}

function stepBelow(amount: number): number {
  return stepsBetween(amount / 10, amount).at(-1) ?? amount
}

function stepAbove(amount: number): number {
  return stepsBetween(amount, amount * 10)[0] ?? amount
}

function isPower(step: number): boolean {
  return step.toExponential().startsWith('1e')
}
