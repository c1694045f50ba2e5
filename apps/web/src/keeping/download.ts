import type { Project } from '../project/project.ts'
import { projectTitle } from '../project/project-title.ts'
import { fileName } from './file-name.ts'
import { filesOf } from './files-of.ts'

/** Hands the files of a project to the browser as downloads, as the command line reads them. */
export async function downloadProject(project: Project): Promise<void> {
  const { files } = await filesOf(project)
  const title = projectTitle(project)
  for (const { name, format, text } of files) {
    const [type, ending] = format === 'json' ? ['application/json', 'json'] : ['application/yaml', 'yaml']
    hand(new Blob([text], { type }), fileName(files.length > 1 ? `${title} ${name}` : title, ending))
  }
}

/** Hands over what could not be read, as it was found. */
export function downloadDamaged(records: readonly unknown[]): void {
  hand(new Blob([JSON.stringify(records, null, 2)], { type: 'application/json' }), 'leitfaden-damaged.json')
}

function hand(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
