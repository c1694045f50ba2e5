import type { Unit } from '@leitfaden/core'

/** The time since the start, 0 to 24 months: what makes a figure a curve. */
export const elapsedName = 'elapsed'

/** Units that formulas may name, each standing for one of it. Names that are also functions or operators are left out. */
export const unitNames: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['KiB', 'KiB'],
  ['MiB', 'MiB'],
  ['GiB', 'GiB'],
  ['TiB', 'TiB'],
  ['hour', 'h'],
  ['day', 'd'],
  ['month', 'month'],
  ['user', 'user'],
  ['hit', 'hit'],
  ['pageView', 'page-view'],
  ['server', 'server'],
  ['vCPU', 'vCPU'],
  ['operation', 'operation'],
  ['point', 'point'],
  ['fault', 'fault'],
])
