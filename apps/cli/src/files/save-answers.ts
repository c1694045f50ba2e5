import { constants } from 'node:fs'
import type { Attempt } from '../faults/fault.ts'
import { absent } from './absent.ts'
import { type Draft, discard, writeDraft } from './draft.ts'
import { type FileSystem, nodeFileSystem } from './file-system.ts'
import { findTarget, type Target, type TargetOptions } from './find-target.ts'
import { fingerprint } from './fingerprint.ts'
import { keepElsewhere } from './keep-elsewhere.ts'
import type { NotSaved } from './not-saved.ts'
import { patient } from './patient.ts'
import { placeConflict } from './place-conflict.ts'
import { placeDraft, placeNewDraft } from './place-draft.ts'
import { lockForSaving } from './save-lock.ts'
import { savingFault } from './saving-fault.ts'
import { sweepDrafts } from './sweep-drafts.ts'
import { syncFolder } from './sync-folder.ts'
import { systemFault } from './system-fault.ts'
import { unconfirmed } from './unconfirmed.ts'

export interface Saving extends TargetOptions {
  /** As it was typed. */
  readonly file: string
  readonly text: string
  /** The {@link fingerprint} of what the text was made from. Absent: there was no file, and must be none. */
  readonly base?: string | undefined
  /** Mode of a new file, before the mask of the process. Default: only for whoever saves. */
  readonly mode?: number
  /** Milliseconds to wait while another process saves the same file. */
  readonly patience?: number
}

export interface Saved {
  readonly file: string
  /** The base of what is saved next. */
  readonly base: string
}

/**
 * Saves answers: the file is old or new, whole, whatever happens, and new once this says so. Where the file is no longer what the text
 * was made from, it is left alone, and the text goes into a new file beside it. Where it can not be saved, it goes into the folder for
 * temporary files.
 */
export async function saveAnswers(
  saving: Saving,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<{ readonly ok: true; readonly value: Saved } | NotSaved> {
  const files = patient(fileSystem)
  const bytes = Buffer.from(saving.text)
  const refusal = await attempt(files, saving, bytes).catch(
    (error: unknown): NotSaved => systemFault(error, saving.file),
  )
  if (refusal === undefined) return { ok: true, value: { file: saving.file, base: fingerprint(bytes) } }
  if (refusal.kept !== undefined) return refusal
  const kept = await keepElsewhere(files, saving.file, bytes)
  return { ...savingFault(refusal, kept), ...(kept !== undefined && { kept }) }
}

/** May answers be saved under this name, as far as that can be seen without trying? To be asked before somebody answers anything. */
export async function maySave(
  file: string,
  options: TargetOptions = {},
  fileSystem: FileSystem = nodeFileSystem,
): Promise<Attempt<Target>> {
  return await findTarget(patient(fileSystem), file, options)
}

async function attempt(files: FileSystem, saving: Saving, bytes: Buffer): Promise<NotSaved | undefined> {
  const { file, base, mode = 0o600 } = saving
  const found = await findTarget(files, file, saving)
  if (!found.ok) return found
  const target = found.value
  await sweepDrafts(files, target.folder)
  const written = await writeDraft(files, target.folder, bytes, { old: target.old, mode })
  if (!written.ok) return { ...written, faults: written.faults.map((fault) => ({ ...fault, file })) }
  const draft = written.value
  const conflict =
    base !== undefined && target.old !== undefined
      ? await replaceLocked(files, draft, target, saving)
      : await placeUnlessThere(files, draft, target, base)
  if (conflict) return conflict
  const doubt = await unconfirmed(syncFolder(files, target.folder), file)
  return doubt && { ...doubt, kept: file }
}

async function placeUnlessThere(
  files: FileSystem,
  draft: Draft,
  target: Target,
  base: string | undefined,
): Promise<NotSaved | undefined> {
  if (base !== undefined) return await placeConflict(files, draft, target, 'gone')
  const placed = target.old === undefined && (await placeNewDraft(files, draft, target.path))
  return placed ? undefined : await placeConflict(files, draft, target, 'made')
}

/** From comparing to renaming nobody who keeps to the lock comes in between. */
async function replaceLocked(
  files: FileSystem,
  draft: Draft,
  target: Target,
  { base, patience }: Saving,
): Promise<NotSaved | undefined> {
  const lock = await lockForSaving(files, target, patience)
  try {
    if (lock === undefined) return await placeConflict(files, draft, target, 'busy')
    const found = await contentOf(files, target)
    if (found !== base) return await placeConflict(files, draft, target, found === undefined ? 'gone' : 'changed')
    if (!(await lock.isHeld())) return await placeConflict(files, draft, target, 'busy')
    await placeDraft(files, draft, target)
    return undefined
  } catch (error) {
    await discard(files, draft.path)
    throw error
  } finally {
    await lock?.release()
  }
}

/** The fingerprint of what stands there now; `undefined` where nothing does. */
async function contentOf(files: FileSystem, { path }: Target): Promise<string | undefined> {
  const file = await files.open(path, read).catch(absent)
  if (file === undefined) return undefined
  try {
    return fingerprint(await file.read())
  } finally {
    await file.close()
  }
}

/** Neither a pipe nor a link that took the file's place in between keeps us. */
const read = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)
