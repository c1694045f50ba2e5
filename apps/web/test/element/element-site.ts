import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const web = join(import.meta.dirname, '..', '..')

/** A folder with the built element, pages of others that use it, the page that the docs show, and the application below `app`, to be served. */
export function elementSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-element-'))
  cpSync(join(web, 'test/element/pages'), folder, { recursive: true })
  cpSync(join(web, 'dist/element/element.js'), join(folder, 'element.js'))
  cpSync(join(web, 'dist/app'), join(folder, 'app'), { recursive: true })
  const [, shown = ''] = /```html\n(.*?)```/s.exec(readFileSync(join(web, '../../docs/embedding.md'), 'utf8')) ?? []
  writeFileSync(join(folder, 'docs.html'), shown)
  return folder
}
