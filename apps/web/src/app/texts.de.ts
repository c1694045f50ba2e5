import type { AppTexts } from './texts.ts'

export const app: AppTexts = {
  start: 'Start',
  questions: 'Fragen',
  estimate: 'Schätzung',
  scenarios: 'Szenarien',
  documents: 'Dokumente',
  share: 'Teilen',
  more: 'Mehr',
  close: 'Schließen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undone: (what) => `Rückgängig gemacht: ${what}`,
  redone: (what) => `Wiederholt: ${what}`,
  toContent: 'Zum Inhalt',
  sections: 'Bereiche',
  language: 'Sprache',
  scheme: 'Darstellung',
  schemes: { auto: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
  unnamed: 'Projekt ohne Namen',
  loading: 'Wird geladen …',
  failed: {
    title: 'Hier ist uns ein Fehler unterlaufen',
    text: 'Dieser Teil der Seite konnte nicht angezeigt werden. Ihre Antworten sind davon nicht betroffen.',
    again: 'Noch einmal versuchen',
  },
}
