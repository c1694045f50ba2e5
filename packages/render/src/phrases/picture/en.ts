import { monthNames } from '@leitfaden/core'
import type { PicturePhrases } from './picture-phrases.ts'

export const en: PicturePhrases = {
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  range: {
    low: 'In 1 of 10 cases less',
    middle: 'In half of all cases at most',
    high: 'In 1 of 10 cases more',
    description: (range, middle) => `In 8 of 10 cases ${range}; in half of all cases at most ${middle}.`,
    exact: (value) => `Exactly ${value}.`,
  },
  key: {
    title: 'What is certain after 24 months, and what is not',
    description:
      'The bands hold 8 of 10 cases, the marks show what half of all cases do not exceed. Each row has a scale of its own from zero on: the longer its band, the less is known.',
    figure: 'Figure',
    costOfMonth: 'Cost in month 24',
    costInAll: 'Cost over 24 months',
  },
  curve: {
    title: (name, first, last) => `${name}: ${first} today, about ${last} after 24 months`,
    constant: (name, value) => `${name}: ${value} throughout`,
    costTitle: (first, last) => `Cost: ${first} in the first month, about ${last} in month 24`,
    costConstant: (value) => `Cost: ${value} every month`,
    perMonth: (currency) => `${currency} per month`,
    month: 'Month',
    today: 'today',
    firstMonth: (month) => `month ${month}`,
    lastMonth: (month) => `month ${month}`,
    above: '1 of 10 cases above',
    half: 'half of all cases at most',
    below: '1 of 10 cases below',
    description: (range, half) =>
      `In 8 of 10 cases it comes to ${range} at the end; half of all cases do not exceed ${half}. The band holds 8 of 10 cases, the line in it shows the middle.`,
    exact: 'It follows from the answers, without a range.',
    logarithmic: 'logarithmic axis',
    logarithmicDescription: 'The axis is logarithmic: equal distances are equal factors.',
    included: (amount) => `included: ${amount}`,
    withinIncluded: (amount) => `The included ${amount} suffice throughout.`,
    halfExceeds: (amount, month) =>
      month === 0
        ? `Half of all cases exceed the included ${amount} from the start.`
        : `Half of all cases exceed the included ${amount} from month ${month}.`,
    someExceed: (amount, month) =>
      month === 0
        ? `In 1 of 10 cases the included ${amount} are exceeded from the start.`
        : `In 1 of 10 cases the included ${amount} are exceeded from month ${month}.`,
  },
  cost: {
    title: (largest, half) => `The largest item in 24 months: ${largest}, about ${half}`,
    description: (range, half) =>
      `All items together cost ${range} in 8 of 10 cases, in half of them at most ${half}. The bars show what this typical amount is made of: they add up to it. The line across each bar spans 8 of 10 cases.`,
    item: 'Item',
    typical: 'Typically',
    inEightOfTen: 'In 8 of 10 cases',
    once: (title) => `${title} (once)`,
    included: (items) => `Included: ${items.join(', ')}`,
    unpriced: (items) => `Without a price: ${items.join(', ')}`,
  },
  restore: {
    title: (least, most) => `Backups reach back at least ${least}, at most ${most}`,
    constant: (reach) => `Backups always reach back ${reach}`,
    description: (kept, fewest, most) =>
      `Kept are ${kept}. As one point may serve for several of these, and as old ones go at intervals, there are ${fewest === most ? fewest : `${fewest} to ${most}`} at a time. Each mark is a point in time to go back to.`,
    axis: 'Time before now; the further back, the more narrowly drawn',
    now: 'now',
    shortest: (reach) => `On the worst day ${reach} back: the oldest point has just gone`,
    longest: (reach) => `On the best day ${reach} back: the oldest point is about to go`,
    onlyOne: (reach) => `On any day ${reach} back`,
    apart: { hourly: 'an hour apart', daily: 'a day apart', weekly: 'a week apart', monthly: 'a month apart' },
    spacing: 'Time to the next younger point',
    spacings: { hourly: 'an hour', daily: 'up to a day', weekly: 'up to a week', monthly: 'longer' },
    pointsColumns: ['Points', 'Points on the worst day', 'Points on the best day'],
    reachColumns: ['The oldest', 'The oldest on the worst day', 'The oldest on the best day'],
  },
  support: {
    title: (tier, wait, accepted) =>
      accepted
        ? `${tier}: a fault on Saturday night waits ${wait}`
        : `${tier}: a fault on Saturday night waits ${wait}, longer than accepted`,
    titleAlways: (tier) => `${tier}: a fault on Saturday night need not wait`,
    description: (accepted, answered) =>
      `A plain week of each reaction tier: filled where somebody is there. The hatched strip begins with a fault on Saturday at 22:00 and lasts as long as unplanned downtime is accepted in a month: ${accepted}${answered ? '' : ', which is assumed'}. Waiting comes before repairing.`,
    holidays: (time) =>
      `Around public holidays it may take up to ${time}, depending on the tier, until somebody is there.`,
    fault: 'A fault on Saturday at 22:00',
    accepted: (time, answered) =>
      `hatched: ${time} of downtime a month ${answered ? 'accepted' : 'assumed acceptable'}`,
    nobody: (time) => `nobody for ${time}`,
    waits: (time) => `waits ${time}`,
    tooLong: (time) => `waits ${time}, longer than accepted`,
    noWait: 'no wait',
    noGap: 'none',
    chosen: 'chosen',
    tier: 'Reaction to faults',
    there: 'Somebody there',
    longestGap: 'Nobody for at most',
    saturday: 'Wait on Saturday at 22:00',
    within: 'Within the accepted downtime',
    yes: 'yes',
    no: 'no',
  },
  load: {
    title: (strongest) => `Most load: ${strongest.join(', ')} the average`,
    eventsOnly: 'Events that drive the load up',
    description:
      'Bars show the load of an hour, a weekday or a month over the average of day, week or year, which is the dashed line; the solid bar is the highest. Events multiply the usual load.',
    hours: 'Day, by the hour',
    week: 'Week',
    year: 'Year',
    hour: (from) => `${from}:00–${from + 1}:00`,
    dayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    monthNames: monthNames.en,
    average: 'mean',
    times: (factor) => `${factor} ×`,
    events: 'Events: load over the usual load',
    unknownFactor: 'not known how much',
    when: 'When',
    factor: 'Load over the average',
  },
  schedule: { by: (date) => `by ${date}`, on: (date) => `on ${date}` },
}
