import { unitNames } from '../../packages/core/src/quantity/unit-names.ts'
import { confusableUnits, rateSymbols, type UnitEntry, units } from '../../packages/core/src/quantity/units.ts'
import { blocks, code, generatedFrom, table } from './markdown.ts'

/** Every unit there is, how it may be written, and what is refused. */
export function unitsPage(): string {
  return `${blocks(
    generatedFrom('the unit table'),
    '# Unit table',
    'How to write quantities: [Units](../units.md). Symbols are case-sensitive, words are not; `Nutzer*innen` and `Nutzer:innen` are one word.',
    '## Units',
    table(
      ['symbol', 'one of it', 'also written'],
      units.map((unit) => [
        code(unit.symbol),
        sizeOf(unit),
        [...(unit.symbols ?? []), ...(unitNames(unit.symbol).words ?? [])].map(code).join(', '),
      ]),
    ),
    '## Signs that stand for a rate',
    table(
      ['sign', 'unit'],
      [...rateSymbols].map(([sign, unit]) => [code(sign), code(unit)]),
    ),
    '## Spellings that are refused',
    'People mean two things by these. The message shows both readings.',
    table(
      ['written', 'may mean'],
      [...confusableUnits].map(([sign, [first, second]]) => [code(sign), `${code(first)} or ${code(second)}`]),
    ),
  )}\n`
}

function sizeOf({ symbol, dimension, factor }: UnitEntry): string {
  const [base] = Object.keys(dimension)
  if (base === undefined) return factor
  if (base.startsWith('money:')) return `a currency, never converted`
  return base === symbol ? 'a base unit' : `${factor} ${base}`
}
