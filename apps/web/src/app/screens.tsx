import { type LazyScreen, lazy } from './lazy.tsx'
import type { Screen } from './route.ts'

/** What each place of the page shows. Loaded when it is first gone to. */
export const screenParts: { readonly [S in Screen]?: LazyScreen } = {
  estimate: lazy(async () => (await import('../estimate/estimate-screen.tsx')).EstimateScreen),
  documents: lazy(async () => (await import('../documents/documents-screen.tsx')).DocumentsScreen),
  share: lazy(async () => (await import('../share/share-screen.tsx')).ShareScreen),
  start: lazy(async () => (await import('../start/start-screen.tsx')).StartScreen),
  questions: lazy(async () => (await import('../questions/question-screen.tsx')).QuestionScreen),
  scenarios: lazy(async () => (await import('../scenarios/scenario-screen.tsx')).ScenarioScreen),
}
