/**
 * Why the device does not keep what was entered. `full`: no room · `denied`: the browser does not allow it · `missing`: it can not do it ·
 * `blocked`: another tab is in the way · `newer`: a newer version of this program was here · `unwritable`: the answer can stand in no file ·
 * `failed`: anything else.
 */
export type StorageFaultKind = 'full' | 'denied' | 'missing' | 'blocked' | 'newer' | 'unwritable' | 'failed'

export class StorageFault extends Error {
  readonly kind: StorageFaultKind

  constructor(kind: StorageFaultKind, options?: ErrorOptions) {
    super(`storage: ${kind}`, options)
    this.kind = kind
  }
}

const kinds: { readonly [name: string]: StorageFaultKind } = {
  QuotaExceededError: 'full',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  // Private windows of some browsers.
  InvalidStateError: 'denied',
  VersionError: 'newer',
}

/** Any error of a storage → what it means to people. */
export function storageFault(error: unknown): StorageFault {
  if (error instanceof StorageFault) return error
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  return new StorageFault(kinds[name] ?? 'failed', { cause: error })
}
