/**
 * The two years whose calendar the service level is reckoned on, so that the same answers give the same figures on every day.
 * They begin and end in winter, hence last 730 · 24 hours.
 */
export const planningPeriod = { from: '2027-01-01', days: 730 } as const
