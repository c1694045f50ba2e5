import { findQuestion, writeAnswerValue } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { writeAnswers } from '@leitfaden/core/file'
import { type Attempt, inFile, refuse } from '../../faults/fault.ts'
import { fingerprint } from '../../files/fingerprint.ts'
import { type Input, readInput, standardInput } from '../../files/read-input.ts'
import { maySave, saveAnswers } from '../../files/save-answers.ts'
import { writeOutput } from '../../files/write-output.ts'
import type { Outcome, RunCommand } from '../../outcome.ts'
import { openProject, type Project } from '../../project/open-project.ts'
import type { Request } from '../../request.ts'
import { mergeLines } from './merge-lines.ts'
import { type MergedTickets, mergeTickets } from './merge-tickets.ts'
import type { ReadBackOutput } from './output.ts'

/** Takes what changed in tickets back into the answers file; what both sides changed is told, and left as it is. */
export const run: RunCommand = async (request) => {
  const ownLanguage = request.language ?? request.ownLanguage
  const [file = '', ...names] = request.files
  const { dryRun, out, base } = request.options
  if ([file, ...names, base].filter((name) => name === standardInput).length > 1)
    return { ...refuse('stdin-twice', twice, { found: standardInput }), language: ownLanguage }
  const saves = file !== standardInput && !dryRun && out === undefined
  const may = saves ? await maySave(file, follow(request)) : undefined
  if (may?.ok === false) return { ...may, language: ownLanguage }
  const opened = await openProject(request)
  if (!opened.ok) return opened
  const { document, provider, language, faults } = opened.value
  const before = base === undefined ? undefined : await openProject({ ...request, file: base, language })
  if (before?.ok === false) return before
  const inputs = await readAll(names, request)
  if (!inputs.ok) return { ...inputs, language }

  const sides = {
    mine: document.answers,
    base: before?.value.document.answers,
    provider,
    language: document.language ?? language,
  }
  const merged = mergeTickets(inputs.value, sides)
  if (!merged.ok) return { ...merged, language }
  return await carryThrough(merged.value, opened.value, request, [...faults, ...merged.value.faults])
}

async function carryThrough(
  merged: MergedTickets,
  project: Project,
  request: Request,
  faults: Project['faults'],
): Promise<Outcome> {
  const { name, bytes, language, provider } = project
  const { file = '', options } = request
  const { changes, noted, unplaced, boxes } = merged
  const wanted = changes.filter(({ kind }) => kind !== 'conflict').map(({ question }) => question)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const values = wanted.map((id) => {
    const [question, answer] = [findQuestion(extendedDevops, id), merged.answers[id]]
    return [id, question && answer && writeAnswerValue(question, answer)] as const
  })
  const format = name.endsWith('.json') ? ('json' as const) : ('yaml' as const)
  const written =
    values.length === 0
      ? { ok: true as const, value: text }
      : writeAnswers(text, Object.fromEntries(values), { guide: extendedDevops, format })
  if (!written.ok) return { ok: false, exitCode: 1, faults: inFile(name, written.issues), language }

  const piped = file === standardInput && options.out === undefined && !options.dryRun
  const saved = piped || options.dryRun ? undefined : await save(written.value, values.length > 0, project, request)
  if (saved?.ok === false) return { ...saved, language, document: written.value }
  const place = saved?.value
  const data: Omit<ReadBackOutput, 'command' | 'document'> = {
    file: name,
    changes,
    noted,
    unplaced,
    boxes,
    ...(place !== undefined && { written: place }),
  }
  return {
    ok: true,
    ...(changes.some(({ kind }) => kind === 'conflict') && { exitCode: 1 as const }),
    language,
    faults,
    lines: mergeLines({ merged, language, provider, request, saved: place }),
    ...(piped && { document: written.value }),
    data,
  }
}

/** Into the file itself, if anything changed; with `--out` into another one in any case. */
async function save(
  text: string,
  changed: boolean,
  { bytes }: Project,
  request: Request,
): Promise<Attempt<string | undefined>> {
  const { file = '', options } = request
  if (options.out !== undefined) {
    const input = file === standardInput ? undefined : file
    return await writeOutput(options.out, text, { force: options.force ?? false, input })
  }
  if (!changed) return { ok: true, value: undefined }
  const saved = await saveAnswers({ file, text, base: fingerprint(bytes), ...follow(request) })
  return saved.ok ? { ok: true, value: saved.value.file } : saved
}

async function readAll(names: readonly string[], { stdin }: Request): Promise<Attempt<readonly Input[]>> {
  const inputs: Input[] = []
  for (const name of names) {
    const input = await readInput(name, stdin)
    if (!input.ok) return input
    inputs.push(input.value)
  }
  return { ok: true, value: inputs }
}

function follow({ options }: Request): { readonly follow?: true } {
  return options.follow ? { follow: true } : {}
}

const twice = {
  de: 'die Standardeingabe lässt sich nur einmal lesen',
  en: 'standard input can be read only once',
}
