import type { Text } from '../text.ts'
import type { FileFault } from './file-fault.ts'
import { limits } from './limits.ts'

const count = (value: number): Text => ({
  de: String(value).replace(/\B(?=(\d{3})+$)/g, '.'),
  en: String(value).replace(/\B(?=(\d{3})+$)/g, ','),
})

function limitFault(code: string, offset: number, limit: number, what: Text, per: Text): FileFault {
  const most = count(limit)
  return {
    code,
    offset,
    message: what,
    expected: { de: `höchstens ${most.de} ${per.de}`, en: `at most ${most.en} ${per.en}` },
  }
}

export function tooLarge(offset: number, found?: number): FileFault {
  const fault = limitFault(
    'file-too-large',
    offset,
    limits.bytes,
    { de: 'Die Datei ist zu groß', en: 'The file is too large' },
    { de: 'Bytes (1 MiB)', en: 'bytes (1 MiB)' },
  )
  return found === undefined ? fault : { ...fault, found: String(found) }
}

export const tooManyLines = (offset: number): FileFault =>
  limitFault(
    'too-many-lines',
    offset,
    limits.lines,
    { de: 'Die Datei hat zu viele Zeilen', en: 'The file has too many lines' },
    { de: 'Zeilen', en: 'lines' },
  )

export const tooDeep = (offset: number): FileFault =>
  limitFault(
    'too-deep',
    offset,
    limits.depth,
    { de: 'Zu tief verschachtelt', en: 'Nested too deeply' },
    { de: 'Ebenen', en: 'levels' },
  )

export const tooManyValues = (offset: number): FileFault =>
  limitFault(
    'too-many-values',
    offset,
    limits.values,
    { de: 'Zu viele Werte', en: 'Too many values' },
    { de: 'Werte je Datei', en: 'values per file' },
  )

export const tooManyKeys = (offset: number): FileFault =>
  limitFault(
    'too-many-keys',
    offset,
    limits.keysPerMapping,
    { de: 'Zu viele Schlüssel', en: 'Too many keys' },
    { de: 'Schlüssel je Zuordnung', en: 'keys per mapping' },
  )

export const textTooLong = (offset: number, found: number): FileFault => ({
  ...limitFault(
    'text-too-long',
    offset,
    limits.characters,
    { de: 'Der Text ist zu lang', en: 'The text is too long' },
    { de: 'Zeichen je Text', en: 'characters per text' },
  ),
  found: String(found),
})
