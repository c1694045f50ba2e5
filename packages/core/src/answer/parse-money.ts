import type { KindOf } from '../guide/answer-kind.schema.ts'
import { oneOf } from '../one-of.ts'
import { compare, rational, toDecimal, toFixedDecimal } from '../quantity/rational.ts'
import { readNumber } from '../quantity/read-number.ts'
import { splitQuantity } from '../quantity/split-quantity.ts'
import { unitEntry } from '../quantity/unit-info.ts'
import type { SourceNode, SourceScalar } from '../source/source-node.ts'
import { scalarOf } from './scalar-of.ts'
import { report, type Scope } from './scope.ts'
import type { Money } from './value.ts'

type MoneyKind = Pick<KindOf<'money'>, 'currencies'>

const largest = rational(10n ** 15n)

/** `450 EUR`, `€12.50`, `CHF 100`: an exact amount, its decimal places kept as written. Without currency only where there is but one. */
export function parseMoney({ currencies }: MoneyKind, node: SourceNode, scope: Scope): Money | undefined {
  const example = `450.00 ${currencies[0] ?? 'EUR'}`
  const expected = { de: `ein Betrag wie ${example}`, en: `an amount such as ${example}` }
  const scalar = scalarOf(node, scope, expected)
  if (!scalar) return undefined
  const split = typeof scalar.value === 'boolean' || scalar.text.length > 100 ? undefined : splitQuantity(scalar.text)
  if (split?.sides.length !== 1) {
    return report(scope, scalar, {
      code: 'not-money',
      message: { de: 'kein Geldbetrag', en: 'not an amount of money' },
      expected,
    })
  }
  const [side] = split.sides
  const amount = readAmount(side.number, scalar, scope)
  const currency = readCurrency(`${split.currency} ${side.rest}`.trim(), currencies, scalar, scope)
  return amount === undefined || currency === undefined ? undefined : { amount, currency }
}

function readAmount(text: string, scalar: SourceScalar, scope: Scope): string | undefined {
  const language = typeof scalar.value === 'string' ? scope.language : undefined
  const reading = readNumber(text, language)
  if (!reading.ok) {
    const shown = reading.readings.map((value) => toDecimal(value) ?? '')
    const expected = shown.length > 0 ? oneOf(shown) : reading.expected
    return report(scope, scalar, { code: reading.code, message: reading.message, ...(expected && { expected }) })
  }
  if (reading.value.numerator < 0n || compare(reading.value, largest) >= 0) {
    const message = { de: 'Betrag ist negativ oder zu groß', en: 'amount is negative or too large' }
    const expected = { de: '0 oder mehr, weniger als 10¹⁵', en: '0 or more, less than 10¹⁵' }
    return report(scope, scalar, { code: 'amount-out-of-range', message, expected })
  }
  const places = text.split(language === 'de' ? ',' : '.')[1]?.length ?? 0
  return toFixedDecimal(reading.value, places)
}

function readCurrency(
  text: string,
  currencies: readonly string[],
  scalar: SourceScalar,
  scope: Scope,
): string | undefined {
  if (text === '' && currencies.length === 1) return currencies[0]
  const currency = unitEntry(text)?.symbol ?? text
  if (currencies.includes(currency)) return currency
  const message =
    text === ''
      ? { de: 'Währung fehlt', en: 'currency is missing' }
      : { de: `Währung „${text}“ ist hier nicht vorgesehen`, en: `currency “${text}” is not one of those offered here` }
  return report(scope, scalar, { code: 'wrong-currency', message, expected: oneOf(currencies) })
}
