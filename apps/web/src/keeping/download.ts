import { fileName } from '../files/file-name.ts'
import { saveFile } from '../files/save-file.ts'
import type { Project } from '../project/project.ts'
import { projectTitle } from '../project/project-title.ts'
import { filesOf } from './files-of.ts'

/** Hands the files of a project to the browser as downloads, as the command line reads them. */
export async function downloadProject(project: Project): Promise<void> {
  const { files } = await filesOf(project)
  const title = projectTitle(project)
  for (const { name, format, text } of files) {
    const [type, ending] = format === 'json' ? ['application/json', 'json'] : ['application/yaml', 'yaml']
    saveFile(fileName(files.length > 1 ? `${title} ${name}` : title, ending), text, type)
  }
}

/** Hands over what could not be read, as it was found. */
export function downloadDamaged(records: readonly unknown[]): void {
  saveFile('leitfaden-damaged.json', JSON.stringify(records, null, 2), 'application/json')
}
