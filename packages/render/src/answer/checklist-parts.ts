import type { Checklist, KindOf } from '@leitfaden/core'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { cleanText } from '../text/clean-text.ts'
import type { Part } from './part.ts'
import type { Setting } from './setting.ts'

/** A checklist item by item: yes or no, and the note. */
export function checklistParts(kind: KindOf<'checklist'>, value: Checklist | undefined, { language }: Setting): Part[] {
  const phrases = phrasesIn(language)
  return kind.items.map((item) => {
    const found = value !== undefined && Object.hasOwn(value, item.id) ? value[item.id] : undefined
    const state = found === undefined ? undefined : found.checked ? phrases.yes : phrases.no
    return {
      id: item.id,
      label: item.title[language],
      value: found?.note === undefined ? state : `${state}, ${cleanText(found.note)}`,
      explanation: item.help?.[language],
    }
  })
}
