import type { Language } from '../text.ts'
import { multiplierOf } from './multipliers.ts'
import { type NumberReading, readAmount, readNumber } from './read-number.ts'
import type { Side } from './split-quantity.ts'

/** One bound of what somebody wrote: number, round-number word and unit apart. */
export interface SideReading {
  readonly number: NumberReading
  readonly multiplier: bigint | 'ambiguous' | undefined
  readonly unit: string
}

const word = /^\s*([\p{L}]+\.?)(?=$|[^\p{L}])/u

export function readSide({ number, rest }: Side, language?: Language): SideReading {
  const found = word.exec(rest)
  const multiplier = found ? multiplierOf(found[1] ?? '', language) : undefined
  const unit = multiplier === undefined ? rest : rest.slice(found?.[0].length)
  return {
    number: language === undefined ? readAmount(number) : readNumber(number, language),
    multiplier,
    unit: unit.trim(),
  }
}
