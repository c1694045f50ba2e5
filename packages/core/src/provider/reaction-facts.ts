import { longestGap } from './longest-gap.ts'
import type { Fact, ReactionTier } from './provider-profile.schema.ts'

/** Every tier's reaction time and longest gap as facts, `reaction.<tier>.time` and `reaction.<tier>.longest-gap`, so that rules can compare with them. */
export function reactionFacts(tiers: readonly ReactionTier[]): Record<string, Fact> {
  return Object.fromEntries(tiers.flatMap((tier) => factsOf(tier)))
}

function factsOf({ id, title, reaction, source, assumption, ...tier }: ReactionTier): [string, Fact][] {
  const cited = { source, ...(assumption === undefined ? {} : { assumption }) }
  const gap = longestGap({ id, title, reaction, source, ...tier }) / 60
  return [
    [
      `reaction.${id}.time`,
      {
        title: { de: `Reaktionszeit: ${title.de}`, en: `Reaction time: ${title.en}` },
        value: reaction,
        ...cited,
      },
    ],
    [
      `reaction.${id}.longest-gap`,
      {
        title: { de: `Längste Zeit ohne Bereitschaft: ${title.de}`, en: `Longest time without cover: ${title.en}` },
        value: { quantity: `${gap} h` },
        ...cited,
      },
    ],
  ]
}
