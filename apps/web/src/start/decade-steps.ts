/** Round numbers from 1 to 10 that a slider stops at, so that each step is about a tenth more. */
const stops = [1, 1.1, 1.2, 1.3, 1.5, 1.6, 1.8, 2, 2.2, 2.5, 2.7, 3, 3.3, 3.6, 4, 4.5, 5, 5.5, 6, 6.5, 7, 8, 9]

/** The number at a step of a slider whose every `stops.length` steps make ten times as much; step 0 is `from`. */
export function atStep(step: number, from: number): number {
  const decade = Math.floor(step / stops.length)
  return Number(((stops[step % stops.length] ?? 1) * 10 ** decade * from).toPrecision(3))
}

/** How many steps lead through so many decades. */
export function stepsOf(decades: number): number {
  return decades * stops.length
}
