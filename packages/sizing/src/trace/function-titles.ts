import type { Language } from '@leitfaden/core'

/** What functions are called in formulas that people read. */
export const functionTitles: { readonly [language in Language]: { readonly [name: string]: string } } = {
  de: {
    max: 'größerer Wert aus',
    min: 'kleinerer Wert aus',
    ceil: 'aufgerundet',
    floor: 'abgerundet',
    round: 'gerundet',
    sqrt: 'Wurzel aus',
    sum: 'Summe von',
    perKind: 'nach Art',
    restorePoints: 'Sicherungsstände im Mittel',
    fewestRestorePoints: 'Sicherungsstände mindestens',
    mostRestorePoints: 'Sicherungsstände höchstens',
    reachBack: 'Tage zurück',
    backupCopies: 'Kopien',
    windowShare: 'Anteil der Woche',
    meanWait: 'mittleres Warten',
  },
  en: {
    max: 'larger of',
    min: 'smaller of',
    ceil: 'rounded up',
    floor: 'rounded down',
    round: 'rounded',
    sqrt: 'root of',
    sum: 'sum of',
    perKind: 'per kind',
    restorePoints: 'restore points on average',
    fewestRestorePoints: 'restore points at least',
    mostRestorePoints: 'restore points at most',
    reachBack: 'days back',
    backupCopies: 'copies',
    windowShare: 'share of the week',
    meanWait: 'mean wait',
  },
}
