import {
  allChapters,
  type Chapter,
  findPlace,
  findQuestion,
  goBack,
  goTo,
  moveOn,
  type Question,
  selectQuestions,
  undoAnswer,
} from '@leitfaden/core'
import type { Refusal } from '../faults/fault.ts'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import { askQuestion } from './ask-question.ts'
import { chapterLines } from './explain-lines.ts'
import { saveChange } from './keep-answer.ts'
import { questionBlock } from './question-block.ts'
import { ranking } from './ranking.ts'
import { reckonAgain } from './reckon-again.ts'
import { saidAnswer } from './said.ts'
import { settledIn } from './settled-in.ts'
import type { Talk } from './talk.ts'

/** How the conversation ended: all asked, left by command or by the end of the input, interrupted, or an answer that could not be saved. */
export type Ending = 'done' | 'quit' | 'end' | 'interrupt' | Refusal

export interface Manner {
  /** First what narrows the cost most. */
  readonly ranked: boolean
  /** Only one question. */
  readonly once: boolean
}

/** Asks until nothing is left or somebody stops. */
export async function converse(talk: Talk, { ranked, once }: Manner): Promise<Ending> {
  let chapter: Chapter | undefined
  let put: string | undefined
  for (;;) {
    const id = talk.interview.question
    const question = id === undefined ? undefined : findQuestion(talk.interview.context.guide, id)
    if (question === undefined) return 'done'
    if (put !== question.id) {
      const own = chapterOf(talk, question)
      talk.say(questionBlock(talk, question, own === chapter ? undefined : own))
      chapter = own
      put = question.id
    }
    const left = await askQuestion(talk, question)
    if (left === 'end' || left === 'interrupt') return left
    if (left === 'answered') {
      put = undefined
      await afterAnswer(talk, question, ranked)
      if (once) return 'quit'
    } else if (left === 'skipped') {
      if (once) return 'quit'
      put = undefined
      talk.interview = moveOn(talk.interview)
    } else if (left === 'refused') continue
    else if ('ok' in left) return left
    else if (left.command === 'quit') return 'quit'
    else {
      const over = await obey(talk, left.command, left.argument, ranked)
      if (over !== undefined) return over
      if (talk.interview.question !== put) put = undefined
    }
  }
}

function chapterOf({ interview }: Talk, question: Question): Chapter | undefined {
  return allChapters(interview.context.guide).find(({ questions }) => questions.includes(question))
}

async function afterAnswer(talk: Talk, question: Question, ranked: boolean): Promise<void> {
  const answer = talk.interview.context.answers[question.id]
  const said = answer === undefined ? talk.t.openAgain : saidAnswer(talk, question, answer)
  talk.say(confirmation(talk, said))
  await reckonAgain(talk, 'changes')
  if (ranked) talk.interview = { ...talk.interview, order: ranking(talk) }
  talk.interview = moveOn(talk.interview)
}

function confirmation({ t, width }: Talk, said: string): Line[] {
  const lines = indented(said, width() - t.saved.length - 4, '  ', '  ', 'green')
  return lines.map((line, index) =>
    index < lines.length - 1 || typeof line === 'string' ? line : [...line, { text: `  ${t.saved}`, style: 'dim' }],
  )
}

async function obey(
  talk: Talk,
  command: 'back' | 'undo' | 'go',
  argument: string,
  ranked: boolean,
): Promise<Refusal | 'end' | 'interrupt' | undefined> {
  const { t, texts, say, width } = talk
  switch (command) {
    case 'back': {
      const before = goBack(talk.interview)
      if (before === talk.interview) say(quiet(talk, t.first))
      talk.interview = before
      return undefined
    }
    case 'undo': {
      const change = talk.interview.changes.at(-1)
      if (change === undefined) {
        say(quiet(talk, t.nothingToUndo))
        return undefined
      }
      const before = talk.interview
      talk.interview = undoAnswer(talk.interview)
      const { over, refused } = await saveChange(talk, change.question)
      if (over !== undefined) return over
      if (refused) {
        talk.interview = before
        return undefined
      }
      const prompt = findQuestion(talk.interview.context.guide, change.question)?.prompt[texts.language] ?? ''
      say(indented(t.undone(prompt), width(), '  ', '  ', 'green'))
      await reckonAgain(talk, 'changes')
      if (ranked) talk.interview = { ...talk.interview, order: ranking(talk) }
      return undefined
    }
    case 'go': {
      if (argument === '') {
        say(chapterLines(talk, (ids) => countsOf(talk, ids)))
        return undefined
      }
      const place = findPlace(talk.interview, argument)
      if (place.found === undefined) say(quiet(talk, t.unknownPlace(argument, place.near)))
      else talk.interview = goTo(talk.interview, place.found)
      return undefined
    }
  }
}

function countsOf({ interview }: Talk, ids: readonly string[]): [number, number] {
  const own = selectQuestions(interview.context, { chapters: 'all' }).filter(({ id }) => ids.includes(id))
  return [settledIn(own, interview.context.answers), own.length]
}

function quiet({ width }: Talk, text: string): Line[] {
  return indented(text, width(), '  ', '  ', 'yellow')
}
