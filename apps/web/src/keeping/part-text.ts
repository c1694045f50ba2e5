import { type Answer, type AssumptionOverride, type FormulaOverride, findQuestion } from '@leitfaden/core'
import { plainAnswer } from '@leitfaden/render'
import { content } from '../content/content.ts'
import { language, say, t } from '../texts/t.ts'
import { partName } from './parts.ts'

/** What a part is called. */
export function partTitle(part: string): string {
  const { keeping } = t()
  const name = partName(part)
  if (!name) return part
  if (name.kind === 'answer') {
    const question = findQuestion(content().guide, name.id)
    return question ? say(question.prompt) : name.id
  }
  if (name.kind === 'assumption' || name.kind === 'formula') return keeping.partOfModel(name.id)
  return keeping.partTitles[name.kind]
}

/** What a part says, in one line and what was noted with it. */
export function partText(part: string, value: unknown): string {
  const { keeping } = t()
  const { providers, priceLists, guide } = content()
  const { kind, id } = partName(part) ?? {}
  if (value === undefined) return keeping.nothing
  if (kind === 'answer') {
    const question = findQuestion(guide, id ?? '')
    const { note, source } = value as Answer
    const said = question ? plainAnswer(question, value as Answer, language()) : ''
    return [said, note, source].filter(Boolean).join(' · ')
  }
  if (kind === 'assumption') return (value as AssumptionOverride).value
  if (kind === 'formula') return (value as FormulaOverride).expression
  if (kind === 'scenario') return (value as { name: string }).name
  if (kind === 'language') return keeping.languages[value === 'en' ? 'en' : 'de']
  const named = [...providers, ...priceLists].find((one) => one.id === value)
  return named ? say(named.title) : String(value)
}
