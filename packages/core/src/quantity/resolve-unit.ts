import { oneOf } from '../one-of.ts'
import type { Language, Text } from '../text.ts'
import { formatUnit } from './format-unit.ts'
import type { Unit } from './quantity.ts'
import type { QuantityFault } from './quantity-fault.ts'
import { readUnit, suggestUnit } from './read-unit.ts'
import { sameDimension } from './same-dimension.ts'
import { unitEntry, unitInfo, unitKey } from './unit-info.ts'

export type ResolvedUnit =
  | { readonly ok: true; readonly unit: Unit }
  | {
      readonly ok: false
      readonly code: QuantityFault['code']
      readonly message: Text
      readonly expected: Text
      /** Admissible units that may have been meant. */
      readonly candidates: readonly Unit[]
    }

/** Finds the unit that a text stands for among those that may be written; it comes back spelled as there. Without a list any unit will do. */
export function resolveUnit(text: string, units: readonly Unit[] | undefined): ResolvedUnit {
  const reading = readUnit(text)
  const missing = text.trim() === ''
  if (reading.ok) {
    const unit = missing ? bareUnit(units) : (admitted(reading.unit, units) ?? bareRate(reading.unit, units))
    if (unit !== undefined) return { ok: true, unit }
    if (missing) return fault('missing-unit', 'Einheit fehlt', 'unit is missing', units, [])
    const why = (units ?? []).some((known) => sameDimension(known, reading.unit))
      ? {
          de: `Einheit „${text.trim()}“ ist hier nicht vorgesehen`,
          en: `unit “${text.trim()}” is not one of those offered here`,
        }
      : { de: `Einheit „${text.trim()}“ passt hier nicht`, en: `unit “${text.trim()}” does not fit here` }
    return fault('wrong-unit', why.de, why.en, units, [])
  }
  if (reading.confusable) {
    const [first = '', second = ''] = reading.candidates
    const candidates = reading.candidates.map((unit) => admitted(unit, units)).filter((unit) => unit !== undefined)
    const expected = { de: `${first} oder ${second}`, en: `${first} or ${second}` }
    return {
      ok: false,
      code: 'ambiguous-unit',
      message: { de: `Einheit „${text.trim()}“ ist mehrdeutig`, en: `unit “${text.trim()}” is ambiguous` },
      expected,
      candidates,
    }
  }
  const near = suggestUnit(text)
  const candidate = near === undefined ? undefined : admitted(near, units)
  return fault(
    'unknown-unit',
    `unbekannte Einheit „${text.trim()}“`,
    `unknown unit “${text.trim()}”`,
    candidate === undefined ? units : [candidate],
    candidate === undefined ? [] : [candidate],
  )
}

function fault(
  code: QuantityFault['code'],
  de: string,
  en: string,
  units: readonly Unit[] | undefined,
  candidates: readonly Unit[],
): ResolvedUnit {
  return { ok: false, code, message: { de, en }, expected: unitList(units), candidates }
}

/** The units that may be written, in words. */
export function unitList(units: readonly Unit[] | undefined): Text {
  if (!units || units.length === 0) return { de: 'eine bekannte Einheit, etwa GiB', en: 'a known unit, such as GiB' }
  const shown = (language: Language) => units.map((unit) => (unitInfo(unit) && formatUnit(unit, language)) || unit)
  return { de: oneOf(shown('de')).de, en: oneOf(shown('en')).en }
}

function admitted(unit: Unit, units: readonly Unit[] | undefined): Unit | undefined {
  const info = unitInfo(unit)
  if (!info) return undefined
  const key = unitKey(info)
  if (!units) return key
  return units.find((known) => {
    const other = unitInfo(known)
    return other !== undefined && unitKey(other) === key
  })
}

/** `2/month` where only one thing is counted: that thing in a month. */
function bareRate(unit: Unit, units: readonly Unit[] = []): Unit | undefined {
  const rate = unitInfo(unit)
  const things = new Set(
    units.map((known) =>
      unitInfo(known)
        ?.above.map(({ symbol }) => symbol)
        .join('*'),
    ),
  )
  const [thing] = things
  if (!rate || rate.above.length > 0 || rate.below.length === 0) return undefined
  if (things.size > 1 || !thing || !unitEntry(thing)?.counts) return undefined
  return admitted([thing, ...rate.below.map(({ symbol }) => symbol)].join('/'), units)
}

/** What a number without unit means: the factor 1, or the only thing that is counted here. */
function bareUnit(units: readonly Unit[] | undefined): Unit | undefined {
  if (!units) return '1'
  if (units.includes('1')) return '1'
  const [only, ...more] = units
  const info = only === undefined || more.length > 0 ? undefined : unitInfo(only)
  return info && info.below.length === 0 && info.above.length === 1 && info.above[0]?.counts ? only : undefined
}
