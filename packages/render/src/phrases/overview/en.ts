import type { OverviewPhrases } from './overview-phrases.ts'

export const en: OverviewPhrases = {
  between: (low, high, middle) => `in 8 of 10 cases between ${low} and ${high}, typically about ${middle}`,
  exactly: (amount) => amount,
  monthly: 'Cost per month',
  course: (later, first) => `${later} (month 24); in the first month ${first}`,
  inAll: 'Cost over 24 months',
  withOnce: (amount) => `and ${amount} once`,
  figure: 'Figure',
  range: 'in 8 of 10 cases',
  typical: 'typically',
  today: 'today',
  reading: (months) =>
    `As of month ${months}. “Typically” is the middle: half of all cases do not exceed it. Where there is no range, the value is certain.`,
  drivers: 'What costs most',
  driversIntro: 'Shares of what 24 months typically cost.',
  driver: (share, amount) => `${share}, ${amount}`,
  severities: { blocker: 'Blocker', warning: 'Warning' },
  openBy: 'How many questions are still open',
  audience: 'Who answers them',
  noneOpen: 'none',
  priceValidity: 'Validity of the prices',
  validFrom: (from) => `from ${from}, open-ended`,
  validBetween: (from, to) => `${from} to ${to}`,
  validFromOn: (validity, read) => `${validity}; last compared with their sources on ${read}`,
}
