import {
  formatDate,
  formatMoney,
  formatNumber,
  formatQuantity,
  type LeafKind,
  type LeafValue,
  type Money,
  type Quantity,
  type TimeWindow,
  typedOption,
  writeEntries,
} from '@leitfaden/core'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { oneLine } from '../text/one-line.ts'
import { optionTitle } from './option-title.ts'
import { numbersOf, type Setting } from './setting.ts'

/** A value of a cell, a field or a simple question as a person reads it. Lines of a long text stay lines. */
export function leafText(kind: LeafKind, value: LeafValue, setting: Setting): string {
  const { language } = setting
  const phrases = phrasesIn(language)
  if (typeof value === 'boolean') return value ? phrases.yes : phrases.no
  if (typeof value === 'number') return formatNumber(value, language, numbersOf(setting))
  if (isTexts(value)) {
    const options = optionsOf(kind)
    const isOption = (entry: string) => typedOption(entry, options) !== undefined
    return writeEntries(
      value.map((entry) => oneLine(optionTitle(entry, options, language))),
      isOption,
    )
  }
  if (typeof value === 'string') {
    return kind.kind === 'date' ? formatDate(value, language) : optionTitle(value, optionsOf(kind), language)
  }
  if (isMoney(value)) return formatMoney(value.amount, value.currency, language, undefined, numbersOf(setting))
  if (isWindow(value)) return phrases.clock(value.from, value.to, value.zone)
  return formatQuantity(value, language, numbersOf(setting))
}

function optionsOf(kind: LeafKind) {
  if ('options' in kind) return kind.options
  return 'suggestions' in kind ? (kind.suggestions ?? []) : []
}

function isTexts(value: LeafValue): value is readonly string[] {
  return Array.isArray(value)
}

function isMoney(value: Quantity | Money | TimeWindow): value is Money {
  return 'currency' in value
}

function isWindow(value: Quantity | Money | TimeWindow): value is TimeWindow {
  return 'from' in value
}
