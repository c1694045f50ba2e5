import { writeFileSync } from 'node:fs'
import { builtInSource, compileModel } from '../src/compile.ts'
import { writeGenerated } from './write-generated.ts'

const compiled = compileModel(builtInSource)
if (!compiled.ok) {
  for (const issue of compiled.issues)
    console.error(
      `${issue.path.join('.')}: ${issue.message.en} · expected ${issue.expected?.en ?? '-'} · found ${issue.found ?? '-'}`,
    )
  process.exit(1)
}
writeFileSync(new URL('../src/generated/built-in-formulas.ts', import.meta.url), writeGenerated(compiled.value))
