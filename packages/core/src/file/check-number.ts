import { excerpt } from './excerpt.ts'
import type { FileFault } from './file-fault.ts'

const decimal = /^[-+]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/

/** Only what everybody reads alike and a double can hold: no hexadecimal, no leading zero, nothing endless or rounded away. */
export function checkNumber(text: string, value: number): FileFault | undefined {
  if (!decimal.test(text)) {
    return {
      code: 'number-not-decimal',
      offset: 0,
      message: { de: 'diese Zahl ist nicht eindeutig', en: 'this number is not plain' },
      expected: {
        de: 'eine Dezimalzahl ohne führende Null; Kennungen in Anführungszeichen',
        en: 'a decimal number without leading zero; identifiers in quotes',
      },
      found: excerpt(text),
    }
  }
  const vanished = value === 0 && /[1-9]/.test(text.replace(/[eE].*/, ''))
  const unsafe = /^[-+]?\d+$/.test(text) && !Number.isSafeInteger(value)
  if (Number.isFinite(value) && !vanished && !unsafe) return undefined
  return {
    code: 'number-out-of-range',
    offset: 0,
    message: {
      de: 'diese Zahl lässt sich nicht genau speichern',
      en: 'this number can not be stored exactly',
    },
    expected: {
      de: 'eine Zahl mit höchstens 15 Stellen; Kennungen in Anführungszeichen',
      en: 'a number of at most 15 digits; identifiers in quotes',
    },
    found: excerpt(text),
  }
}
