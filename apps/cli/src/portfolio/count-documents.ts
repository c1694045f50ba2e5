import { standardInput } from '../files/read-input.ts'
import { findSources, type Sought } from './find-sources.ts'

/** How many documents there will be, without reading any; undefined where only a stream knows. */
export async function countDocuments({ files, filesFrom, documentsFrom, stdin }: Sought): Promise<number | undefined> {
  if (filesFrom !== undefined || documentsFrom !== undefined) return undefined
  const named = files.filter((file) => file !== standardInput)
  let count = files.length - named.length
  for await (const _ of findSources({ files: named, stdin })) count++
  return count
}
