import type { AnswerKind } from '../guide/answer-kind.schema.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { writeQuantity } from '../quantity/write-quantity.ts'
import type { BackupScheme, Checklist, LeafValue, ServiceLevel, TableRow, ValueByKind } from './value.ts'

type Plain = { readonly [key: string]: unknown }

type Writers = {
  readonly [K in AnswerKind['kind']]: (value: ValueByKind[K], kind: Extract<AnswerKind, { kind: K }>) => unknown
}

const asItIs = (value: unknown): unknown => value

const writers: Writers = {
  text: asItIs,
  'long-text': asItIs,
  'yes-no': asItIs,
  date: asItIs,
  choice: asItIs,
  'multi-choice': (value) => [...value],
  list: (value) => [...value],
  number: asItIs,
  quantity: writeQuantity,
  money: ({ amount, currency }) => `${amount} ${currency}`,
  'time-window': ({ from, to, zone }) => (zone === undefined ? `${from}-${to}` : { from, to, zone }),
  checklist: writeChecklist,
  table: (rows, { columns, rows: fixed }) =>
    rows.map((row, index) => writeRow(row, index, fixed !== undefined, columns)),
  record: (value, { fields }) => writeParts(fields, value),
  'backup-scheme': writeBackupScheme,
  'service-level': writeServiceLevel,
  'load-profile': asItIs,
}

/** A typed value as plain data the way files hold it; `parseValue` reads it back unchanged. */
export function writeValue<K extends AnswerKind>(kind: K, value: ValueByKind[K['kind']]): unknown {
  const write = writers[kind.kind] as (value: ValueByKind[K['kind']], kind: K) => unknown
  return write(value, kind)
}

function writeParts(
  parts: readonly { id: string; answer: AnswerKind }[],
  values: { readonly [id: string]: LeafValue | Checklist },
): Plain {
  const written: [string, unknown][] = []
  for (const { id, answer } of parts) {
    const value = Object.hasOwn(values, id) ? values[id] : undefined
    if (value !== undefined) written.push([id, writeValue(answer, value as never)])
  }
  return Object.fromEntries(written)
}

function writeRow(
  row: TableRow,
  index: number,
  fixed: boolean,
  columns: readonly { id: string; answer: AnswerKind }[],
): Plain {
  const cells = writeParts(columns, row.cells)
  return fixed || row.id !== `row-${index + 1}` ? { id: row.id, ...cells } : cells
}

function writeChecklist(value: Checklist): Plain {
  return Object.fromEntries(
    Object.entries(value).map(([id, { checked, note }]) => {
      if (note === undefined) return [id, checked]
      return [id, checked ? note : { checked, note }]
    }),
  )
}

function writeBackupScheme({ recoveryPoint, fixedTime, ...rest }: BackupScheme): Plain {
  return {
    ...rest,
    ...withQuantity('recovery-point', recoveryPoint),
    ...(fixedTime !== undefined && { 'fixed-time': fixedTime }),
  }
}

function writeServiceLevel({ level, maxDowntime, reaction }: ServiceLevel): Plain {
  return {
    ...(level !== undefined && { level }),
    ...withQuantity('max-downtime', maxDowntime),
    ...(reaction !== undefined && { reaction }),
  }
}

function withQuantity(key: string, quantity: Quantity | undefined): Plain {
  return quantity === undefined ? {} : { [key]: writeQuantity(quantity) }
}
