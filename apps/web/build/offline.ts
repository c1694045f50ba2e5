import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { minifySync, type Plugin, transformWithOxc } from 'vite'

const source = join(import.meta.dirname, '../src/offline/service-worker.ts')

/** Puts the service worker beside a built page, with the list of all files that it keeps for the time without a network. */
export function offline(): Plugin {
  let folder = ''
  return {
    name: 'offline',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    async closeBundle() {
      const files = filesOf(folder)
      const hash = createHash('sha256')
      for (const file of files) hash.update(file).update(readFileSync(join(folder, file)))
      const list = files.map((file) => (file === 'index.html' ? './' : file))
      const head = `const files=${JSON.stringify(list)};const version=${JSON.stringify(hash.digest('hex').slice(0, 16))};`
      const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source)
      writeFileSync(join(folder, 'service-worker.js'), minifySync('service-worker.js', head + code).code)
    },
  }
}

function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const names = entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
  return names
    .map((name) => name.split(sep).join('/'))
    .filter((name) => !name.endsWith('.map') && name !== 'service-worker.js')
    .sort()
}
