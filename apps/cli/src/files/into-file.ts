import { jsonLines } from '../json-output.ts'
import type { Outcome } from '../outcome.ts'
import type { Request } from '../request.ts'
import { printed } from '../terminal/print.ts'
import { textsIn } from '../texts/texts-in.ts'
import { writeOutput } from './write-output.ts'

/** What a command would print goes into the file that `--out` names, and what is left to say is its name. */
export async function intoFile(command: string, outcome: Outcome, { options, files }: Request): Promise<Outcome> {
  const { out, force = false, json } = options
  if (out === undefined || !outcome.ok) return outcome
  const lines = json ? jsonLines(command, outcome) : outcome.lines
  const written = await writeOutput(out, printed(lines, false), { force, input: files })
  const { language } = outcome
  if (!written.ok) return { ...written, language }
  const named = 'file' in outcome.data ? { file: outcome.data.file } : {}
  return {
    ...outcome,
    lines: [textsIn(language).written(written.value)],
    data: { ...named, written: [written.value] },
  }
}
