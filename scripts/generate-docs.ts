import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fillOutputs } from './docs/fill-outputs.ts'
import { gallery } from './docs/gallery.ts'
import { markdownFiles } from './docs/markdown-files.ts'
import { pages } from './docs/pages.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
process.chdir(root) // commands in docs name files from here
const generated = new Map([...pages(), ...(await gallery())])
for (const [path, text] of generated) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
for (const path of markdownFiles(root).filter((file) => !generated.has(file))) {
  const text = readFileSync(join(root, path), 'utf8')
  const filled = await fillOutputs(text)
  if (filled !== text) writeFileSync(join(root, path), filled)
}
