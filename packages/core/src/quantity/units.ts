import type { Text } from '../text.ts'
import type { Dimension } from './dimension.ts'

export interface UnitEntry {
  /** Case-sensitive: `Mbit` is no `MB`. */
  readonly symbol: string
  readonly dimension: Dimension
  /** Exact, in base units (B, s, one of a kind). */
  readonly factor: string
  /** How it is called where a symbol would be too terse; a unit without names is shown by its symbol. */
  readonly one?: Text
  readonly many?: Text
  /** How it is called behind "per", where the symbol serves everywhere else. */
  readonly afterPer?: Text
  /** Other ways to write the symbol, case-sensitive; some stand for a rate. */
  readonly symbols?: readonly string[]
  /** Words in either language, whatever their case; stars and colons within a word do not matter. */
  readonly words?: readonly string[]
  /** Counts of things: a bare number can mean nothing else. */
  readonly counts?: boolean
}

const bytes: Dimension = { B: 1 }
const time: Dimension = { s: 1 }

function money(symbol: string, symbols: string[], words: string[]): UnitEntry {
  return { symbol, dimension: { [`money:${symbol}`]: 1 }, factor: '1', symbols, words }
}

/**
 * Every unit there is.
 *
 * Bytes and bits: decimal prefixes are powers of 1000, binary ones of 1024 (IEC 80000-13).
 * A month is 730 h, a twelfth of 365 days, as hosting bills count it (Infracost, Azure pricing); a year is twelve of them.
 */
export const units: readonly UnitEntry[] = [
  { symbol: 'B', dimension: bytes, factor: '1', words: ['byte', 'bytes'] },
  { symbol: 'kB', dimension: bytes, factor: '1000', words: ['kilobyte', 'kilobytes'] },
  { symbol: 'MB', dimension: bytes, factor: '1000000', words: ['megabyte', 'megabytes'] },
  { symbol: 'GB', dimension: bytes, factor: '1000000000', words: ['gigabyte', 'gigabytes'] },
  { symbol: 'TB', dimension: bytes, factor: '1000000000000', words: ['terabyte', 'terabytes'] },
  { symbol: 'PB', dimension: bytes, factor: '1000000000000000', words: ['petabyte', 'petabytes'] },
  { symbol: 'KiB', dimension: bytes, factor: '1024', words: ['kibibyte', 'kibibytes'] },
  { symbol: 'MiB', dimension: bytes, factor: '1048576', words: ['mebibyte', 'mebibytes'] },
  { symbol: 'GiB', dimension: bytes, factor: '1073741824', words: ['gibibyte', 'gibibytes'] },
  { symbol: 'TiB', dimension: bytes, factor: '1099511627776', words: ['tebibyte', 'tebibytes'] },
  { symbol: 'PiB', dimension: bytes, factor: '1125899906842624', words: ['pebibyte', 'pebibytes'] },
  { symbol: 'bit', dimension: bytes, factor: '0.125', words: ['bits'] },
  { symbol: 'kbit', dimension: bytes, factor: '125', words: ['kilobit', 'kilobits'] },
  { symbol: 'Mbit', dimension: bytes, factor: '125000', words: ['megabit', 'megabits'] },
  { symbol: 'Gbit', dimension: bytes, factor: '125000000', words: ['gigabit', 'gigabits'] },

  {
    symbol: 'ms',
    dimension: time,
    factor: '0.001',
    words: ['millisekunde', 'millisekunden', 'millisecond', 'milliseconds'],
  },
  {
    symbol: 's',
    dimension: time,
    factor: '1',
    afterPer: { de: 'Sekunde', en: 'second' },
    words: ['sek', 'sek.', 'sekunde', 'sekunden', 'sec', 'second', 'seconds'],
  },
  {
    symbol: 'min',
    dimension: time,
    factor: '60',
    afterPer: { de: 'Minute', en: 'minute' },
    words: ['min.', 'minute', 'minuten', 'minutes'],
  },
  {
    symbol: 'h',
    dimension: time,
    factor: '3600',
    afterPer: { de: 'Stunde', en: 'hour' },
    symbols: ['hour'],
    words: ['std', 'std.', 'stunde', 'stunden', 'hr', 'hrs', 'hour', 'hours'],
  },
  {
    symbol: 'd',
    dimension: time,
    factor: '86400',
    one: { de: 'Tag', en: 'day' },
    many: { de: 'Tage', en: 'days' },
    symbols: ['day'],
    words: ['tag', 'tage', 'tagen', 'day', 'days'],
  },
  {
    symbol: 'week',
    dimension: time,
    factor: '604800',
    one: { de: 'Woche', en: 'week' },
    many: { de: 'Wochen', en: 'weeks' },
    words: ['woche', 'wochen', 'week', 'weeks', 'wk'],
  },
  {
    symbol: 'month',
    dimension: time,
    factor: '2628000',
    one: { de: 'Monat', en: 'month' },
    many: { de: 'Monate', en: 'months' },
    words: ['monat', 'monate', 'monaten', 'month', 'months', 'mo'],
  },
  {
    symbol: 'year',
    dimension: time,
    factor: '31536000',
    one: { de: 'Jahr', en: 'year' },
    many: { de: 'Jahre', en: 'years' },
    words: ['jahr', 'jahre', 'jahren', 'year', 'years', 'yr'],
  },

  {
    symbol: '1',
    dimension: {},
    factor: '1',
    symbols: ['x', '×'],
    words: ['fach', '-fach', 'mal', 'times', 'e-mails', 'e-mail', 'mails', 'mail', 'emails', 'email'],
    counts: true,
  },
  { symbol: '%', dimension: {}, factor: '0.01', words: ['prozent', 'percent'] },

  {
    symbol: 'user',
    dimension: { user: 1 },
    factor: '1',
    one: { de: 'Nutzer*in', en: 'user' },
    many: { de: 'Nutzer*innen', en: 'users' },
    words: [
      'user',
      'users',
      'nutzer',
      'nutzerin',
      'nutzerinnen',
      'nutzende',
      'benutzer',
      'benutzerin',
      'benutzerinnen',
      'anwender',
      'anwenderin',
      'anwenderinnen',
      'person',
      'personen',
      'persons',
      'people',
    ],
    counts: true,
  },
  {
    symbol: 'hit',
    dimension: { hit: 1 },
    factor: '1',
    one: { de: 'Anfrage', en: 'request' },
    many: { de: 'Anfragen', en: 'requests' },
    words: ['hit', 'hits', 'anfrage', 'anfragen', 'zugriff', 'zugriffe', 'request', 'requests', 'req'],
    counts: true,
  },
  {
    symbol: 'page-view',
    dimension: { 'page-view': 1 },
    factor: '1',
    one: { de: 'Seitenaufruf', en: 'page view' },
    many: { de: 'Seitenaufrufe', en: 'page views' },
    words: [
      'page-view',
      'page-views',
      'page view',
      'page views',
      'pageview',
      'pageviews',
      'seitenaufruf',
      'seitenaufrufe',
      'seitenabruf',
      'seitenabrufe',
    ],
    counts: true,
  },
  {
    symbol: 'visit',
    dimension: { visit: 1 },
    factor: '1',
    one: { de: 'Besuch', en: 'visit' },
    many: { de: 'Besuche', en: 'visits' },
    words: ['visit', 'visits', 'besuch', 'besuche', 'session', 'sessions', 'sitzung', 'sitzungen'],
    counts: true,
  },
  {
    symbol: 'server',
    dimension: { server: 1 },
    factor: '1',
    one: { de: 'Server', en: 'server' },
    many: { de: 'Server', en: 'servers' },
    words: [
      'server',
      'servers',
      'vm',
      'vms',
      'virtuelle maschine',
      'virtuelle maschinen',
      'virtual machine',
      'virtual machines',
    ],
    counts: true,
  },
  {
    symbol: 'vCPU',
    dimension: { vCPU: 1 },
    factor: '1',
    many: { de: 'vCPU', en: 'vCPUs' },
    one: { de: 'vCPU', en: 'vCPU' },
    words: ['vcpu', 'vcpus'],
    counts: true,
  },
  {
    symbol: 'operation',
    dimension: { operation: 1 },
    factor: '1',
    one: { de: 'Operation', en: 'operation' },
    many: { de: 'Operationen', en: 'operations' },
    words: ['operation', 'operations', 'operationen'],
    counts: true,
  },
  {
    symbol: 'point',
    dimension: { point: 1 },
    factor: '1',
    one: { de: 'Sicherungsstand', en: 'restore point' },
    many: { de: 'Sicherungsstände', en: 'restore points' },
    words: [
      'point',
      'points',
      'restore point',
      'restore points',
      'sicherungsstand',
      'sicherungsstände',
      'wiederherstellungspunkt',
      'wiederherstellungspunkte',
    ],
    counts: true,
  },
  {
    symbol: 'fault',
    dimension: { fault: 1 },
    factor: '1',
    one: { de: 'Störung', en: 'fault' },
    many: { de: 'Störungen', en: 'faults' },
    words: ['fault', 'faults', 'störung', 'störungen', 'ausfall', 'ausfälle', 'incident', 'incidents'],
    counts: true,
  },

  money('EUR', ['€'], ['euro', 'euros']),
  money('USD', ['$', 'US$'], ['dollar', 'dollars', 'us-dollar']),
  money('CHF', ['Fr.'], ['franken']),
  money('GBP', ['£'], ['pfund', 'pounds']),
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
