import type { FileToRead, ReadAnswersFile } from '../../files/read-answers-file.ts'

/** Reads an answers file that somebody opened. */
export async function readAnswersFile(file: FileToRead): Promise<ReadAnswersFile> {
  return (await import('../../files/read-answers-file.ts')).readAnswersFile(file)
}
