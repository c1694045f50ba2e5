import type { Text } from '@leitfaden/core'
import { type Refusal, refuse } from '../faults/fault.ts'
import { errorCode } from './error-code.ts'

const messages: { readonly [code: string]: Text } = {
  ENOENT: { de: 'diese Datei gibt es nicht', en: 'there is no such file' },
  ENOTDIR: { de: 'der Weg dorthin führt durch eine Datei', en: 'the way there leads through a file' },
  EISDIR: { de: 'das ist ein Ordner, keine Datei', en: 'this is a folder, not a file' },
  EACCES: { de: 'dafür fehlt die Berechtigung', en: 'permission for that is missing' },
  EPERM: { de: 'dafür fehlt die Berechtigung', en: 'permission for that is missing' },
  EROFS: { de: 'dort kann nur gelesen werden', en: 'that place is read-only' },
  ENOSPC: { de: 'der Datenträger ist voll', en: 'the disk is full' },
  EDQUOT: { de: 'das Speicherkontingent ist erschöpft', en: 'the disk quota is used up' },
  EFBIG: { de: 'so große Dateien sind dort nicht möglich', en: 'files of that size are not possible there' },
  EEXIST: { de: 'die Datei gibt es schon', en: 'the file exists already' },
  ELOOP: { de: 'die Verknüpfungen führen im Kreis', en: 'the links lead in a circle' },
  ENAMETOOLONG: { de: 'der Name ist zu lang', en: 'the name is too long' },
  EMFILE: { de: 'es sind zu viele Dateien offen', en: 'too many files are open' },
  ENFILE: { de: 'es sind zu viele Dateien offen', en: 'too many files are open' },
  EXDEV: { de: 'das liegt auf einem anderen Datenträger', en: 'this lies on another disk' },
  EBUSY: { de: 'ein anderes Programm hält die Datei fest', en: 'another program holds on to the file' },
  EIO: { de: 'das Gerät meldet einen Fehler', en: 'the device reports an error' },
}

const unreadable: Text = {
  de: 'das Betriebssystem lässt es nicht zu',
  en: 'the operating system does not allow it',
}

/** What the operating system said about a file, in words. Anything but such an error is ours, and thrown on. */
export function systemFault(error: unknown, file: string): Refusal {
  const code = errorCode(error)
  if (code === undefined) throw error
  const message = Object.hasOwn(messages, code) ? messages[code] : undefined
  return refuse(code.toLowerCase(), message ?? unreadable, { file, ...(message === undefined && { found: code }) })
}
