import { stat } from 'node:fs/promises'
import { standardInput } from '../files/read-input.ts'
import type { Request } from '../request.ts'

/** Is an estimate asked for of many documents, rather than of one file? */
export async function meansPortfolio({ files, options }: Request): Promise<boolean> {
  const { format, filesFrom, documentsFrom } = options
  if (files.length > 1 || format !== undefined || filesFrom !== undefined || documentsFrom !== undefined) return true
  const [file] = files
  if (file === undefined || file === standardInput) return false
  const kind = await stat(file).catch(() => undefined)
  if (kind !== undefined) return kind.isDirectory()
  // Only a name that is none pays for the library.
  return (await import('./file-pattern.ts')).filePattern(file) !== undefined
}
