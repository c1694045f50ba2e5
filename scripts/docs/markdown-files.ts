import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every page that people read, generated or written, by its path from the root of the repository. */
export function markdownFiles(root: string): string[] {
  const top = readdirSync(root).filter((name) => name.endsWith('.md'))
  const readmes = ['packages', 'apps', 'examples'].flatMap((folder) => below(root, folder, 2))
  return [...top, ...below(root, 'docs', 9), ...readmes].sort()
}

function below(root: string, folder: string, depth: number): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return depth > 1 && entry.name !== 'node_modules' ? below(root, path, depth - 1) : []
    return entry.name.endsWith('.md') && entry.name !== 'CHANGELOG.md' ? [path] : []
  })
}
