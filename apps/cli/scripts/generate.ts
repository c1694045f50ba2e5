// Writes the JSON Schema of what `--json` writes, from the types: `pnpm generate`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { outputSchema } from './output-schema.ts'

const folder = fileURLToPath(new URL('../schemas/', import.meta.url))
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}output.schema.json`, `${JSON.stringify(outputSchema(), undefined, 2)}\n`)
