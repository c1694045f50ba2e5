import type { CostLineRule } from '../model/model.ts'

/** What a project pays for, in the order of an offer. */
export const costLines: readonly CostLineRule[] = [
  {
    id: 'vcpu',
    quantity: 'totalCpu',
    perEnvironment: 'environmentCpu',
    title: { de: 'Prozessoren (vCPU)', en: 'Processors (vCPU)' },
  },
  {
    id: 'memory',
    quantity: 'totalMemory',
    perEnvironment: 'environmentMemory',
    title: { de: 'Arbeitsspeicher', en: 'Memory' },
  },
  {
    id: 'fast-disk',
    quantity: 'fastDisk',
    perEnvironment: 'environmentDisk',
    title: { de: 'Schnelle Platten', en: 'Fast disks' },
  },
  {
    id: 'slow-disk',
    quantity: 'slowDisk',
    perEnvironment: 'environmentDisk',
    title: { de: 'Normale Platten', en: 'Normal disks' },
  },
  { id: 'object-storage', quantity: 'storedInObjectStorage', title: { de: 'Objektspeicher', en: 'Object storage' } },
  { id: 'backup', quantity: 'backupVolume', title: { de: 'Sicherung', en: 'Backup' } },
  {
    id: 'offsite-backup',
    quantity: 'offsiteVolume',
    title: { de: 'Sicherung am zweiten Ort', en: 'Backup at the second site' },
  },
  {
    id: 'transfer',
    quantity: 'billableTransfer',
    title: { de: 'Datenübertragung', en: 'Transfer' },
    includedWhy: { de: 'Im freien Volumen enthalten', en: 'Within the included volume' },
  },
  { id: 'operation', quantity: 'productionServers', title: { de: 'Betreuung', en: 'Operation by the provider' } },
  {
    id: 'reaction',
    quantity: 'raisedReaction',
    title: { de: 'Erweiterte Reaktionszeiten', en: 'Extended reaction times' },
  },
  { id: 'set-up', quantity: 'setUp', once: true, title: { de: 'Einrichtung', en: 'Set-up' } },
  {
    id: 'first-copy',
    quantity: 'offsiteFirstCopy',
    once: true,
    title: { de: 'Erste Kopie an den zweiten Ort', en: 'First copy to the second site' },
  },
]
