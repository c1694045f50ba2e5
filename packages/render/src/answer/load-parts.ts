import { formatDate, formatNumber, type LoadEvent, type LoadProfile } from '@leitfaden/core'
import { phrasesIn } from '../phrases/phrases-in.ts'
import type { Part } from './part.ts'
import { numbersOf, type Setting } from './setting.ts'

/** The curves of a load profile, as their relative weights in order. */
export function loadParts(value: LoadProfile | undefined, setting: Setting): Part[] {
  const { language } = setting
  const { load } = phrasesIn(language)
  const curve = (weights: readonly number[] | undefined) =>
    weights?.map((weight) => formatNumber(weight, language, numbersOf(setting))).join(' · ')
  return [
    { id: 'hours', label: load.hours, value: curve(value?.hours) },
    { id: 'weekdays', label: load.weekdays, value: curve(value?.weekdays) },
    { id: 'months', label: load.months, value: curve(value?.months) },
  ]
}

/** Name, time and factor of an event; what is not known stays empty. */
export function eventCells(event: LoadEvent, setting: Setting): [string, string, string] {
  const { language } = setting
  const factor = event.factor === undefined ? '' : formatNumber(event.factor, language, numbersOf(setting))
  return [event.name, event.when === undefined ? '' : formatDate(event.when, language), factor]
}
