import type { ChangesPhrases } from './changes-phrases.ts'

export const en: ChangesPhrases = {
  title: (project) => `Changes: ${project}`,
  subtitle: 'What is different between two states of the answers, and what that does to the figures.',
  before: 'Before',
  after: 'After',
  compared: 'Compared on',
  same: 'Both states are the same.',
  counts: (added, changed, removed) => {
    const parts = [
      ...(added > 0 ? [`${added} new`] : []),
      ...(changed > 0 ? [`${changed} changed`] : []),
      ...(removed > 0 ? [`${removed} gone`] : []),
    ]
    return `Answers: ${parts.join(', ')}.`
  },
  noAnswers: 'Nothing about the answers has changed.',
  cost: (before, after, change) =>
    `With every input at its middle, the cost over 24 months goes from ${before} to ${after} (${change}).`,
  figures: 'Figures',
  figure: 'Figure',
  change: 'Change',
  middle:
    'In month 24, with every input at its middle, so that the reasons add up to the difference. The project report tells which cost is typical.',
  further: (count) => (count === 1 ? 'One more figure changes.' : `${count} more figures change.`),
  why: 'Why',
  whyIntro: 'How much each change contributes; together they make up the difference.',
  others: (count) => (count === 1 ? 'one more change' : `${count} more changes`),
  totalCost: 'Cost over 24 months',
  answers: 'Answers',
  kinds: { added: 'new', changed: 'changed', removed: 'gone' },
  basis: 'Basis',
  provider: 'Provider',
  prices: 'Price list',
  model: 'Sizing model',
  state: 'Federal state',
  guide: 'Questionnaire',
  none: 'none',
  becomes: (before, after) => `${before} before, ${after} now`,
  changedInside: (name) => `${name}, with other content`,
}
