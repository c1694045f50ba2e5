import type { OfferPhrases } from './offer-phrases.ts'

export const en: OfferPhrases = {
  title: (project) => `Cost estimate: ${project}`,
  subtitle: 'The basis for an offer to operate it; not a commitment yet.',
  customer: 'For',
  answers: 'State of the answers',
  settled: (settled, relevant) => `${settled} of the ${relevant} questions that an offer needs are settled`,
  cover: (project, monthly, total) =>
    `After 24 months, operating ${project} costs ${monthly} per month; over the whole time it is ${total}.`,
  coverOnce: (amount) => `To this, ${amount} is added once.`,
  coverWithout: (project) =>
    `What it takes to operate ${project} stands here; what it costs can not be said without prices.`,
  narrower: 'The range narrows once you have confirmed or corrected the assumptions below.',
  example:
    'Example, not an offer: the prices come from public sources of several providers and only show what an estimate looks like.',
  expired: (on) => `Expired prices: they were valid until ${on}. Get new ones before you pass this estimate on.`,
  notYetValid: (from) => `These prices are not valid before ${from}.`,
  scope: {
    title: 'What is planned',
    environment: 'Environment',
    production: 'Production',
    servers: 'Servers',
    cpu: 'vCPUs',
    memory: 'Memory',
    disk: 'Disks',
    total: 'Cost over 24 months',
    capacity: 'Service',
    amount: 'typically',
    asOf: (months) =>
      `All as of month ${months}. Half of all cases do not exceed the typical value; 8 of 10 lie within the range.`,
  },
  service: {
    title: 'Support',
    tier: (tier) => `Reaction to faults: ${tier}.`,
    noTier: 'How fast faults should be reacted to has not been chosen yet.',
    promise: (downtime, asked, months) =>
      `At most ${downtime} of unplanned downtime a month (${asked ? 'as asked for' : 'assumed'}): played through on the calendar, this is kept in ${months} of 100 months.`,
    least: (tier, months) => `With the tier “${tier}” it would be kept in ${months} of 100 months.`,
    none: (months) => `No tier keeps it in ${months} of 100 months.`,
  },
  cost: {
    title: 'What it costs',
    item: 'Item',
    quantity: 'Quantity, month 24',
    first: 'Month 1',
    last: 'Month 24',
    total: '24 months',
    range: 'in 8 of 10 cases',
    sum: 'Sum',
    once: (title) => `${title} (once)`,
    included: 'included',
    noPrice: 'no price',
    vat: {
      net: 'All amounts without VAT, which is added at the legal rate.',
      gross: 'All amounts include VAT.',
    },
    addsUp:
      'This is what a typical bill is made of: half of all cases cost no more than the sum, and the items add up to it. Quantities hold where every figure lies in the middle of its range.',
    missing: 'Items without a price are in none of the sums.',
  },
  included: 'Included',
  excluded: 'Not included',
  noPriceFor: (title) => `${title} (the price list names no price)`,
  never: [
    'developing, adapting and moving the application',
    'licences, domains and services of others, a CDN in front of it among them',
  ],
  assumptions: {
    title: 'Please confirm',
    intro:
      'The cost rests on this, the most influential first. Tick what is right and correct the rest. The share tells how much of the range comes from it.',
    influence: (percent) => `${percent} of the range`,
    yourAnswer: 'Your answer',
    insteadAnswer: (prompt) => `Your answer to “${prompt}” would replace it`,
    narrowAnswer: (prompt) => `A closer answer to “${prompt}” would narrow it`,
    further: (count) =>
      count === 1
        ? 'One more assumption of less influence stands in the project report.'
        : `${count} more assumptions of less influence stand in the project report.`,
    next: (questions) => `Answers to these would narrow it most: ${questions.join(', ')}.`,
    none: 'All figures rest on your answers.',
  },
  open: {
    title: 'What an offer still needs',
    intro: 'These questions are still open; behind each stands who can answer it.',
    none: 'All questions that an offer needs are settled.',
    for: { customer: 'customer', development: 'development', operations: 'operations' },
    further: (count) => (count === 1 ? 'and one more question' : `and ${count} more questions`),
  },
  validity: {
    title: 'Validity',
    prices: (list, validity) => `Prices: ${list}, valid ${validity}.`,
    until: (date) => `This estimate rests on the answers and prices of ${date}.`,
    noPrices: 'There is no price list.',
    basis: (guide, model) => `Questionnaire ${guide}; sizing model ${model}. The project report explains every figure.`,
  },
}
