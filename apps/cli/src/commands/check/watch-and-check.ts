import type { Language } from '@leitfaden/core'
import { refuse } from '../../faults/fault.ts'
import { standardInput } from '../../files/read-input.ts'
import { savesOf } from '../../files/saves-of.ts'
import { jsonLines } from '../../json-output.ts'
import type { Outcome } from '../../outcome.ts'
import { present } from '../../present.ts'
import type { Request } from '../../request.ts'
import { print } from '../../terminal/print.ts'
import { colourOf } from '../../terminal/terminal-of.ts'
import type { World } from '../../world.ts'

/** Checks at once and after each time the file is saved, below a line with the time, until somebody interrupts. Nothing is cleared. */
export async function watchAndCheck(
  request: Request,
  world: World,
  check: (request: Request) => Promise<Outcome>,
): Promise<Outcome> {
  const { file = '', options } = request
  const language = request.language ?? request.ownLanguage
  if (file === standardInput) return { ...refuse('no-watch', onlyFiles, { found: file }), language }
  if (options.out !== undefined) return { ...refuse('excess-option', noOut, { found: '--out' }), language }
  const interrupted = world.interruption?.() ?? new AbortController().signal
  let count = 0
  let last: Language = language
  for await (const _ of savesOf(file, interrupted)) {
    const outcome = await check(request)
    // A file that is not there at the start is a wrong name.
    if (count++ === 0 && outcome.exitCode === 2) return outcome
    last = outcome.language
    if (options.json) {
      print(world.stdout, [JSON.stringify(JSON.parse(jsonLines('check', outcome).join('\n')))], false)
      continue
    }
    const rule = { text: `── ${timeOfDay()} · ${file} ──`, style: 'cyan' as const }
    print(world.stdout, [...(count > 1 ? [''] : []), [rule]], colourOf(world.stdout, world.env, options.color))
    present('check', outcome, options, world)
    print(world.stderr, [waiting[last]], false)
  }
  return { ok: true, exitCode: 130, told: true, language: last, faults: [], lines: [], data: {} }
}

/** Where this runs, `14:02:31`. */
function timeOfDay(): string {
  const now = new Date()
  return [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':')
}

const waiting = {
  de: 'Nach dem nächsten Speichern wird neu geprüft; Strg-C beendet.',
  en: 'The next save is checked again; Ctrl-C ends.',
}
const onlyFiles = { de: '--watch braucht eine Datei', en: '--watch needs a file' }
const noOut = { de: '--watch und --out passen nicht zusammen', en: '--watch and --out do not go together' }
