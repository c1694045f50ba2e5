import type { Guide } from '../../packages/core/src/index.ts'
import type { Input, Model } from '../../packages/sizing/src/model.ts'
import { code, enumerate } from './markdown.ts'
import { questionLink } from './question-link.ts'

/** Where an input comes from, in words, with links into the guide reference. */
export function bindingText({ from }: Input, model: Model, guide: Guide): string {
  if ('table' in from) {
    const question = model.tables.find(({ id }) => id === from.table)?.question as string
    const how = from.present ? 'is filled (1) or not (0)' : from.choose ? `as a number: ${choices(from.choose)}` : ''
    return `each row of ${questionLink(question, guide)}: column ${code(from.column)} ${how}`.trim()
  }
  if ('fact' in from) {
    const chosen = from.choose ? `, as a number: ${choices(from.choose)}` : ''
    return `fact ${code(from.fact)} of the provider profile${chosen}`
  }
  if ('calendar' in from) return 'the federal state whose public holidays count: 0 for those of all states'
  if ('disk' in from) return `${from.disk} disk class of the provider profile`
  if ('backup' in from)
    return `${from.backup} points of the scheme in ${questionLink('security.backup', guide)}, or of the provider’s first variant`
  if ('reaction' in from)
    return `${reactionParts[from.reaction]} of the tier in ${questionLink('reliability.service-level', guide)}, or of the provider’s first tier`
  const question = questionLink(from.question, guide)
  if ('peak' in from) return `${question}: ${peaks[from.peak]}`
  if ('total' in from) {
    const where = from.where.map(({ column, isNot }) => `${code(column)} is not ${code(isNot)}`)
    return `${question}: sum of ${code(from.total)} over the rows in which ${enumerate(where)}`
  }
  const only = from.only ? `, where ${code(from.only.at)} is ${code(from.only.is)}` : ''
  const chosen = from.choose ? `, as a number: ${choices(from.choose)}` : ''
  return question + (from.at === undefined ? '' : `: ${code(from.at)}`) + only + chosen
}

const reactionParts = {
  reaction: 'reaction time',
  firstDay: 'first day of the week',
  lastDay: 'last day of the week',
  from: 'start of the day',
  to: 'end of the day',
} as const

const peaks = {
  hours: 'highest weight of an hour over the mean',
  weekdays: 'highest weight of a weekday over the mean',
  months: 'highest weight of a month over the mean',
  events: 'largest factor of an event, at least 1',
} as const

function choices(choose: { readonly [option: string]: number }): string {
  return Object.entries(choose)
    .map(([option, value]) => `${code(option)} ${value}`)
    .join(', ')
}
