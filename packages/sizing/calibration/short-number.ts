/** Three digits, with a comma between thousands: `1,230,000`, `0.0123`. */
export function shortNumber(value: number): string {
  if (value === 0) return '0'
  const rounded = Number(value.toPrecision(3))
  if (Math.abs(rounded) < 1e-4 || Math.abs(rounded) >= 1e12) return rounded.toExponential(2)
  const [whole = '', fraction] = decimal(rounded).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

function decimal(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))
  const text = value.toFixed(digits)
  return digits === 0 ? text : text.replace(/\.?0+$/, '')
}
