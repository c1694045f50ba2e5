import { isDeepStrictEqual } from 'node:util'
import { type Answer, type Answers, findQuestion, giveAnswer, writeAnswerValue } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { readAnswers, writeAnswers } from '@leitfaden/core/file'
import { type Fault, inFile, type Refusal } from '../faults/fault.ts'
import { faultLines } from '../faults/fault-lines.ts'
import { fingerprint } from '../files/fingerprint.ts'
import { readInput } from '../files/read-input.ts'
import { saveAnswers } from '../files/save-answers.ts'
import { indented } from '../terminal/indented.ts'
import { readCommand } from './read-command.ts'
import { saidAnswer } from './said.ts'
import { promptMark, type Talk } from './talk.ts'

/** What came of saving: `over` is not saved, and nobody wants to try again; `refused` no file can hold, so that trying again would not help. */
export interface Kept {
  readonly over?: Refusal | 'end' | 'interrupt'
  readonly refused?: true
}

/** Puts an answer into the conversation and, before anything else happens, into the file. What others wrote there meanwhile stays. */
export async function keepAnswer(
  talk: Talk,
  question: string,
  answer: Answer | undefined,
  options: { readonly amend?: boolean } = {},
): Promise<Kept> {
  const { changes, context } = talk.interview
  talk.interview = giveAnswer(talk.interview, question, answer, options)
  const kept = await saveChange(talk, question)
  if (kept.refused) {
    const { [question]: _, ...others } = talk.interview.context.answers
    const before = context.answers[question]
    const answers = before === undefined ? others : { ...others, [question]: before }
    talk.interview = { ...talk.interview, changes, context: { ...talk.interview.context, answers } }
  }
  return kept
}

/** Saves the answer to a question as the conversation now has it. */
export async function saveChange(talk: Talk, question: string): Promise<Kept> {
  const { say, texts, t, width, reader } = talk
  for (;;) {
    const faults = await tryToSave(talk, question)
    if (faults === undefined) return {}
    if (typeof faults === 'string') return { over: faults }
    if (faults.some(({ code }) => code === 'not-written')) {
      say(faultLines(faults, texts, width()))
      return { refused: true }
    }
    say([...faultLines(faults, texts, width()), ...indented(t.again, width(), '')])
    const heard = await reader.next(promptMark)
    if (typeof heard === 'string') return { over: { ok: false, exitCode: 2, faults } }
    const typed = readCommand(heard.line)
    if ('command' in typed && typed.command === 'quit') return { over: { ok: false, exitCode: 2, faults } }
  }
}

async function tryToSave(talk: Talk, id: string): Promise<readonly Fault[] | 'end' | 'interrupt' | undefined> {
  const { file } = talk
  const met = await meetOthers(talk, id)
  if (met !== undefined) return met
  const { answers } = talk.interview.context
  const question = findQuestion(extendedDevops, id)
  const answer = answers[id]
  const plain = question === undefined || answer === undefined ? undefined : writeAnswerValue(question, answer)
  const format = file.endsWith('.json') ? 'json' : 'yaml'
  const written = writeAnswers(talk.source, { [id]: plain }, { guide: extendedDevops, format })
  if (!written.ok) return inFile(file, written.issues)
  const saved = await saveAnswers({
    file,
    text: written.value,
    base: talk.base,
    follow: talk.request.options.follow === true,
  })
  if (!saved.ok) return saved.faults
  talk.source = written.value
  talk.base = saved.value.base
  talk.saved.add(id)
  return undefined
}

/** Has somebody else written to the file? Then their answers come into the conversation; where both answered the same question, somebody has to choose. */
async function meetOthers(talk: Talk, id: string): Promise<readonly Fault[] | 'end' | 'interrupt' | undefined> {
  const { file, project, say, t, width } = talk
  const input = await readInput(file, talk.request.stdin)
  if (!input.ok) return input.faults
  if (fingerprint(input.value.bytes) === talk.base) return undefined
  const format = file.endsWith('.json') ? 'json' : 'yaml'
  const options = { guide: extendedDevops, provider: project.provider, format } as const
  const [theirs, ours] = [readAnswers(input.value.bytes, options), readAnswers(talk.source, options)]
  if (!theirs.ok) return inFile(file, theirs.issues)
  const before = ours.ok ? ours.value.answers[id] : undefined
  const [found, own] = [theirs.value.answers[id], talk.interview.context.answers[id]]
  const contested = !isDeepStrictEqual(found, before) && !isDeepStrictEqual(found, own)
  const choice = contested ? await choose(talk, id, found, own) : 'own'
  if (choice === 'end' || choice === 'interrupt') return choice
  const answers: Answers = { ...theirs.value.answers, [id]: choice === 'own' ? own : found }
  talk.interview = { ...talk.interview, context: { ...talk.interview.context, answers } }
  talk.source = Buffer.from(input.value.bytes).toString('utf8')
  talk.base = fingerprint(input.value.bytes)
  say(indented(t.merged, width(), '', '', 'yellow'))
  return undefined
}

async function choose(
  talk: Talk,
  id: string,
  found: Answer | undefined,
  own: Answer | undefined,
): Promise<'own' | 'theirs' | 'end' | 'interrupt'> {
  const { say, t, texts, width, reader } = talk
  const question = findQuestion(extendedDevops, id)
  if (question === undefined) return 'own'
  const said = (answer: Answer | undefined) => saidAnswer(talk, question, answer ?? { state: 'open' })
  say([
    ...indented(t.bothChanged(question.prompt[texts.language]), width(), '', '', 'yellow'),
    ...indented(t.theirs(said(found)), width(), '  1  ', '     '),
    ...indented(t.yours(said(own)), width(), '  2  ', '     '),
    t.whichOne,
  ])
  for (;;) {
    const heard = await reader.next(promptMark)
    if (typeof heard === 'string') return heard
    if (heard.line.trim() === '1') return 'theirs'
    if (heard.line.trim() === '2') return 'own'
    say([t.whichOne])
  }
}
