import { findQuestion, type Question, selectQuestions } from '@leitfaden/core'
import type { QuestionShare } from '@leitfaden/sizing'
import { percentText } from '../../estimate/amount-text.ts'
import { headingLines } from '../../estimate/heading-lines.ts'
import { shellWord } from '../../estimate/shell-word.ts'
import { standardInput } from '../../files/read-input.ts'
import type { RunCommand } from '../../outcome.ts'
import { openProject } from '../../project/open-project.ts'
import { reckon } from '../../project/reckon.ts'
import type { Request } from '../../request.ts'
import { indented } from '../../terminal/indented.ts'
import type { Line } from '../../terminal/line.ts'
import type { Texts } from '../../texts/texts.ts'
import { textsIn } from '../../texts/texts-in.ts'
import { nextTexts } from './texts.ts'

interface Ranked extends QuestionShare {
  readonly asked: Question
  /** Somebody said already that nobody knows. */
  readonly unknown: boolean
}

/** Which questions to ask next, by how much of the range of the cost hangs on them. */
export const run: RunCommand = async (request) => {
  const opened = await openProject(request)
  if (!opened.ok) return opened
  const project = opened.value
  const { language, context } = project
  const reckoned = await reckon(request, project)
  if (!reckoned.ok) return { ...reckoned, language }
  const { audience, phase } = request
  const wanted = selectQuestions(context, {
    chapters: 'all',
    ...(phase && { phase }),
    ...(audience && { audience }),
  })
  const cost = reckoned.value.estimate.uncertainty.find(({ of }) => of === 'cost')
  const ranked = (cost?.questions ?? []).flatMap((share): Ranked[] => {
    const asked = findQuestion(context.guide, share.question)
    const unknown = context.answers[share.question]?.state === 'unknown'
    return asked !== undefined && wanted.includes(asked) ? [{ ...share, asked, unknown }] : []
  })
  // What nobody knows is asked last, or somebody else.
  ranked.sort((a, b) => Number(a.unknown) - Number(b.unknown))
  const others = context.guide.chapters
    .flatMap(({ questions }) => questions)
    .filter((question) => wanted.includes(question) && !ranked.some(({ asked }) => asked === question))
    .filter(({ id }) => (context.answers[id]?.state ?? 'open') === 'open')
  const texts = textsIn(language)
  const t = nextTexts(language)
  return {
    ok: true,
    language,
    faults: project.faults,
    lines: [
      ...headingLines(project, reckoned.value, texts, request.width),
      '',
      ...(ranked.length === 0 ? indented(t.nothing, request.width, '') : rankedLines(ranked, texts, request.width)),
      ...(others.length === 0 ? [] : indented(t.others(others.length), request.width, '')),
      ...commandLines(ranked, request, texts),
    ],
    data: {
      file: project.name,
      questions: ranked,
    },
  }
}

const barWidth = 10

/** The longest bar is that of the largest share: what counts is where to begin. On narrow terminals the share alone says it. */
function rankedLines(ranked: readonly Ranked[], texts: Texts, width: number): Line[] {
  const { language, audiences, phases, narrow } = texts
  const t = nextTexts(language)
  const most = Math.max(...ranked.map(({ share }) => share))
  const withBars = width >= narrowestWithBars
  const lead = withBars ? shareWidth + barWidth + 2 : shareWidth
  const rows = ranked.flatMap(({ asked, share, wide, unknown }): Line[] => {
    const bar = '▓'.repeat(Math.max(1, Math.round((share / most) * barWidth))).padEnd(barWidth)
    const mark = unknown ? t.unknown : wide ? narrow.wide : undefined
    const prompt = mark === undefined ? asked.prompt[language] : `${asked.prompt[language]} (${mark})`
    const facts = [asked.id, asked.audience.map((side) => audiences[side]).join(', '), phases[asked.phase]]
    const indent = ' '.repeat(lead + 2)
    const [first = '', ...more] = indented(prompt, width - lead - 2, '')
    return [
      [
        percentText(Math.max(0.01, share), language).padStart(shareWidth),
        ...(withBars ? ['  ', { text: bar, style: 'cyan' as const }] : []),
        `  ${first}`,
      ],
      ...more.map((line): Line => `${indent}${line}`),
      ...indented(facts.join(' · '), width, indent, indent, 'dim'),
    ]
  })
  return [[{ text: t.title, style: 'bold' }], '', ...rows, '', ...indented(t.means, width, '', '', 'dim')]
}

const shareWidth = 6
const narrowestWithBars = 70

function commandLines(
  ranked: readonly Ranked[],
  { file, call, width, phase, audience }: Request,
  texts: Texts,
): Line[] {
  const [first] = ranked
  if (first === undefined || file === undefined || file === standardInput) return []
  const t = nextTexts(texts.language)
  const name = shellWord(file)
  const chosen = [...(phase ? ['--phase', phase] : []), ...(audience ? ['--audience', audience] : [])]
  const commands: readonly (readonly [string, string])[] = [
    [['ask', name, '--next', ...chosen].join(' '), t.askAll],
    [`ask ${name} --question ${first.question}`, t.askOne],
    [`set ${name} ${first.question} …`, t.setOne],
    [`questions ${first.question}`, t.inFull],
  ]
  const room = Math.max(...commands.map(([command]) => command.length))
  return [
    '',
    [{ text: t.next, style: 'dim' }],
    ...commands.map(([command, what]): Line => {
      const text = `  ${call} ${command.padEnd(room)}  `
      return text.length + what.length <= width ? [text, { text: what, style: 'dim' }] : text.trimEnd()
    }),
  ]
}
