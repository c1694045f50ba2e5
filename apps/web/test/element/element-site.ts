import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const web = join(import.meta.dirname, '..', '..')

/** A folder with the built element and pages of others that use it, to be served. */
export function elementSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-element-'))
  cpSync(join(web, 'test/element/pages'), folder, { recursive: true })
  cpSync(join(web, 'dist/element/element.js'), join(folder, 'element.js'))
  return folder
}
