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
    { de: 'die Datei ist zu groß', en: 'the file is too large' },
    { de: 'Bytes (1 MiB)', en: 'bytes (1 MiB)' },
  )
  return found === undefined ? fault : { ...fault, found: String(found) }
}

export const tooManyLines = (offset: number): FileFault =>
  limitFault(
    'too-many-lines',
    offset,
    limits.lines,
    { de: 'die Datei hat zu viele Zeilen', en: 'the file has too many lines' },
    { de: 'Zeilen', en: 'lines' },
  )

export const tooDeep = (offset: number): FileFault =>
  limitFault(
    'too-deep',
    offset,
    limits.depth,
    { de: 'zu tief verschachtelt', en: 'nested too deeply' },
    { de: 'Ebenen', en: 'levels' },
  )

export const tooManyValues = (offset: number): FileFault =>
  limitFault(
    'too-many-values',
    offset,
    limits.values,
    { de: 'zu viele Werte', en: 'too many values' },
    { de: 'Werte je Datei', en: 'values per file' },
  )

export const tooManyKeys = (offset: number): FileFault =>
  limitFault(
    'too-many-keys',
    offset,
    limits.keysPerMapping,
    { de: 'zu viele Schlüssel', en: 'too many keys' },
    { de: 'Schlüssel je Zuordnung', en: 'keys per mapping' },
  )

export const textTooLong = (offset: number, found: number): FileFault => ({
  ...limitFault(
    'text-too-long',
    offset,
    limits.characters,
    { de: 'der Text ist zu lang', en: 'the text is too long' },
    { de: 'Zeichen je Text', en: 'characters per text' },
  ),
  found: String(found),
})
