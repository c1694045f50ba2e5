import type { OfflineTexts } from './texts.ts'

export const offline: OfflineTexts = {
  ready: 'There is a new version of this page. What you entered is kept.',
  reload: 'Reload now',
  later: 'Later',
}
