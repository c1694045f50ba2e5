import { applicationKinds, timeZones } from './kinds.ts'
import { type Part, reviewed } from './part.ts'

/** How far the peak lies above the average: by hour, weekday, season and event. */
export const loadProfile: Part = {
  assumptions: [
    {
      id: 'hourFactor',
      unit: '1',
      value: 1.9,
      low: 1.3,
      high: 3.2,
      source: 'peak-factors',
      variants: {
        ...applicationKinds({ business: [2.7, 2, 3.6] }),
        ...timeZones({ one: [2.6, 1.9, 3.5], region: [2, 1.6, 2.6], worldwide: [1.4, 1.2, 1.75, 'peak-factors'] }),
      },
      ...reviewed,
      title: { de: 'Stärkste Stunde zum Tagesmittel', en: 'Busiest hour over the mean of the day' },
      why: {
        de: 'Weltweite Dienste 1,3 bis 1,9; wer nur in einer Zeitzone arbeitet, drängt sich in neun Stunden (24 / 9 = 2,7)',
        en: 'Worldwide services 1.3 to 1.9; work in a single time zone crowds into nine hours (24 / 9 = 2.7)',
      },
    },
    {
      id: 'dayFactor',
      unit: '1',
      value: 1.2,
      low: 1.05,
      high: 1.45,
      variants: {
        ...applicationKinds({ business: [1.4, 1.2, 1.5] }),
        ...timeZones({ one: [1.3, 1.1, 1.5], region: [1.2, 1.05, 1.4], worldwide: [1.1, 1.02, 1.25] }),
      },
      ...reviewed,
      title: { de: 'Stärkster Wochentag zum Wochenmittel', en: 'Busiest weekday over the mean of the week' },
      why: {
        de: 'Nur an Werktagen genutzt ergäbe 30,4 / 21,7 = 1,4',
        en: 'Use on working days alone would make 30.4 / 21.7 = 1.4',
      },
    },
    {
      id: 'seasonFactor',
      unit: '1',
      value: 1.1,
      low: 1,
      high: 1.6,
      variants: {
        ...applicationKinds({ shop: [1.4, 1.1, 3] }),
        ...timeZones({ worldwide: [1.1, 1.01, 1.4] }),
      },
      ...reviewed,
      title: { de: 'Stärkster Monat zum Jahresmittel', en: 'Busiest month over the mean of the year' },
      why: {
        de: 'Die meisten Anwendungen kennen eine Saison, wenige eine ausgeprägte',
        en: 'Most applications know a season, few a strong one',
      },
    },
    {
      id: 'eventFactor',
      unit: '1',
      value: 1,
      low: 1,
      high: 1.5,
      ...reviewed,
      title: { de: 'Ereignisse: Last zur üblichen Last', en: 'Events: load over the usual load' },
      why: {
        de: 'Kein Ereignis genannt; ein Newsletter hebt die Spitze des Monats meist um weniger als die Hälfte',
        en: 'No event named; a newsletter mostly lifts the peak of the month by less than half',
      },
    },
  ],
  inputs: [
    {
      id: 'busiestHour',
      unit: '1',
      from: { question: 'load.seasonality', peak: 'hours' },
      otherwise: 'hourFactor',
      title: { de: 'Stärkste Stunde zum Tagesmittel', en: 'Busiest hour over the mean of the day' },
    },
    {
      id: 'busiestDay',
      unit: '1',
      from: { question: 'load.seasonality', peak: 'weekdays' },
      otherwise: 'dayFactor',
      title: { de: 'Stärkster Wochentag zum Wochenmittel', en: 'Busiest weekday over the mean of the week' },
    },
    {
      id: 'busiestMonth',
      unit: '1',
      from: { question: 'load.seasonality', peak: 'months' },
      otherwise: 'seasonFactor',
      notApplicable: 1,
      title: { de: 'Stärkster Monat zum Jahresmittel', en: 'Busiest month over the mean of the year' },
    },
    {
      id: 'largestEvent',
      unit: '1',
      from: { question: 'load.seasonality', peak: 'events' },
      otherwise: 'eventFactor',
      notApplicable: 1,
      title: { de: 'Stärkstes Ereignis zur üblichen Last', en: 'Largest event over the usual load' },
    },
  ],
  formulas: [
    {
      id: 'peakFactor',
      unit: '1',
      group: 'traffic',
      expression: 'max(1, busiestHour) * max(1, busiestDay) * max(1, busiestMonth, largestEvent)',
      title: { de: 'Verhältnis der Spitze zum Mittel', en: 'Peak over average' },
      why: {
        de: 'Stunde, Wochentag und das Stärkere von Saison und Ereignis fallen zusammen',
        en: 'Hour, weekday and the stronger of season and event fall together',
      },
    },
  ],
  checks: [],
}
