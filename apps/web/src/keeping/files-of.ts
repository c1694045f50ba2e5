import type { Project } from '../project/project.ts'
import { ask } from '../worker/ask.ts'
import type { WrittenFiles } from './keeper.ts'
import type { KeptFile, KeptProject } from './kept-project.ts'
import { partKey } from './parts.ts'
import { StorageFault } from './storage-fault.ts'

/** The files of a project. */
export async function filesOf({ scenarios }: Pick<Project, 'scenarios'>): Promise<WrittenFiles> {
  const written = await ask(
    'writeFiles',
    scenarios.map(({ id, source, format, document }) => ({ id, source, format, document })),
  )
  const files = scenarios.map(({ id, name, format, source }): KeptFile => {
    const found = written.find((one) => one.id === id)
    return { id, name, format, text: found?.ok ? found.text : source }
  })
  const unwritable = written.flatMap((one) =>
    one.ok ? [] : [partKey({ scenario: one.id, kind: 'answer', id: one.question })],
  )
  return { files, unwritable }
}

/** What kept files say. Throws a {@link StorageFault} where this version of the program can not read them. */
export async function projectOf({
  id,
  current,
  files,
}: Pick<KeptProject, 'id' | 'current' | 'files'>): Promise<Project> {
  const read = await ask(
    'readFiles',
    files.map((file) => ({ id: file.id, text: file.text, format: file.format })),
  )
  const [first, ...others] = files.map(({ text, ...file }) => {
    const found = read.find((one) => one.id === file.id)
    if (!found?.ok) throw new StorageFault(isNewer(found?.issues) ? 'newer' : 'failed')
    return { ...file, source: text, document: found.document }
  })
  if (!first) throw new StorageFault('failed')
  return { id, scenarios: [first, ...others], current }
}

function isNewer(issues: readonly { readonly code: string }[] = []): boolean {
  return issues.some(({ code }) => code === 'newer-guide')
}
