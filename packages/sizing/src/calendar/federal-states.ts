/**
 * The German federal states by their codes in ISO 3166-2:DE, so that formulas can number them. Place 0 stands for Germany as a
 * whole: only the public holidays that all states share.
 */
export const federalStates: readonly string[] = [
  'DE',
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
]
