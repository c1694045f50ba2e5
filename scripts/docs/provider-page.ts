import { allChapters, formatNumber, type Guide, type ProviderProfile } from '../../packages/core/src/index.ts'
import { factText } from './fact-text.ts'
import { blocks, code, generatedFrom, plain, slug, table } from './markdown.ts'
import { sourceList } from './source-text.ts'

interface Cited {
  readonly source: string
  readonly assumption?: boolean | undefined
}

/** All that a provider profile says, each with its source. */
export function providerPage(profile: ProviderProfile, guide: Guide): string {
  const cite = ({ source, assumption }: Cited) => {
    const date = profile.sources[source]?.date ?? ''
    return `[${code(source)}](#source-${source}), ${date}${assumption ? ' (assumption)' : ''}`
  }
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  return `${blocks(
    generatedFrom(`the provider profile \`${profile.id}\``),
    `# ${plain(profile.title.en)}`,
    `${code(profile.id)} · last compared with its sources on ${profile.reviewed}`,
    `> **en** ${plain(profile.summary.en)}\n>\n> **de** ${plain(profile.summary.de)}`,
    'Every entry names a [source](#sources) and its date. “Assumption” marks what the source does not say: it is our reading, and to be confirmed by the provider.',
    '## Facts',
    'Advice rules compare answers with facts, and the estimate reads them. A fact that a profile lacks leaves its rules silent.',
    table(
      ['fact', 'meaning', 'value', 'source, date'],
      Object.entries(profile.facts).map(([id, fact]) => [code(id), plain(fact.title.en), factText(fact), cite(fact)]),
    ),
    '## Backup variants',
    'Restore points kept of each interval. The first variant applies where nobody chose one.',
    table(
      ['variant', 'name', 'hourly', 'daily', 'weekly', 'monthly', 'source, date'],
      profile.backupVariants.map((variant) => [
        code(variant.id),
        plain(variant.title.en),
        ...[variant.hourly, variant.daily, variant.weekly, variant.monthly].map(String),
        cite(variant),
      ]),
    ),
    '## Service levels',
    table(
      ['level', 'name', 'meaning', 'source, date'],
      profile.serviceLevels.map((level) => [code(level.id), plain(level.title.en), plain(level.help.en), cite(level)]),
    ),
    '## Reaction tiers',
    table(
      ['tier', 'name', 'days', 'hours', 'reaction within', 'source, date'],
      profile.reactionTiers.map((tier) => [
        code(tier.id),
        plain(tier.title.en),
        `${days[tier.days[0] - 1]} to ${days[tier.days[1] - 1]}`,
        `${tier.from} to ${tier.to}`,
        tier.reaction.quantity,
        cite(tier),
      ]),
    ),
    '## Disk classes',
    table(
      ['class', 'name', 'IOPS', 'throughput', 'short bursts', 'source, date'],
      profile.diskClasses.map((disk) => [
        code(disk.id),
        plain(disk.title.en),
        formatNumber(disk.iops, 'en'),
        disk.throughput?.quantity ?? '',
        disk.burst ? `${disk.burst.factor} times for ${disk.burst.duration.quantity}` : '',
        cite(disk),
      ]),
    ),
    ...statements(profile, guide, cite),
    '## Sources',
    sourceList(profile.sources),
  )}\n`
}

function statements(profile: ProviderProfile, guide: Guide, cite: (cited: Cited) => string): string[] {
  if (profile.statements.length === 0) return []
  const texts = allChapters(guide).flatMap((chapter) =>
    chapter.questions.flatMap(({ id }) => {
      const about = profile.statements.filter(({ question }) => question === id)
      if (about.length === 0) return []
      const lines = about.map((one) => `- ${plain(one.text.en)}  \n  ${plain(one.text.de)}  \n  ${cite(one)}`)
      return [`### ${id}`, `[The question](../guide/${chapter.id}.md#${slug(id)})`, lines.join('\n')]
    }),
  )
  return ['## Statements on questions', 'Shown beside the question in tickets.', ...texts]
}
