import type { Field } from '../guide/answer-kind.schema.ts'
import { serverRoles } from './server-roles.ts'

/** One row for `count` servers of the same kind. */
export const resourceColumns: Field[] = [
  { id: 'role', title: { de: 'Rolle', en: 'Role' }, answer: { kind: 'choice', options: serverRoles } },
  {
    id: 'environment',
    title: { de: 'Umgebung', en: 'Environment' },
    answer: {
      kind: 'choice',
      options: [
        { id: 'production', title: { de: 'Produktion', en: 'Production' } },
        { id: 'staging', title: { de: 'Staging', en: 'Staging' } },
        { id: 'other', title: { de: 'Andere', en: 'Other' } },
      ],
    },
  },
  {
    id: 'vcpu',
    title: { de: 'vCPU je Server', en: 'vCPU per server' },
    answer: { kind: 'number', min: 1, max: 1024, integer: true },
  },
  {
    id: 'ram',
    title: { de: 'Arbeitsspeicher je Server', en: 'RAM per server' },
    answer: { kind: 'quantity', units: ['GiB'], min: 0, max: 65_536, usual: [1, 1024] },
  },
  {
    id: 'disk',
    title: { de: 'Platte je Server', en: 'Disk per server' },
    answer: { kind: 'quantity', units: ['GiB', 'TiB'], min: 0, max: 10_000_000, usual: [10, 20_480] },
  },
  {
    id: 'disk-class',
    title: { de: 'Plattenklasse', en: 'Disk class' },
    answer: {
      kind: 'choice',
      options: [
        { id: 'hdd', title: { de: 'Normale Platten', en: 'Standard disks' } },
        { id: 'ssd', title: { de: 'Schnelle Platten (SSD)', en: 'Fast disks (SSD)' } },
      ],
    },
  },
  {
    id: 'count',
    title: { de: 'Anzahl', en: 'Count' },
    answer: { kind: 'number', min: 0, max: 100_000, integer: true },
  },
]
