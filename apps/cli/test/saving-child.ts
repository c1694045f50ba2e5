import { readFileSync, writeSync } from 'node:fs'
import { fingerprint } from '../src/files/fingerprint.ts'
import { saveAnswers } from '../src/files/save-answers.ts'

/* Saves one text after the other until it is killed, and says which are saved. */

const [file = '', from = '0'] = process.argv.slice(2)
let base = fingerprint(readFileSync(file))
for (let count = Number(from) + 1; ; count++) {
  const text = `${`${count}\n`.repeat(2_000 + (count % 7) * 5_000)}end\n`
  const saved = await saveAnswers({ file, text, base })
  if (!saved.ok) throw new Error(saved.faults[0]?.message.en)
  base = saved.value.base
  writeSync(1, `${count}\n`)
}
