import type { Text } from '../../text.ts'

/** A course of load that has a name. */
export interface Preset {
  readonly id: string
  readonly title: Text
  readonly weights: readonly number[]
}

const even: Text = { de: 'gleichmäßig', en: 'even' }

/** From 00:00. */
export const dayPresets: readonly Preset[] = [
  {
    id: 'office',
    title: { de: 'Bürozeiten', en: 'office hours' },
    weights: [1, 1, 1, 1, 1, 1, 2, 5, 9, 10, 10, 9, 7, 8, 9, 9, 8, 6, 3, 2, 2, 1, 1, 1],
  },
  {
    id: 'evening',
    title: { de: 'abends', en: 'evenings' },
    weights: [2, 1, 1, 1, 1, 1, 2, 3, 3, 3, 4, 4, 5, 5, 5, 5, 6, 7, 9, 10, 10, 9, 7, 4],
  },
  {
    id: 'around-the-clock',
    title: { de: 'rund um die Uhr', en: 'around the clock' },
    weights: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  },
]

/** From Monday. */
export const weekPresets: readonly Preset[] = [
  {
    id: 'working-days',
    title: { de: 'Montag bis Freitag', en: 'Monday to Friday' },
    weights: [10, 10, 10, 10, 9, 2, 2],
  },
  { id: 'weekend', title: { de: 'Wochenende', en: 'weekends' }, weights: [4, 4, 4, 4, 6, 10, 10] },
  { id: 'every-day', title: even, weights: [1, 1, 1, 1, 1, 1, 1] },
]

/** From January. */
export const yearPresets: readonly Preset[] = [
  {
    id: 'christmas',
    title: { de: 'Weihnachtsgeschäft', en: 'Christmas business' },
    weights: [5, 5, 5, 5, 5, 5, 5, 5, 6, 7, 10, 10],
  },
  {
    id: 'summer',
    title: { de: 'Sommer', en: 'summer' },
    weights: [3, 3, 4, 6, 8, 9, 10, 10, 8, 6, 3, 3],
  },
  { id: 'all-year', title: even, weights: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
]
