import type { Convention } from '../model/model.ts'

/** Fixed agreements of the model that are not units: each could be chosen otherwise. */
export const conventions: readonly Convention[] = [
  {
    id: 'budgetMonth',
    unit: 'd',
    value: 30,
    source: 'sre-book',
    title: { de: 'Bezugsmonat der Verfügbarkeit', en: 'Month of availability' },
    why: {
      de: 'Ausfälle werden gegen 30 Tage gerechnet; je nach Kalender sind es 28 bis 31',
      en: 'Downtime is held against 30 days; by the calendar it is 28 to 31',
    },
  },
]
