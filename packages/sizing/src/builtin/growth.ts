import { type Part, reviewed } from './part.ts'

/** How use grows over the 24 months. */
export const growth: Part = {
  assumptions: [
    {
      id: 'assumedGrowth',
      unit: '%',
      value: 30,
      low: 0,
      high: 120,
      shape: 'normal',
      ...reviewed,
      title: { de: 'Wachstum der Nutzung in 24 Monaten, angenommen', en: 'Growth of use in 24 months, assumed' },
      why: {
        de: 'Ohne Angabe zwischen Stillstand und gut doppelter Nutzung',
        en: 'Without an answer between standstill and a little more than double',
      },
    },
  ],
  inputs: [
    {
      id: 'growth',
      unit: '%',
      from: { question: 'timeline.growth' },
      otherwise: 'assumedGrowth',
      notApplicable: 0,
      title: { de: 'Wachstum der Nutzung in 24 Monaten', en: 'Growth of use in 24 months' },
    },
  ],
  formulas: [
    {
      id: 'useFactor',
      unit: '1',
      group: 'traffic',
      auxiliary: true,
      expression: '(1 + growth) ^ (elapsed / (24 * month))',
      title: { de: 'Nutzung im Verhältnis zum Anfang', en: 'Use over use at the start' },
      why: {
        de: 'Das Wachstum verteilt sich gleichmäßig: jeden Monat um denselben Faktor',
        en: 'Growth is spread evenly: by the same factor every month',
      },
    },
  ],
  checks: [],
}
