import type { Model } from '../model/model.ts'
import { backup } from './backup.ts'
import { conventions } from './conventions.ts'
import { costLines } from './cost-lines.ts'
import { servers } from './servers.ts'
import { serviceLevel } from './service-level.ts'
import { sources } from './sources.ts'
import { storage } from './storage.ts'
import { tables } from './tables.ts'
import { traffic } from './traffic.ts'

const parts = [traffic, storage, backup, servers, serviceLevel]

/** The built-in model as it is written, before its formulas are parsed. */
export const builtInSource: Model = {
  id: 'infrastructure',
  version: '1.0.0',
  title: { de: 'Infrastruktur einer Webanwendung', en: 'Infrastructure of a web application' },
  sources,
  tables,
  conventions,
  assumptions: parts.flatMap((part) => part.assumptions),
  inputs: parts.flatMap((part) => part.inputs),
  formulas: parts.flatMap((part) => part.formulas),
  checks: parts.flatMap((part) => part.checks),
  costLines,
}
