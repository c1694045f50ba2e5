import type { Text } from '@leitfaden/core'
import { type Refusal, refuse } from '../faults/fault.ts'

const messages: { readonly [code: string]: Text } = {
  ENOENT: { de: 'Diese Datei gibt es nicht', en: 'There is no such file' },
  ENOTDIR: { de: 'Der Weg dorthin führt durch eine Datei', en: 'The way there leads through a file' },
  EISDIR: { de: 'Das ist ein Ordner, keine Datei', en: 'This is a folder, not a file' },
  EACCES: { de: 'Dafür fehlt die Berechtigung', en: 'Permission for that is missing' },
  EPERM: { de: 'Dafür fehlt die Berechtigung', en: 'Permission for that is missing' },
  EROFS: { de: 'Dort kann nur gelesen werden', en: 'That place is read-only' },
  ENOSPC: { de: 'Der Datenträger ist voll', en: 'The disk is full' },
  EDQUOT: { de: 'Das Speicherkontingent ist erschöpft', en: 'The disk quota is used up' },
  EFBIG: { de: 'So große Dateien sind dort nicht möglich', en: 'Files of that size are not possible there' },
  EEXIST: { de: 'Die Datei gibt es schon', en: 'The file exists already' },
  ELOOP: { de: 'Die Verknüpfungen führen im Kreis', en: 'The links lead in a circle' },
  ENAMETOOLONG: { de: 'Der Name ist zu lang', en: 'The name is too long' },
  EMFILE: { de: 'Es sind zu viele Dateien offen', en: 'Too many files are open' },
  EIO: { de: 'Das Gerät meldet einen Fehler', en: 'The device reports an error' },
}

const unreadable: Text = {
  de: 'Das Betriebssystem lässt es nicht zu',
  en: 'The operating system does not allow it',
}

/** What the operating system said about a file, in words. Anything but such an error is ours, and thrown on. */
export function systemFault(error: unknown, file: string): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === undefined) throw error
  const message = Object.hasOwn(messages, code) ? messages[code] : undefined
  return refuse(code.toLowerCase(), message ?? unreadable, { file, ...(message === undefined && { found: code }) })
}
