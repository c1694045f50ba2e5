import { type Refusal, refuse } from '../faults/fault.ts'
import { systemFault } from './system-fault.ts'

/** A file stands there whole; where the disk does not confirm that its name lasts, that is said, and nobody is told that it is saved. */
export async function unconfirmed(synced: Promise<void>, file: string): Promise<Refusal | undefined> {
  try {
    await synced
    return undefined
  } catch (error) {
    const reason = systemFault(error, file).faults[0]?.message
    const message = {
      de: `die Datei ist geschrieben, aber der Datenträger bestätigt es nicht: ${reason?.de}`,
      en: `the file is written, but the disk does not confirm it: ${reason?.en}`,
    }
    return refuse('not-confirmed', message, { file })
  }
}
