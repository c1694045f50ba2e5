import type { Language } from '@leitfaden/core'
import { de } from './de.ts'
import { en } from './en.ts'
import type { PicturePhrases } from './picture-phrases.ts'

/** What pictures say by themselves in this language. */
export function picturePhrasesIn(language: Language): PicturePhrases {
  return language === 'de' ? de : en
}
