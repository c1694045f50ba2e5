/**
 * Probability that at least `needed` of `count` equal parts are there, each with the same availability; parts fail
 * independently. Whole numbers; 1 where none is needed, 0 where more are needed than exist.
 *
 * Source: the binomial distribution. Built up part by part, so that nothing overflows.
 */
export function kOfN(needed: number, count: number, availability: number): number {
  if (needed > count) return 0
  // Probability that so many are there; what exceeds the needed stays there, since more is as good.
  const there = new Float64Array(Math.max(0, needed) + 1)
  there[0] = 1
  for (let part = 0; part < count; part++)
    for (let i = there.length - 1; i >= 0; i--) {
      const stays = (there[i] as number) * (i === there.length - 1 ? 1 : 1 - availability)
      there[i] = stays + (i > 0 ? (there[i - 1] as number) * availability : 0)
    }
  return there[there.length - 1] as number
}
