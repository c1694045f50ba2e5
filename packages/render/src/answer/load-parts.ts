import { formatNumber, type LoadEvent, type LoadProfile } from '@leitfaden/core'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { dateText } from './date-text.ts'
import type { Part } from './part.ts'
import type { Setting } from './setting.ts'

/** The curves of a load profile, as their relative weights in order. */
export function loadParts(value: LoadProfile | undefined, { language }: Setting): Part[] {
  const { load } = phrasesIn(language)
  const curve = (weights: readonly number[] | undefined) =>
    weights?.map((weight) => formatNumber(weight, language)).join(' · ')
  return [
    { label: load.hours, value: curve(value?.hours) },
    { label: load.weekdays, value: curve(value?.weekdays) },
    { label: load.months, value: curve(value?.months) },
  ]
}

/** Name, time and factor of an event; what is not known stays empty. */
export function eventCells(event: LoadEvent, { language }: Setting): [string, string, string] {
  const factor = event.factor === undefined ? '' : formatNumber(event.factor, language)
  return [event.name, event.when === undefined ? '' : dateText(event.when, language), factor]
}
