import { type Quantity, unitInfo } from '@leitfaden/core'

/**
 * A quantity as a checked provider profile holds it: `100 GiB`, `5 h/TiB`. `undefined` for anything looser, which people may write
 * but profiles may not; reading that would take a parser three times as large as the rest of the calculator's input.
 */
export function readStated(text: string): Extract<Quantity, { value: number }> | undefined {
  const [, value, unit] = /^(-?\d+(?:\.\d+)?) (\S+)$/.exec(text) ?? []
  return unit !== undefined && unitInfo(unit) ? { value: Number(value), unit } : undefined
}
