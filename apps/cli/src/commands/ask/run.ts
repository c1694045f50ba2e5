import { findQuestion, type Language, type Selection } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { refuse } from '../../faults/fault.ts'
import { faultLines } from '../../faults/fault-lines.ts'
import { unknownQuestion } from '../../faults/unknown-question.ts'
import { standardInput } from '../../files/read-input.ts'
import { maySave } from '../../files/save-answers.ts'
import { beginFile } from '../../interview/begin-file.ts'
import { converse } from '../../interview/converse.ts'
import { farewellLines } from '../../interview/farewell-lines.ts'
import { openTalk } from '../../interview/open-talk.ts'
import { reckonAgain } from '../../interview/reckon-again.ts'
import { startAt } from '../../interview/start-at.ts'
import { welcomeLines } from '../../interview/welcome-lines.ts'
import type { Done, Outcome, RunCommand } from '../../outcome.ts'
import { openProject } from '../../project/open-project.ts'
import type { Request } from '../../request.ts'
import { inAscii } from '../../terminal/in-ascii.ts'
import type { Line } from '../../terminal/line.ts'
import { type LineReader, readLines } from '../../terminal/line-reader.ts'
import { print } from '../../terminal/print.ts'
import { asciiOf, colourOf } from '../../terminal/terminal-of.ts'
import type { World } from '../../world.ts'

/** An interview about an answers file, from wherever it stands. The file holds every answer before the next question is put. */
export const run: RunCommand = async (request, world) => {
  const language = request.language ?? request.ownLanguage
  if (request.file === standardInput) return { ...refuse('no-standard-input', noStandardInput), language }
  const { question } = request.options
  if (question !== undefined && findQuestion(extendedDevops, question) === undefined)
    return { ...unknownQuestion(question), language }
  // The JSON alone goes to standard output.
  const reader = readLines(request.options.json ? { ...world, stdout: world.stderr } : world)
  try {
    return await interview(request, world, reader)
  } finally {
    reader.close()
  }
}

async function interview(request: Request, world: World, reader: LineReader): Promise<Outcome> {
  const { options, audience, phase } = request
  const out = options.json ? world.stderr : world.stdout
  const colour = colourOf(out, world.env, options.color)
  const ascii = asciiOf(out, world.env, options.ascii)
  const say = (lines: readonly Line[]) => print(out, ascii ? inAscii(lines) : lines, colour)
  const language = request.language ?? request.ownLanguage

  const target =
    request.file === undefined ? undefined : await maySave(request.file, { follow: options.follow === true })
  if (target?.ok === false) return { ...target, language }
  const isNew = target?.value.old === undefined
  const begun = isNew ? await beginFile(request, reader, say) : ({ ok: true, value: {} } as const)
  if (begun === 'end' || begun === 'interrupt') return over(begun, language, [], { answered: [] })
  if (!begun.ok) return { ...begun, language }
  const named: Request = { ...request, ...begun.value }

  const opened = await openProject(named)
  if (!opened.ok) return opened
  const project = opened.value
  const selection: Selection = {
    ...(phase && { phase }),
    ...(audience && { audience }),
    ...(options.extension ? { chapters: 'extensions' as const } : options.next && { chapters: 'all' as const }),
  }
  const talk = openTalk({ request: named, world, project, reader, say, selection })
  say([...faultLines(project.faults, talk.texts, talk.width()), ...welcomeLines(talk, isNew)])
  const refusal = await reckonAgain(talk, 'cost')
  if (refusal?.exitCode === 2) return { ...refusal, language: project.language }
  startAt(talk, { ranked: options.next === true, question: options.question })
  const ending = await converse(talk, { ranked: options.next === true, once: options.question !== undefined })
  reader.close()
  if (typeof ending === 'object') return { ...ending, language: project.language }
  return over(ending, project.language, farewellLines(talk, ending), { file: talk.file, answered: [...talk.saved] })
}

function over(
  ending: 'done' | 'quit' | 'end' | 'interrupt',
  language: Language,
  lines: readonly Line[],
  data: object,
): Done {
  return {
    ok: true,
    ...(ending === 'interrupt' && { exitCode: 130 as const }),
    language,
    faults: [],
    lines,
    data,
  }
}

const noStandardInput = {
  de: 'die Antworten brauchen eine Datei; von der Standardeingabe kommt, was getippt wird',
  en: 'the answers need a file; standard input is for what is typed',
}
