import type { Checklist, KindOf, LeafValue, RecordValue } from '@leitfaden/core'
import { checklistParts } from './checklist-parts.ts'
import { choices, hint } from './hint.ts'
import { leafText } from './leaf-text.ts'
import type { Part } from './part.ts'
import type { Setting } from './setting.ts'

/** A record field by field; the items of a checklist follow its title one by one. */
export function recordParts(kind: KindOf<'record'>, value: RecordValue | undefined, setting: Setting): Part[] {
  return kind.fields.flatMap((field) => {
    const label = field.title[setting.language]
    const found = value !== undefined && Object.hasOwn(value, field.id) ? value[field.id] : undefined
    if (field.answer.kind === 'checklist') {
      return checklistParts(field.answer, found as Checklist | undefined, setting).map((part) => ({
        ...part,
        label: `${label} – ${part.label}`,
      }))
    }
    const text = found === undefined ? undefined : leafText(field.answer, found as LeafValue, setting)
    const { language } = setting
    return [{ label, value: text, hint: hint(field.answer, language), explanation: choices(field.answer, language) }]
  })
}
