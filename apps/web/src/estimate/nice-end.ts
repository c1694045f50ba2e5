/** The right end of a bar: the next of 1, 2, 5, 10, 20, … so that it stays where it is while answers move what lies on it. */
export function niceEnd(amount: number): number {
  if (!(amount > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(amount))
  const step = [1, 2, 5, 10].find((one) => one * power >= amount * (1 - 1e-9))
  return (step ?? 10) * power
}
