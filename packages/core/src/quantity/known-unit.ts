import type { Unit } from './quantity.ts'
import { type UnitInfo, unitInfo } from './unit-info.ts'

/** As `unitInfo`, for units that code relies on: throws where the table does not know it. */
export function knownUnit(unit: Unit): UnitInfo {
  const info = unitInfo(unit)
  if (!info) throw new RangeError(`Unknown unit: ${unit}`)
  return info
}
