import type { Dimension } from './dimension.ts'

export interface UnitEntry {
  /** Case-sensitive: `Mbit` is no `MB`. */
  readonly symbol: string
  readonly dimension: Dimension
  /** Exact, in base units (B, s, one of a kind). */
  readonly factor: string
  /** Other ways to write the symbol, case-sensitive; some stand for a rate. */
  readonly symbols?: readonly string[]
  /** Counts of things: a bare number can mean nothing else. */
  readonly counts?: boolean
}

/**
 * Every unit there is.
 *
 * Bytes and bits: decimal prefixes are powers of 1000, binary ones of 1024 (IEC 80000-13).
 * A month is 730 h, a twelfth of 365 days, as hosting bills count it (Infracost, Azure pricing); a year is twelve of them.
 */
export const units: readonly UnitEntry[] = [
  { symbol: 'B', dimension: { B: 1 }, factor: '1' },
  { symbol: 'kB', dimension: { B: 1 }, factor: '1000' },
  { symbol: 'MB', dimension: { B: 1 }, factor: '1000000' },
  { symbol: 'GB', dimension: { B: 1 }, factor: '1000000000' },
  { symbol: 'TB', dimension: { B: 1 }, factor: '1000000000000' },
  { symbol: 'PB', dimension: { B: 1 }, factor: '1000000000000000' },
  { symbol: 'KiB', dimension: { B: 1 }, factor: '1024' },
  { symbol: 'MiB', dimension: { B: 1 }, factor: '1048576' },
  { symbol: 'GiB', dimension: { B: 1 }, factor: '1073741824' },
  { symbol: 'TiB', dimension: { B: 1 }, factor: '1099511627776' },
  { symbol: 'PiB', dimension: { B: 1 }, factor: '1125899906842624' },
  { symbol: 'bit', dimension: { B: 1 }, factor: '0.125' },
  { symbol: 'kbit', dimension: { B: 1 }, factor: '125' },
  { symbol: 'Mbit', dimension: { B: 1 }, factor: '125000' },
  { symbol: 'Gbit', dimension: { B: 1 }, factor: '125000000' },
  { symbol: 'ms', dimension: { s: 1 }, factor: '0.001' },
  { symbol: 's', dimension: { s: 1 }, factor: '1' },
  { symbol: 'min', dimension: { s: 1 }, factor: '60' },
  { symbol: 'h', dimension: { s: 1 }, factor: '3600', symbols: ['hour'] },
  { symbol: 'd', dimension: { s: 1 }, factor: '86400', symbols: ['day'] },
  { symbol: 'week', dimension: { s: 1 }, factor: '604800' },
  { symbol: 'month', dimension: { s: 1 }, factor: '2628000' },
  { symbol: 'year', dimension: { s: 1 }, factor: '31536000' },
  { symbol: '1', dimension: {}, factor: '1', symbols: ['x', '×'], counts: true },
  { symbol: '%', dimension: {}, factor: '0.01' },
  { symbol: 'user', dimension: { user: 1 }, factor: '1', counts: true },
  { symbol: 'hit', dimension: { hit: 1 }, factor: '1', counts: true },
  { symbol: 'page-view', dimension: { 'page-view': 1 }, factor: '1', counts: true },
  { symbol: 'visit', dimension: { visit: 1 }, factor: '1', counts: true },
  { symbol: 'server', dimension: { server: 1 }, factor: '1', counts: true },
  { symbol: 'vCPU', dimension: { vCPU: 1 }, factor: '1', counts: true },
  { symbol: 'operation', dimension: { operation: 1 }, factor: '1', counts: true },
  { symbol: 'point', dimension: { point: 1 }, factor: '1', counts: true },
  { symbol: 'fault', dimension: { fault: 1 }, factor: '1', counts: true },
  { symbol: 'EUR', dimension: { 'money:EUR': 1 }, factor: '1', symbols: ['€'] },
  { symbol: 'USD', dimension: { 'money:USD': 1 }, factor: '1', symbols: ['$', 'US$'] },
  { symbol: 'CHF', dimension: { 'money:CHF': 1 }, factor: '1', symbols: ['Fr.'] },
  { symbol: 'GBP', dimension: { 'money:GBP': 1 }, factor: '1', symbols: ['£'] },
]

/** Signs that stand for a rate. */
export const rateSymbols: ReadonlyMap<string, string> = new Map([
  ['IOPS', 'operation/s'],
  ['kbps', 'kbit/s'],
  ['Mbps', 'Mbit/s'],
  ['Gbps', 'Gbit/s'],
])

/** Spellings that people mean in two ways, likelier one first. Refused, with both shown. */
export const confusableUnits: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['b', ['B', 'bit']],
  ['Kb', ['kbit', 'kB']],
  ['kb', ['kB', 'kbit']],
  ['KB', ['kB', 'KiB']],
  ['K', ['kB', 'KiB']],
  ['Mb', ['Mbit', 'MB']],
  ['mb', ['MB', 'Mbit']],
  ['mB', ['MB', 'Mbit']],
  ['Gb', ['Gbit', 'GB']],
  ['gb', ['GB', 'Gbit']],
  ['gB', ['GB', 'Gbit']],
  ['G', ['GB', 'GiB']],
  ['tb', ['TB', 'TiB']],
  ['Tb', ['TB', 'TiB']],
  ['tB', ['TB', 'TiB']],
  ['T', ['TB', 'TiB']],
  ['KBps', ['kB/s', 'kbit/s']],
  ['kBps', ['kB/s', 'kbit/s']],
  ['MBps', ['MB/s', 'Mbit/s']],
  ['mbps', ['Mbit/s', 'MB/s']],
  ['GBps', ['GB/s', 'Gbit/s']],
  ['gbps', ['Gbit/s', 'GB/s']],
  ['m', ['month', 'min']],
])
