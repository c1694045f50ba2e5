import type { Evidence } from './evidence.ts'
import { serverEvidence } from './observations/servers.ts'
import { storageEvidence } from './observations/storage.ts'
import { trafficEvidence } from './observations/traffic.ts'

/** All assumptions about which something was published. */
export const observations: readonly Evidence[] = [...trafficEvidence, ...serverEvidence, ...storageEvidence]
