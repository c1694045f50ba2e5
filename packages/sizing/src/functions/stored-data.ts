/** How stored data develop. Amounts in any one unit; rates and shares per month unless said otherwise; lifetimes in months. */
export type DataGrowth = { readonly stored: number } & (
  | { readonly kind: 'constant' }
  /** As much every month, kept for ever. There is no saturation: it grows as long as it runs. */
  | { readonly kind: 'linear'; readonly inflow: number }
  /** A share more every month. */
  | { readonly kind: 'monthly-growth'; readonly growth: number }
  /** A share more every year, evenly spread: not twelve times the monthly share. */
  | { readonly kind: 'yearly-growth'; readonly growth: number }
  /** Everything is deleted at the same age; what is stored today leaves evenly in that time. */
  | { readonly kind: 'fixed-lifetime'; readonly inflow: number; readonly lifetime: number }
  /** Everything is deleted some time, however old it is already, after so long on average. */
  | { readonly kind: 'random-lifetime'; readonly inflow: number; readonly meanLifetime: number }
  /** Kept for ever, and the inflow itself grows by a share every month. */
  | { readonly kind: 'growing-inflow'; readonly inflow: number; readonly growth: number }
)

/**
 * Data stored after so many months, from 0; fractions of a month are allowed.
 *
 * Both lifetimes come to inflow × lifetime in the end, which is Little's law for data. Shares beyond −1, lifetimes beyond 0.
 */
export function storedData(data: DataGrowth, months: number): number {
  const { stored } = data
  switch (data.kind) {
    case 'constant':
      return stored
    case 'linear':
      return stored + data.inflow * months
    case 'monthly-growth':
      return stored * (1 + data.growth) ** months
    case 'yearly-growth':
      return stored * (1 + data.growth) ** (months / 12)
    case 'fixed-lifetime':
      return data.inflow * Math.min(months, data.lifetime) + stored * Math.max(0, 1 - months / data.lifetime)
    case 'random-lifetime': {
      const left = Math.exp(-months / data.meanLifetime)
      return data.inflow * data.meanLifetime * (1 - left) + stored * left
    }
    case 'growing-inflow': {
      // Without cancellation where growth is small.
      const grown = data.growth === 0 ? months : Math.expm1(months * Math.log1p(data.growth)) / data.growth
      return stored + data.inflow * grown
    }
  }
}
