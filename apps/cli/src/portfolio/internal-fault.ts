import type { Issue } from '@leitfaden/core'

export const internalFaultCode = 'internal-fault'

/** A fault of ours that one document brought to light: the others are reckoned all the same. */
export function internalFault(error: unknown): Issue {
  return {
    code: internalFaultCode,
    severity: 'error',
    path: [],
    message: {
      de: 'Das ist ein Fehler in leitfaden selbst, nicht in Ihrer Datei. Bitte melden Sie ihn',
      en: 'This is a fault of leitfaden itself, not of your file. Please report it',
    },
    found: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  }
}
