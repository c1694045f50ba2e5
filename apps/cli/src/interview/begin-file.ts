import { findQuestion, type Language, languages, parseTypedAnswer } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { createAnswersFile } from '@leitfaden/core/file'
import { type Attempt, inFile } from '../faults/fault.ts'
import { faultLines } from '../faults/fault-lines.ts'
import { maySave, saveAnswers } from '../files/save-answers.ts'
import type { Request } from '../request.ts'
import type { Line } from '../terminal/line.ts'
import type { LineReader } from '../terminal/line-reader.ts'
import { textsIn } from '../texts/texts-in.ts'
import { interviewTexts } from './interview-texts.ts'
import { issueLines } from './issue-lines.ts'
import { readCommand } from './read-command.ts'
import { promptMark } from './talk.ts'

export interface Begun {
  readonly file: string
  readonly language: Language
}

const nameQuestion = findQuestion(extendedDevops, 'project.name')

/** A new answers file: asks for the language and the name of the project, and for the name of the file where none was given. */
export async function beginFile(
  request: Request,
  reader: LineReader,
  say: (lines: readonly Line[]) => void,
): Promise<Attempt<Begun> | 'end' | 'interrupt'> {
  const hear = async (words: string): Promise<string | { readonly over: 'end' | 'interrupt' }> => {
    say([words])
    const heard = await reader.next(promptMark)
    if (typeof heard === 'string') return { over: heard }
    if (reader.silent) say([`${promptMark}${heard.line}`])
    const typed = readCommand(heard.line)
    if ('command' in typed && typed.command === 'quit') return { over: 'end' }
    return 'text' in typed ? typed.text.trim() : heard.line.trim()
  }

  let language = request.language
  while (language === undefined) {
    const own = interviewTexts(request.ownLanguage)
    const word = await hear(own.askLanguage)
    if (typeof word !== 'string') return word.over
    const typed = word.toLowerCase()
    language =
      typed === ''
        ? request.ownLanguage
        : languages.find((known) => typed.startsWith(known) || (typed.startsWith('ge') && known === 'de'))
    if (language === undefined) say([own.notALanguage])
  }
  const t = interviewTexts(language)
  let name: string | undefined
  while (name === undefined) {
    const word = await hear(t.askName)
    if (typeof word !== 'string') return word.over
    const read = nameQuestion && parseTypedAnswer(nameQuestion, word, { language })
    if (read?.ok === false)
      for (const issue of read.issues) say(issueLines(issue, word, { t, language, width: Number.POSITIVE_INFINITY }))
    else if (read?.value.state === 'answered') name = String(read.value.value)
    else say([t.nameNeeded])
  }
  const { provider, prices, follow } = request.options
  let { file } = request
  while (file === undefined) {
    const proposed = `${slugOf(name)}.yaml`
    const word = await hear(t.askFile(proposed))
    if (typeof word !== 'string') return word.over
    const named = word === '' ? proposed : /\.(?:ya?ml|json)$/i.test(word) ? word : `${word}.yaml`
    const target = await maySave(named, { follow: follow === true })
    if (!target.ok) say(faultLines(target.faults, textsIn(language)))
    else if (target.value.old !== undefined) say([t.fileExists(named)])
    else file = named
  }
  const written = createAnswersFile({
    guide: extendedDevops,
    language,
    ...(isId(provider) && { provider }),
    ...(isId(prices) && { prices }),
    answers: { 'project.name': name },
  })
  if (!written.ok) return { ok: false, exitCode: 2, faults: inFile(file, written.issues) }
  const saved = await saveAnswers({ file, text: written.value })
  if (!saved.ok) return saved
  say([[{ text: t.created(file), style: 'green' }]])
  return { ok: true, value: { file, language } }
}

function isId(word: string | undefined): word is string {
  return word !== undefined && /^[a-z][a-z0-9-]*$/.test(word)
}

const longestSlug = 60
const letters: { readonly [letter: string]: string } = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A file name of letters, digits and hyphens only. */
function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '')
  return plain === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(plain) ? 'leitfaden' : plain
}
