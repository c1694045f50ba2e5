import type { Text } from '../text.ts'

/** What a unit is called; the arithmetic stands in `units.ts`, so that who only reckons need not load words. */
export interface UnitNames {
  /** How it is called where a symbol would be too terse; a unit without names is shown by its symbol. */
  readonly one?: Text
  readonly many?: Text
  /** How it is called behind "per", where the symbol serves everywhere else. */
  readonly afterPer?: Text
  /** Words in either language, whatever their case; stars and colons within a word do not matter. */
  readonly words?: readonly string[]
}

/** By the symbol of the unit. */
const names: { readonly [symbol: string]: UnitNames } = {
  B: { words: ['byte', 'bytes'] },
  kB: { words: ['kilobyte', 'kilobytes'] },
  MB: { words: ['megabyte', 'megabytes'] },
  GB: { words: ['gigabyte', 'gigabytes'] },
  TB: { words: ['terabyte', 'terabytes'] },
  PB: { words: ['petabyte', 'petabytes'] },
  KiB: { words: ['kibibyte', 'kibibytes'] },
  MiB: { words: ['mebibyte', 'mebibytes'] },
  GiB: { words: ['gibibyte', 'gibibytes'] },
  TiB: { words: ['tebibyte', 'tebibytes'] },
  PiB: { words: ['pebibyte', 'pebibytes'] },
  bit: { words: ['bits'] },
  kbit: { words: ['kilobit', 'kilobits'] },
  Mbit: { words: ['megabit', 'megabits'] },
  Gbit: { words: ['gigabit', 'gigabits'] },
  ms: { words: ['millisekunde', 'millisekunden', 'millisecond', 'milliseconds'] },
  s: {
    afterPer: { de: 'Sekunde', en: 'second' },
    words: ['sek', 'sek.', 'sekunde', 'sekunden', 'sec', 'second', 'seconds'],
  },
  min: { afterPer: { de: 'Minute', en: 'minute' }, words: ['min.', 'minute', 'minuten', 'minutes'] },
  h: {
    afterPer: { de: 'Stunde', en: 'hour' },
    words: ['std', 'std.', 'stunde', 'stunden', 'hr', 'hrs', 'hour', 'hours'],
  },
  d: {
    one: { de: 'Tag', en: 'day' },
    many: { de: 'Tage', en: 'days' },
    words: ['tag', 'tage', 'tagen', 'day', 'days'],
  },
  week: {
    one: { de: 'Woche', en: 'week' },
    many: { de: 'Wochen', en: 'weeks' },
    words: ['woche', 'wochen', 'week', 'weeks', 'wk'],
  },
  month: {
    one: { de: 'Monat', en: 'month' },
    many: { de: 'Monate', en: 'months' },
    words: ['monat', 'monate', 'monaten', 'month', 'months', 'mo'],
  },
  year: {
    one: { de: 'Jahr', en: 'year' },
    many: { de: 'Jahre', en: 'years' },
    words: ['jahr', 'jahre', 'jahren', 'year', 'years', 'yr'],
  },
  '1': { words: ['fach', '-fach', 'mal', 'times', 'e-mails', 'e-mail', 'mails', 'mail', 'emails', 'email'] },
  '%': { words: ['prozent', 'percent'] },
  user: {
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
  },
  hit: {
    one: { de: 'Anfrage', en: 'request' },
    many: { de: 'Anfragen', en: 'requests' },
    words: ['hit', 'hits', 'anfrage', 'anfragen', 'zugriff', 'zugriffe', 'request', 'requests', 'req'],
  },
  'page-view': {
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
  },
  visit: {
    one: { de: 'Besuch', en: 'visit' },
    many: { de: 'Besuche', en: 'visits' },
    words: ['visit', 'visits', 'besuch', 'besuche', 'session', 'sessions', 'sitzung', 'sitzungen'],
  },
  server: {
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
  },
  vCPU: { one: { de: 'vCPU', en: 'vCPU' }, many: { de: 'vCPU', en: 'vCPUs' }, words: ['vcpu', 'vcpus'] },
  operation: {
    one: { de: 'Operation', en: 'operation' },
    many: { de: 'Operationen', en: 'operations' },
    words: ['operation', 'operations', 'operationen'],
  },
  point: {
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
  },
  fault: {
    one: { de: 'Störung', en: 'fault' },
    many: { de: 'Störungen', en: 'faults' },
    words: ['fault', 'faults', 'störung', 'störungen', 'ausfall', 'ausfälle', 'incident', 'incidents'],
  },
  EUR: { words: ['euro', 'euros'] },
  USD: { words: ['dollar', 'dollars', 'us-dollar'] },
  CHF: { words: ['franken'] },
  GBP: { words: ['pfund', 'pounds'] },
}

export function unitNames(symbol: string): UnitNames {
  return Object.hasOwn(names, symbol) ? (names[symbol] as UnitNames) : {}
}
