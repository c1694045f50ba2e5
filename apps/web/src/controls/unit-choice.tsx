import { formatUnit, type Unit } from '@leitfaden/core'
import { useSetting } from './control-setting.ts'

interface UnitChoiceProps {
  readonly units: readonly Unit[]
  readonly unit: Unit
  readonly onUnit: (unit: Unit) => void
}

/** The unit behind an amount: to choose where there is more than one. */
export function UnitChoice({ units, unit, onUnit }: UnitChoiceProps) {
  const { language, texts } = useSetting()
  if (units.length === 1) return <span class="control-unit soft">{formatUnit(unit, language)}</span>
  return (
    <select
      class="input control-unit"
      aria-label={texts.unit}
      value={unit}
      onChange={({ currentTarget }) => onUnit(currentTarget.value)}
    >
      {units.map((one) => (
        <option key={one} value={one}>
          {formatUnit(one, language) || '×'}
        </option>
      ))}
    </select>
  )
}
