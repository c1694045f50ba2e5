import {
  type Answer,
  type Chapter,
  type Context,
  findQuestion,
  isAsked,
  isRelevant,
  type Language,
  type Question,
} from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import type { Done, RunCommand } from '../../outcome.ts'
import { openProject } from '../../project/open-project.ts'
import { exampleLine } from '../../questions/example-line.ts'
import { questionInFull } from '../../questions/question-in-full.ts'
import { type Listed, questionLines } from '../../questions/question-lines.ts'
import type { Request } from '../../request.ts'
import type { Line } from '../../terminal/line.ts'
import type { Texts } from '../../texts/texts.ts'
import { textsIn } from '../../texts/texts-in.ts'

/**
 * What an answers file leaves open, or with `--all` every question that concerns the project; without a file, the whole guide; by its id,
 * one question. With `--extension` those of its extensions instead of its own.
 */
export const run: RunCommand = async (request) => {
  const language = request.language ?? request.ownLanguage
  const question = request.file === undefined ? undefined : findQuestion(extendedDevops, request.file)
  if (question !== undefined) return single(question, language, request)
  if (request.file === undefined) {
    return await listing(request, language, { guide: extendedDevops, answers: {}, today: request.today }, true)
  }
  const opened = await openProject(request)
  if (!opened.ok) return opened
  const { context, faults, name } = opened.value
  const done = await listing(request, opened.value.language, context, request.options.all === true)
  return { ...done, faults, data: { file: name, ...done.data } }
}

/** A question named by its id, in full. */
function single(question: Question, language: Language, { width }: Request): Done {
  const lines = questionInFull(question, exampleLine(question, language, undefined), textsIn(language), width)
  return { ok: true, language, faults: [], lines, data: { questions: [{ ...question, state: 'open' }] } }
}

async function listing(request: Request, language: Language, context: Context, all: boolean): Promise<Done> {
  const texts = textsIn(language)
  const say = request.options.all === true ? await answerWriter(context, language) : undefined
  const chapters = request.options.extension ? extensionChapters(context) : context.guide.chapters
  const asked = chapters.flatMap(({ questions }) => questions).filter((question) => isAsked(question, request))
  const concerning = asked
    .filter((question) => request.file === undefined || isRelevant(question, context))
    .map((question) => listed(question, context, language, say))
  const shown = concerning.filter(({ state }) => all || state === 'open' || state === 'discuss')
  const count =
    request.file === undefined
      ? texts.questions.all(shown.length)
      : texts.questions.open(
          concerning.filter(({ state }) => state === 'open' || state === 'discuss').length,
          concerning.length,
        )
  return {
    ok: true,
    language,
    faults: [],
    lines: [
      ...chapterLines(chapters, shown, texts, request.width),
      shown.length === 0 ? texts.questions.none : `${count}.`,
    ],
    data: {
      questions: shown.map(({ question, state, answer }) => ({ ...question, state, ...(answer && { given: answer }) })),
    },
  }
}

function extensionChapters({ guide }: Context): readonly Chapter[] {
  return (guide.extensions ?? []).flatMap(({ chapters }) => chapters)
}

type AnswerWriter = (question: Question, answer: Answer) => string

/** Loaded only where answers are shown. */
async function answerWriter({ provider }: Context, language: Language): Promise<AnswerWriter> {
  const { plainAnswer } = await import('@leitfaden/render')
  return (question, answer) => plainAnswer(question, answer, language, provider)
}

function listed(
  question: Question,
  { answers, provider }: Context,
  language: Language,
  say: AnswerWriter | undefined,
): Listed {
  const answer = answers[question.id]
  const example = exampleLine(question, language, provider)
  if (answer === undefined) return { question, state: 'open', example }
  const { state } = answer
  const unsettled = state === 'open' || state === 'discuss'
  return { question, state, answer, example, ...(!unsettled && say && { said: say(question, answer) }) }
}

function chapterLines(chapters: readonly Chapter[], shown: readonly Listed[], texts: Texts, width: number): Line[] {
  return chapters.flatMap((chapter): Line[] => {
    const own = shown.filter(({ question }) => chapter.questions.includes(question))
    if (own.length === 0) return []
    return [
      [{ text: chapter.title[texts.language], style: 'bold' }],
      '',
      ...own.flatMap((one) => [...questionLines(one, texts, width), '']),
    ]
  })
}
