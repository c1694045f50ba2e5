import type { Language, Text } from '../text.ts'
import { type Rational, rationalFromDecimal } from './rational.ts'

export type NumberReading =
  | { readonly ok: true; readonly value: Rational }
  | {
      readonly ok: false
      readonly code: 'malformed-number' | 'ambiguous-number'
      readonly message: Text
      readonly expected?: Text
      /** What may have been meant. */
      readonly readings: readonly Rational[]
    }

const grouped: Record<Language, RegExp> = {
  de: /^(0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*)(?:,(\d+))?$/,
  en: /^(0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(\d+))?$/,
}
const ambiguous: Record<Language, RegExp> = { de: /^[1-9]\d{0,2}\.\d{3}$/, en: /^[1-9]\d{0,2},\d{3}$/ }
const typographicGroups = /^\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3})+(?:[.,]\d+)?$/
const otherGroups = /^\d{1,3}(?:[\u00a0\u2007\u2009\u202f '’]\d{3})+(?:[.,]\d+)?$/

/**
 * Reads one number. With a language as people type it there, grouping included; without one as files hold it:
 * digits, at most one decimal point, nothing else. What could be read in two ways is refused with both readings.
 */
export function readNumber(text: string, language?: Language): NumberReading {
  const negative = /^[-−]/.test(text)
  const reading = readUnsigned(negative ? text.slice(1) : text, language)
  if (!negative) return reading
  if (reading.ok) return { ok: true, value: negate(reading.value) }
  return { ...reading, readings: reading.readings.map(negate) }
}

/** A German thousand or an English decimal: files may hold it as a plain number, but not in an amount that people type. */
const eitherWay = /^[-−]?[1-9]\d{0,2}\.\d{3}$/

/**
 * Reads the number of an amount in a file: as `readNumber` without a language, but `1.500` is refused with both readings,
 * since people write it for 1500 as well. `1.5` and `1.5000` are clear.
 */
export function readAmount(text: string): NumberReading {
  if (!eitherWay.test(text)) return readNumber(text)
  const number = readNumber(text)
  if (!number.ok) return number
  const grouped = rationalFromDecimal(text.replace('−', '-').replace('.', ''))
  const message = { de: 'Zahl lässt sich auf zwei Arten lesen', en: 'number can be read in two ways' }
  return { ok: false, code: 'ambiguous-number', message, readings: [grouped, number.value] }
}

/** Can people read this decimal text in two ways? */
export function isAmbiguousAmount(text: string): boolean {
  return eitherWay.test(text)
}

function negate({ numerator, denominator }: Rational): Rational {
  return { numerator: -numerator, denominator }
}

function readUnsigned(text: string, language: Language | undefined): NumberReading {
  if (/[^\P{Nd}0-9]/u.test(text)) {
    return malformed('fremde Ziffern', 'foreign digits', [], { de: 'Ziffern 0 bis 9', en: 'digits 0 to 9' })
  }
  if (/^0x|^0[ob]\d/i.test(text)) {
    return malformed('keine Dezimalzahl', 'not a decimal number', [], {
      de: 'eine Zahl wie 31',
      en: 'a number such as 31',
    })
  }
  if (/\d[eE][+-]?\d/.test(text)) {
    return malformed('Zahl mit Exponent', 'number with an exponent', [], {
      de: 'ausgeschrieben, etwa 1500000',
      en: 'written out, such as 1500000',
    })
  }
  if (/^0\d/.test(text)) return malformed('führende Null', 'leading zero', readingsOf(text.replace(/^0+(?=\d)/, '')))
  if (language === undefined) return readStrict(text)
  const bare = typographicGroups.test(text) ? text.replace(/[\u00a0\u2007\u2009\u202f]/g, '') : text
  if (ambiguous[language].test(bare)) {
    return {
      ok: false,
      code: 'ambiguous-number',
      message: { de: 'Zahl lässt sich auf zwei Arten lesen', en: 'number can be read in two ways' },
      readings: [read(bare.replace(/[.,]/, '')), read(bare.replace(',', '.'))],
    }
  }
  const match = grouped[language].exec(bare)
  if (match) return { ok: true, value: plain(match) }
  return malformed('Zahl ist nicht lesbar', 'number can not be read', readingsOf(text), marks[language])
}

const marks: Record<Language, Text> = {
  de: { de: 'Komma vor den Nachkommastellen, etwa 1,5', en: 'a decimal comma, such as 1,5' },
  en: { de: 'Punkt vor den Nachkommastellen, etwa 1.5', en: 'a decimal point, such as 1.5' },
}

function readStrict(text: string): NumberReading {
  if (/^(0|[1-9]\d*)(\.\d+)?$/.test(text)) return { ok: true, value: read(text) }
  const readings = readingsOf(text)
  const expected = {
    de: 'Ziffern ohne Gruppierung, Dezimalpunkt, etwa 1500.5',
    en: 'digits without grouping, decimal point, such as 1500.5',
  }
  if (readings.length < 2) return malformed('Zahl ist nicht lesbar', 'number can not be read', readings, expected)
  const message = { de: 'Zahl lässt sich auf zwei Arten lesen', en: 'number can be read in two ways' }
  return { ok: false, code: 'ambiguous-number', message, expected, readings }
}

function malformed(de: string, en: string, readings: readonly Rational[], expected?: Text): NumberReading {
  return { ok: false, code: 'malformed-number', message: { de, en }, readings, ...(expected && { expected }) }
}

function read(text: string): Rational {
  return rationalFromDecimal(text)
}

function plain([, whole = '', fraction]: RegExpExecArray): Rational {
  const digits = whole.replace(/\D/g, '')
  return read(fraction === undefined ? digits : `${digits}.${fraction}`)
}

/** What German and English would each make of it; where they agree, once. Grouping first. */
function readingsOf(text: string): Rational[] {
  const bare = otherGroups.test(text) ? text.replace(/[\u00a0\u2007\u2009\u202f '’]/g, '') : text
  const found = [grouped.de.exec(bare), grouped.en.exec(bare)].filter((match) => match !== null).map(plain)
  found.sort((a, b) => Number(a.denominator - b.denominator))
  const [first, second] = found
  if (first && second && first.numerator === second.numerator && first.denominator === second.denominator)
    return [first]
  return found
}
