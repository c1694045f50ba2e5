import type { Text } from '@leitfaden/core'
import type { AssumedRange } from '../model/model.ts'

/** Options of the question for the kind of application. */
export const kinds = ['website', 'shop', 'community', 'business', 'api', 'data'] as const
/** Options of the question for the time zones of the users. */
export const zones = ['one', 'region', 'worldwide'] as const

/** P50, P10, P90, and the source where there is one. */
type Numbers = readonly [value: number, low: number, high: number, source?: string]

const whyKind: Text = {
  de: 'Enger als ohne Angabe, weil die Art der Anwendung bekannt ist',
  en: 'Narrower than without an answer, because the kind of application is known',
}

const whyZones: Text = {
  de: 'Enger als ohne Angabe, weil die Zeitzonen der Nutzer*innen bekannt sind',
  en: 'Narrower than without an answer, because the time zones of the users are known',
}

/** Variants of an assumption by the kind of application. */
export function applicationKinds(numbers: { readonly [kind in (typeof kinds)[number]]?: Numbers }): Variants {
  return variants(numbers, whyKind)
}

/** Variants of an assumption by the time zones of the users; they come before those of the kind. */
export function timeZones(numbers: { readonly [zone in (typeof zones)[number]]?: Numbers }): Variants {
  return variants(numbers, whyZones)
}

interface Variants {
  readonly [option: string]: AssumedRange
}

function variants(numbers: { readonly [option: string]: Numbers | undefined }, why: Text): Variants {
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([option, range]) => {
      if (!range) return []
      const [value, low, high, source] = range
      return [[option, { value, low, high, why, ...(source !== undefined && { source }) }]]
    }),
  )
}
