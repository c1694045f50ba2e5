import type { OfflineTexts } from './texts.ts'

export const offline: OfflineTexts = {
  ready: 'Es gibt eine neue Fassung dieser Seite. Ihre Eingaben bleiben erhalten.',
  reload: 'Jetzt neu laden',
  later: 'Später',
}
