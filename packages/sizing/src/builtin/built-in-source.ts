import type { Model } from '../model/model.ts'
import { applicationServers } from './application-servers.ts'
import { askedServers } from './asked-servers.ts'
import { backup } from './backup.ts'
import { conventions } from './conventions.ts'
import { costLines } from './cost-lines.ts'
import { databaseServers } from './database-servers.ts'
import { datasets } from './datasets.ts'
import { disks } from './disks.ts'
import { environments } from './environments.ts'
import { growth } from './growth.ts'
import { kinds, zones } from './kinds.ts'
import { loadProfile } from './load-profile.ts'
import { offsiteAndRestore } from './offsite-and-restore.ts'
import type { Part } from './part.ts'
import { requests } from './requests.ts'
import { serverLimits } from './server-limits.ts'
import { serviceLevel } from './service-level.ts'
import { sources } from './sources.ts'
import { storage } from './storage.ts'
import { supportServices } from './support-services.ts'
import { tables } from './tables.ts'
import { transfer } from './transfer.ts'

/** In the order in which figures are shown. */
const parts: readonly Part[] = [
  growth,
  requests,
  loadProfile,
  transfer,
  datasets,
  storage,
  backup,
  offsiteAndRestore,
  environments,
  applicationServers,
  databaseServers,
  supportServices,
  askedServers,
  disks,
  serverLimits,
  serviceLevel,
]

/** The built-in model as it is written, before its formulas are parsed. */
export const builtInSource: Model = {
  id: 'infrastructure',
  version: '2.0.0',
  title: { de: 'Infrastruktur einer Webanwendung', en: 'Infrastructure of a web application' },
  sources,
  variantsBy: { 'estimate.time-zones': zones, 'estimate.application-kind': kinds },
  tables,
  conventions,
  assumptions: parts.flatMap((part) => part.assumptions),
  inputs: parts.flatMap((part) => part.inputs),
  formulas: parts.flatMap((part) => part.formulas),
  checks: parts.flatMap((part) => part.checks),
  costLines,
  faults: {
    rate: 'faultsPerMonth',
    detection: 'detectionTime',
    reactionUse: 'reactionUse',
    repair: 'repair',
    repairSpread: 'repairSpread',
    maxDowntime: 'maxDowntime',
  },
}
