import { writeFileSync } from 'node:fs'
import { builtInSource, compileModel } from '../src/compile.ts'
import { writeProgram } from './program/write-program.ts'
import { writeGenerated } from './write-generated.ts'
import { writeHolidays } from './write-holidays.ts'
import { writeNumbers } from './write-numbers.ts'

const compiled = compileModel(builtInSource)
if (!compiled.ok) {
  for (const issue of compiled.issues)
    console.error(
      `${issue.path.join('.')}: ${issue.message.en} · expected ${issue.expected?.en ?? '-'} · found ${issue.found ?? '-'}`,
    )
  process.exit(1)
}
const modules = {
  'built-in-formulas': writeGenerated(compiled.value),
  'built-in-numbers': writeNumbers(compiled.value),
  'built-in-program': writeProgram(compiled.value),
  'public-holidays': writeHolidays(),
}
for (const [name, text] of Object.entries(modules))
  writeFileSync(new URL(`../src/generated/${name}.ts`, import.meta.url), text)
