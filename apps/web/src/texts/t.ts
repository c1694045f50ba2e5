import type { Language, Text } from '@leitfaden/core'
import { signal } from '@preact/signals'
import type { Texts } from './texts.ts'

const current = signal<{ readonly language: Language; readonly texts: Texts } | undefined>()

/** The language of the interface. Reading it in a component draws it anew when somebody switches. */
export function language(): Language {
  return now().language
}

/** The texts of the interface in its language. */
export function t(): Texts {
  return now().texts
}

/** A text of the guide, the model or a provider in the language of the interface. */
export function say(text: Text): string {
  return text[now().language]
}

/** Called once the texts are there; nothing is drawn before. */
export function setTexts(language: Language, texts: Texts): void {
  current.value = { language, texts }
}

function now() {
  if (current.value === undefined) throw new Error('drawn before the texts were loaded')
  return current.value
}
