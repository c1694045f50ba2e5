import type { Checklist, KindOf, LeafValue, RecordValue } from '@leitfaden/core'
import { checklistParts } from './checklist-parts.ts'
import { choices, hint } from './hint.ts'
import { leafText } from './leaf-text.ts'
import type { Part } from './part.ts'
import type { Setting } from './setting.ts'

/** A record field by field; the items of a checklist stand beneath its title. */
export function recordParts(kind: KindOf<'record'>, value: RecordValue | undefined, setting: Setting): Part[] {
  const { language } = setting
  return kind.fields.map(({ id, title, answer }) => {
    const label = title[language]
    const found = value !== undefined && Object.hasOwn(value, id) ? value[id] : undefined
    if (answer.kind === 'checklist')
      return { id, label, parts: checklistParts(answer, found as Checklist | undefined, setting) }
    const text = found === undefined ? undefined : leafText(answer, found as LeafValue, setting)
    return { id, label, value: text, hint: hint(answer, language), explanation: choices(answer, language) }
  })
}
