import type { Text } from '../text.ts'
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
        title: titled({ de: 'Reaktionszeit', en: 'Reaction time' }, title),
        value: reaction,
        ...cited,
      },
    ],
    [
      `reaction.${id}.longest-gap`,
      {
        title: titled({ de: 'Längste Zeit ohne Bereitschaft', en: 'Longest time without cover' }, title),
        value: { quantity: `${gap} h` },
        ...cited,
      },
    ],
  ]
}

/** Put together when it is read, not before: an app may load the texts of a language later than this module. */
function titled(what: Text, tier: Text): Text {
  return {
    get de() {
      return `${what.de}: ${tier.de}`
    },
    get en() {
      return `${what.en}: ${tier.en}`
    },
  }
}
