import type { Language } from '@leitfaden/core'
import { de } from './de.ts'
import { en } from './en.ts'
import type { Texts } from './texts.ts'

export function textsIn(language: Language): Texts {
  return language === 'de' ? de : en
}
