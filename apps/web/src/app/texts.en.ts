import type { AppTexts } from './texts.ts'

export const app: AppTexts = {
  start: 'Start',
  questions: 'Questions',
  estimate: 'Estimate',
  scenarios: 'Scenarios',
  documents: 'Documents',
  share: 'Share',
  more: 'More',
  close: 'Close',
  undo: 'Undo',
  redo: 'Redo',
  undone: (what) => `Undone: ${what}`,
  redone: (what) => `Redone: ${what}`,
  toContent: 'Skip to content',
  sections: 'Sections',
  language: 'Language',
  scheme: 'Appearance',
  schemes: { auto: 'as the device', light: 'light', dark: 'dark' },
  unnamed: 'Project without a name',
  loading: 'Loading …',
  failed: {
    title: 'Something went wrong here, and it is our fault',
    text: 'This part of the page could not be shown. Your answers are not affected.',
    again: 'Try again',
  },
}
